package import Partnership

/// The vendors that a portfolio shows, in order; worked out anew only when something changed.
package struct PortfolioRows: Hashable, Sendable {
  package private(set) var ids: [RecordID] = []
  /// Vendors that belong to the user, or all where nobody said who that is.
  package private(set) var total = 0
  private var inputs: Inputs?
  private var places: [RecordID: Int] = [:]

  /// Everything that the rows depend on.
  package struct Inputs: Hashable, Sendable {
    package let generation: Int
    package let filter: String
    /// Whose vendors; nil for everybody's.
    package let owner: String?
    package let order: PortfolioSort
  }

  package init() {}

  package var count: Int { ids.count }

  package func row(of id: RecordID) -> Int? { places[id] }

  /// Works the rows out where an input changed; tells whether it did.
  package mutating func update(_ inputs: Inputs, _ portfolio: PortfolioBoard) -> Bool {
    guard inputs != self.inputs else { return false }
    self.inputs = inputs
    let filter = VendorFilter(inputs.filter)
    let mine = portfolio.lines.filter { $0.belongs(to: inputs.owner) }
    total = mine.count
    ids = mine.filter(filter.matches).sorted(by: inputs.order.precedes).map(\.id)
    places = Dictionary(
      ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return true
  }
}
