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
    indices(of: standings, isReversed: isReversed).map { standings[$0] }
  }

  /// The offsets of the standings in this order.
  package func indices(of standings: [Standing], isReversed: Bool = false) -> [Int] {
    let owners = self == .owner ? OwnerRanks(of: standings) : OwnerRanks(of: [])
    let names = standings.map(\.searchText.foldedName)
    let keys = standings.indices.map { offset in
      SortKey(standings[offset], self, owners, offset: offset)
    }
    let sorted = keys.sorted { one, other in
      if one.front != other.front { return (one.front < other.front) != isReversed }
      if one.rank != other.rank { return (one.rank < other.rank) != isReversed }
      if one.beginning != other.beginning {
        return (one.beginning < other.beginning) != isReversed
      }
      let (left, right) = (one.offset, other.offset)
      if names[left] != names[right] { return (names[left] < names[right]) != isReversed }
      return standings[left].id < standings[right].id
    }
    return sorted.map(\.offset)
  }
}

/// The numbers that one standing is compared by; whole names are compared only where these tie.
private struct SortKey {
  /// Before the rank: what stands in front whatever its rank.
  var front = 0
  var rank = 0
  let beginning: UInt64
  let offset: Int

  init(_ standing: Standing, _ order: PortfolioOrder, _ owners: OwnerRanks, offset: Int) {
    self.offset = offset
    beginning = standing.searchText.beginning
    switch order {
    case .need:
      front = standing.hasIrreversible ? 0 : 1
      let due =
        standing.hasIrreversible
        ? standing.attention.first?.attention.dueOn : standing.earliestDue
      rank = due?.number ?? Int.max
    case .name: break
    case .tier: rank = Tier.allCases.firstIndex(of: standing.tier) ?? 0
    case .owner: rank = owners.rank(of: standing.owner)
    case .spend: rank = -max(standing.spend.first?.minorUnits ?? -Int.max, -Int.max)
    case .talk: rank = standing.lastTalk?.number ?? Int.min
    case .next: rank = standing.next?.day.number ?? Int.max
    }
  }
}

/// The owners by name; whoever has none comes last.
private struct OwnerRanks {
  private let ranks: [String: Int]

  init(of standings: [Standing]) {
    let owners = Set(standings.compactMap(\.owner))
    let sorted = owners.sorted { (FilterText.fold($0), $0) < (FilterText.fold($1), $1) }
    ranks = Dictionary(uniqueKeysWithValues: zip(sorted, 0...))
  }

  func rank(of owner: String?) -> Int {
    owner.flatMap { ranks[$0] } ?? Int.max
  }
}

extension Standing {
  /// The earliest due day of anything that waits, else of what is planned.
  fileprivate var earliestDue: Day? {
    attention.map(\.attention.dueOn).min() ?? planned
  }
}
