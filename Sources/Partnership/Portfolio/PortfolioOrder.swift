/// By what the portfolio is sorted.
package enum PortfolioOrder: String, Word {
  /// Who needs somebody first: steps short of the expected depth, then the depth itself, then the
  /// lower score, then open irreversible matters; no verdict stands after deep.
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
  /// The shallowest first, no verdict last.
  case depth
  /// Lowest first, unknown last; `gap` is the widest first, either way.
  case them
  case us
  case gap
  /// What fell most first, unknown last.
  case trend
  /// Theirs, both, ours, nobody's.
  case fault
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
  var rank = 0
  let beginning: UInt64
  let offset: Int

  init(_ standing: Standing, _ order: PortfolioOrder, _ owners: OwnerRanks, offset: Int) {
    self.offset = offset
    beginning = standing.searchText.beginning
    switch order {
    case .need: rank = standing.need
    case .name: break
    case .tier: rank = Tier.allCases.firstIndex(of: standing.tier) ?? 0
    case .owner: rank = owners.rank(of: standing.owner)
    case .spend: rank = -max(standing.spend.first?.minorUnits ?? -Int.max, -Int.max)
    case .talk: rank = standing.lastTalk?.number ?? Int.min
    case .next: rank = standing.next?.day.number ?? Int.max
    case .depth: rank = standing.verdict.depth.number ?? 5
    case .them: rank = standing.verdict.theirs ?? Int.max
    case .us: rank = standing.verdict.ours ?? Int.max
    case .gap: rank = standing.verdict.gap.map { -abs($0) } ?? Int.max
    case .trend: rank = standing.verdict.worstChange ?? Int.max
    case .fault: rank = standing.verdict.blame.place
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
  /// Steps short, depth, lower score and open irreversible matters, as one number.
  fileprivate var need: Int {
    let steps = 3 - verdict.stepsShort
    let depth = verdict.depth.number ?? 5
    return ((steps * 10 + depth) * 1_000 + verdict.lowerScore) * 2 + (hasIrreversible ? 0 : 1)
  }
}

extension VerdictFault {
  /// The place in the order of faults.
  fileprivate var place: Int {
    switch self {
    case .them: 0
    case .both: 1
    case .us: 2
    case .nobody: 3
    }
  }
}
