package import Partnership

/// The order of the portfolio: by what, and which way round.
package struct PortfolioSort: Hashable, Sendable {
  package typealias Key = PortfolioOrder

  package private(set) var key = Key.need
  package private(set) var isReversed = false

  package init() {}

  /// Orders by the key; the same key again turns the order round.
  package mutating func choose(_ key: Key) {
    isReversed = key == self.key ? !isReversed : false
    self.key = key
  }

  /// What the status row says.
  package var title: String { Self.title(key) + (isReversed ? ", reversed" : "") }

  package var menu: Menu {
    Menu(
      title: "Order",
      options: Key.allCases.map { Menu.Option(Self.letter($0), Self.title($0), .sortBy($0)) },
      selected: Key.allCases.firstIndex(of: key) ?? 0)
  }

  private static func title(_ key: Key) -> String {
    switch key {
    case .need: "most urgent first"
    case .name: "by name"
    case .tier: "by tier"
    case .owner: "by owner"
    case .spend: "by cost a year"
    case .talk: "by last talk"
    case .next: "by next day"
    }
  }

  private static func letter(_ key: Key) -> Character {
    switch key {
    case .need: "u"
    case .name: "n"
    case .tier: "t"
    case .owner: "o"
    case .spend: "c"
    case .talk: "l"
    case .next: "x"
    }
  }
}
