import Partnership

/// The order of the portfolio.
package struct PortfolioSort: Hashable, Sendable {
  package private(set) var key = Key.need
  package private(set) var isReversed = false

  /// What the vendors are ordered by.
  package enum Key: String, CaseIterable, Hashable, Sendable {
    case need
    case name
    case next
    case last
    case tier
    case owner

    /// What the status row and the menu call it.
    package var title: String {
      switch self {
      case .need: "most urgent first"
      case .name: "by name"
      case .next: "by next day"
      case .last: "by last talk"
      case .tier: "by tier"
      case .owner: "by owner"
      }
    }

    fileprivate var letter: Character {
      switch self {
      case .need: "u"
      case .name: "n"
      case .next: "x"
      case .last: "l"
      case .tier: "t"
      case .owner: "o"
      }
    }
  }

  package init() {}

  /// Orders by the key; the same key again turns the order round.
  package mutating func choose(_ key: Key) {
    isReversed = key == self.key ? !isReversed : false
    self.key = key
  }

  /// What the status row says.
  package var title: String { key.title + (isReversed ? ", reversed" : "") }

  package var menu: Menu {
    Menu(
      title: "Order",
      options: Key.allCases.map { Menu.Option($0.letter, $0.title, .sortBy($0)) },
      selected: Key.allCases.firstIndex(of: key) ?? 0)
  }

  /// Whether the left vendor stands before the right one.
  package func precedes(_ left: VendorLine, _ right: VendorLine) -> Bool {
    let order = compare(left, right)
    if order != 0 { return isReversed ? order > 0 : order < 0 }
    return left.sortName == right.sortName ? left.id < right.id : left.sortName < right.sortName
  }

  /// Negative where the left stands first, 0 where the key does not tell them apart.
  private func compare(_ left: VendorLine, _ right: VendorLine) -> Int {
    switch key {
    case .need:
      let urgency = (left.irreversibleDue ?? .max) - (right.irreversibleDue ?? .max)
      return urgency != 0 ? urgency : (left.nextDue ?? .max) - (right.nextDue ?? .max)
    case .name: return spell(left.sortName, right.sortName)
    case .next: return (left.nextDue ?? .max) - (right.nextDue ?? .max)
    case .last: return (left.lastTalk?.number ?? .min / 2) - (right.lastTalk?.number ?? .min / 2)
    case .tier: return rank(left.vendor.tier) - rank(right.vendor.tier)
    case .owner: return spell(left.vendor.owner ?? "~", right.vendor.owner ?? "~")
    }
  }

  private func spell(_ left: String, _ right: String) -> Int {
    left == right ? 0 : (left < right ? -1 : 1)
  }

  private func rank(_ tier: Tier) -> Int {
    switch tier {
    case .strategic: 0
    case .tactical: 1
    case .operational: 2
    case .commodity: 3
    case .untiered: 4
    }
  }
}
