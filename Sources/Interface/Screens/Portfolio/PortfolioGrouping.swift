package import Partnership

/// By what the vendors of the portfolio stand together.
package enum PortfolioGrouping: String, CaseIterable, Hashable, Sendable {
  case none
  case tier
  case owner
  case tag

  /// What the menu and the status row say.
  package var title: String {
    switch self {
    case .none: "no groups"
    case .tier: "grouped by tier"
    case .owner: "grouped by owner"
    case .tag: "grouped by tag"
    }
  }

  /// The names of the groups that a vendor belongs to; empty for the rest, which stands last.
  func names(_ standing: Standing) -> [String] {
    switch self {
    case .none: []
    case .tier: standing.tier == .untiered ? [] : [standing.tier.rawValue]
    case .owner: standing.owner.map { [$0] } ?? []
    case .tag: standing.tags
    }
  }

  /// The name of the group of whoever belongs to none.
  var rest: String {
    switch self {
    case .none: ""
    case .tier: "no tier yet"
    case .owner: "no owner"
    case .tag: "no tag"
    }
  }

  /// Whether the left name stands before the right one; tiers in their order, all else by letter.
  func precedes(_ left: String, _ right: String) -> Bool {
    guard self == .tier, let first = Tier(rawValue: left), let second = Tier(rawValue: right)
    else { return (FilterText.fold(left), left) < (FilterText.fold(right), right) }
    return (Tier.allCases.firstIndex(of: first) ?? 0) < (Tier.allCases.firstIndex(of: second) ?? 0)
  }
}

/// The heading of a group: how many vendors, and the shallowest depth among them.
package struct PortfolioGroup: Hashable, Sendable {
  package let name: String
  package let count: Int
  /// 1 to 4; nil where none of them has a verdict.
  package let worst: Depth?
  package let isFolded: Bool
}
