package import Partnership

/// The vendors that a portfolio shows, in order; worked out anew only when something changed.
package struct PortfolioRows: Hashable, Sendable {
  /// The rows of the list: vendors, and headings where they are grouped.
  package private(set) var rows: [Row] = []
  /// Every vendor that the filter holds for, once, in the order of the list; folded ones too.
  package private(set) var ids: [RecordID] = []
  /// How many of the vendors that are looked at have each depth; nil stands for no verdict.
  package private(set) var depths: [Depth?: Int] = [:]
  private var inputs: Inputs?
  private var sorted: [Standing] = []

  /// One row of the list.
  package enum Row: Hashable, Sendable {
    case heading(PortfolioGroup)
    case vendor(RecordID)
  }

  /// Everything that the rows depend on.
  package struct Inputs: Hashable, Sendable {
    package var generation: Int
    package var filter: String
    /// Whose vendors; nil for everybody's.
    package var owner: String?
    package var order: PortfolioSort
    package var grouping = PortfolioGrouping.none
    package var folded: Set<String> = []

    /// What the order alone depends on.
    fileprivate var ofOrder: Inputs {
      Inputs(generation: generation, filter: "", owner: owner, order: order)
    }
  }

  package init() {}

  /// Rows on the screen, headings included.
  package var count: Int { rows.count }

  /// Vendors that belong to the user, or all where nobody said who that is.
  package var total: Int { sorted.count }

  /// The first row of a vendor; nil where the filter or a fold hides it.
  package func row(of id: RecordID) -> Int? { rows.firstIndex(of: .vendor(id)) }

  /// The row of a group's heading.
  package func row(ofGroup name: String) -> Int? {
    rows.firstIndex { row in
      guard case .heading(let group) = row else { return false }
      return group.name == name
    }
  }

  /// The vendor of a row; nil for headings.
  package func vendor(at row: Int) -> RecordID? {
    guard rows.indices.contains(row), case .vendor(let id) = rows[row] else { return nil }
    return id
  }

  /// The group that a row stands in or heads.
  package func group(at row: Int) -> PortfolioGroup? {
    guard rows.indices.contains(row) else { return nil }
    for place in (0...row).reversed() {
      if case .heading(let group) = rows[place] { return group }
    }
    return nil
  }

  /// Works the rows out where an input changed; tells whether it did.
  package mutating func update(_ inputs: Inputs, _ portfolio: PortfolioBoard) -> Bool {
    guard inputs != self.inputs else { return false }
    if inputs.ofOrder != self.inputs?.ofOrder { sort(inputs, portfolio) }
    self.inputs = inputs
    let filter = PortfolioFilter(inputs.filter)
    let shown = filter.isEmpty ? sorted : sorted.filter(filter.matches)
    ids = shown.map(\.id)
    rows =
      inputs.grouping == .none
      ? ids.map { .vendor($0) } : grouped(shown, by: inputs.grouping, folded: inputs.folded)
    return true
  }

  private mutating func sort(_ inputs: Inputs, _ portfolio: PortfolioBoard) {
    let order = portfolio.isComplete || inputs.order.key != .need ? inputs.order.key : .name
    let lines = portfolio.lines.filter { $0.belongs(to: inputs.owner) }
    sorted = order.sorted(lines.map(\.standing), isReversed: inputs.order.isReversed)
    depths = [:]
    for line in lines where line.isComplete {
      let depth = line.standing.verdict.depth
      depths[depth.number == nil ? nil : depth, default: 0] += 1
    }
  }

  private func grouped(
    _ standings: [Standing], by grouping: PortfolioGrouping, folded: Set<String>
  ) -> [Row] {
    var members: [String: [Standing]] = [:]
    var rest: [Standing] = []
    for standing in standings {
      let names = Set(grouping.names(standing))
      if names.isEmpty { rest.append(standing) }
      for name in names { members[name, default: []].append(standing) }
    }
    let names = members.keys.sorted(by: grouping.precedes)
    let groups = names.map { ($0, members[$0] ?? []) } + [(grouping.rest, rest)]
    return groups.filter { !$0.1.isEmpty }.flatMap { name, members -> [Row] in
      let worst = members.map(\.verdict.depth).filter { $0.number != nil }
        .min { ($0.number ?? 0) < ($1.number ?? 0) }
      let isFolded = folded.contains(name)
      let heading = PortfolioGroup(
        name: name, count: members.count, worst: worst, isFolded: isFolded)
      return [Row.heading(heading)] + (isFolded ? [] : members.map { Row.vendor($0.id) })
    }
  }
}
