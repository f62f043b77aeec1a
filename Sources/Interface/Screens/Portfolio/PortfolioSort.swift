package import Partnership

/// The order of the portfolio: by what, and which way round.
package struct PortfolioSort: Hashable, Sendable {
  package typealias Key = PortfolioOrder

  package private(set) var key = Key.need
  package private(set) var isReversed = false

  package init() {}

  /// The order that a saved view names; by need where it names none of ours.
  init(named name: String, isReversed: Bool) {
    key = Key(rawValue: name) ?? .need
    self.isReversed = isReversed
  }

  /// Orders by the key; the same key again turns the order round.
  package mutating func choose(_ key: Key) {
    isReversed = key == self.key ? !isReversed : false
    self.key = key
  }

  /// What the status row says.
  package var title: String { Self.title(key) + (isReversed ? ", reversed" : "") }

  /// The orders, and by what vendors can stand together.
  package var menu: Menu {
    let groups: [(Character, PortfolioGrouping)] = [
      ("T", .tier), ("O", .owner), ("#", .tag), ("-", .none),
    ]
    return Menu(
      title: "Order and groups",
      options: Key.allCases.map { Menu.Option(Self.letter($0), Self.title($0), .sortBy($0)) }
        + groups.map { Menu.Option($0.0, $0.1.title, .groupBy($0.1)) },
      selected: Key.allCases.firstIndex(of: key) ?? 0)
  }

  private static func title(_ key: Key) -> String {
    switch key {
    case .need: "worst first"
    case .name: "by name"
    case .tier: "by tier"
    case .owner: "by owner"
    case .spend: "by cost a year"
    case .talk: "by last talk"
    case .next: "by next day"
    case .depth: "by depth"
    case .them: "by their score"
    case .us: "by our score"
    case .gap: "by gap"
    case .trend: "by trend, falling first"
    case .fault: "by fault"
    }
  }

  private static func letter(_ key: Key) -> Character {
    switch key {
    case .need: "w"
    case .name: "n"
    case .tier: "t"
    case .owner: "o"
    case .spend: "c"
    case .talk: "l"
    case .next: "x"
    case .depth: "d"
    case .them: "h"
    case .us: "s"
    case .gap: "g"
    case .trend: "r"
    case .fault: "f"
    }
  }
}
