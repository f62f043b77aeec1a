/// By what the portfolio is sorted.
package enum PortfolioOrder: String, Word {
  /// Who needs somebody first: open irreversible matters, then the earliest due day, then name.
  case need
  case name
  /// Strategic first.
  case tier
  case owner
  /// Largest first.
  case spend
  /// Longest ago first, and those never talked to before them.
  case talk
  /// Earliest first.
  case next
}

extension PortfolioOrder {
  /// The standings in this order, equal ones by name and id; reversed on demand.
  package func sorted(_ standings: [Standing], isReversed: Bool = false) -> [Standing] {
    let keyed = standings.map { SortKey($0, self) }
    let ordered = keyed.indices.sorted { left, right in
      let (one, other) = (keyed[left], keyed[right])
      if one.front != other.front { return (one.front < other.front) != isReversed }
      if one.rank != other.rank { return (one.rank < other.rank) != isReversed }
      if one.text != other.text { return (one.text < other.text) != isReversed }
      return standings[left].id < standings[right].id
    }
    return ordered.map { standings[$0] }
  }
}

/// What one standing is compared by.
private struct SortKey {
  /// Before the rank: what stands in front whatever its rank.
  var front = 0
  var rank = 0
  var text: String

  init(_ standing: Standing, _ order: PortfolioOrder) {
    text = FilterText.fold(standing.name)
    switch order {
    case .need:
      front = standing.hasIrreversible ? 0 : 1
      let due =
        standing.hasIrreversible
        ? standing.attention.first?.attention.dueOn : standing.earliestDue
      rank = due?.number ?? Int.max
    case .name: break
    case .tier: rank = Tier.allCases.firstIndex(of: standing.tier) ?? 0
    case .owner:
      let owner = standing.owner.map { FilterText.fold($0) } ?? "\u{10FFFF}"
      text = owner + "\u{0}" + text
    case .spend: rank = -max(standing.spend.first?.minorUnits ?? -Int.max, -Int.max)
    case .talk: rank = standing.lastTalk?.number ?? Int.min
    case .next: rank = standing.next?.day.number ?? Int.max
    }
  }
}

extension Standing {
  /// The earliest due day of anything that waits, else of what is planned.
  fileprivate var earliestDue: Day? {
    attention.map(\.attention.dueOn).min() ?? planned
  }
}
