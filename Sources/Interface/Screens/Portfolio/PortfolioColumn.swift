import Partnership

/// A column of the portfolio.
package enum PortfolioColumn: String, CaseIterable, Hashable, Sendable {
  case depth
  case vendor
  case them
  case us
  case tier
  case owner
  case status
  case cost
  case last
  case tags
  case next

  /// The columns of a new portfolio, in order.
  package static let standard: [PortfolioColumn] = [
    .depth, .vendor, .them, .us, .tier, .owner, .last, .next,
  ]

  package var title: String { rawValue.uppercased() }

  /// Columns wide; 0 takes what is left.
  package var width: Int {
    switch self {
    case .depth, .tier: 12
    case .vendor: 0
    case .them, .us: 4
    case .owner: 10
    case .status: 9
    case .cost: 14
    case .last: 9
    case .tags: 14
    case .next: 11
    }
  }

  /// The columns that a screen of this width has room for, least needed left out first.
  package static func shown(_ wanted: [PortfolioColumn], width: Int) -> [PortfolioColumn] {
    let leaving: [PortfolioColumn] = [
      .tags, .status, .cost, .owner, .last, .tier, .them, .us, .depth, .next,
    ]
    var shown = wanted
    for column in leaving {
      let needed = shown.reduce(0) { $0 + ($1.width == 0 ? 18 : $1.width) + 1 }
      if needed <= width { break }
      shown.removeAll { $0 == column }
    }
    return shown
  }

  /// The columns with these names, the vendor's always among them.
  package static func named(_ names: [String]) -> [PortfolioColumn] {
    let columns = names.compactMap(PortfolioColumn.init(rawValue:))
    return columns.contains(.vendor) ? columns : [.vendor] + columns
  }

  /// The choice of columns as an overlay: those that are shown first.
  package static func overlay(_ shown: [PortfolioColumn]) -> ColumnChoice {
    let order = shown + allCases.filter { !shown.contains($0) }
    return ColumnChoice(
      ColumnPicker(
        columns: order.map {
          ColumnPicker.Column(
            name: $0.rawValue, title: $0.title, isShown: shown.contains($0),
            isFixed: $0 == .vendor)
        }))
  }
}
