package import Partnership

/// The vendors that a portfolio shows, in order; worked out anew only when something changed.
package struct PortfolioRows: Hashable, Sendable {
  package private(set) var ids: [RecordID] = []
  private var inputs: Inputs?
  private var sorted: [Standing] = []
  private var places: [RecordID: Int] = [:]

  /// Everything that the rows depend on.
  package struct Inputs: Hashable, Sendable {
    package var generation: Int
    package var filter: String
    /// Whose vendors; nil for everybody's.
    package var owner: String?
    package var order: PortfolioSort

    /// The same without the filter: what the order alone depends on.
    fileprivate var unfiltered: Inputs {
      Inputs(generation: generation, filter: "", owner: owner, order: order)
    }
  }

  package init() {}

  package var count: Int { ids.count }

  /// Vendors that belong to the user, or all where nobody said who that is.
  package var total: Int { sorted.count }

  /// The row of a vendor; nil where the filter hides it.
  package func row(of id: RecordID) -> Int? { places[id] }

  /// Works the rows out where an input changed; tells whether it did.
  package mutating func update(_ inputs: Inputs, _ portfolio: PortfolioBoard) -> Bool {
    guard inputs != self.inputs else { return false }
    if inputs.unfiltered != self.inputs?.unfiltered {
      let order = portfolio.isComplete || inputs.order.key != .need ? inputs.order.key : .name
      sorted = order.sorted(
        portfolio.lines.filter { $0.belongs(to: inputs.owner) }.map(\.standing),
        isReversed: inputs.order.isReversed)
    }
    self.inputs = inputs
    let filter = PortfolioFilter(inputs.filter)
    ids = filter.isEmpty ? sorted.map(\.id) : sorted.filter(filter.matches).map(\.id)
    places = Dictionary(
      ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return true
  }
}
