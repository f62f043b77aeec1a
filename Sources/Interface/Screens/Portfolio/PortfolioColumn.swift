import Partnership

/// A column of the portfolio; the raw value is what saved views know it by.
package enum PortfolioColumn: String, CaseIterable, Hashable, Sendable {
  case depth
  case vendor
  /// Both scores over a year, as two small charts.
  case year
  case them
  case us
  case fault
  case why
  case next
  case tier
  case owner
  case status
  case cost
  case last
  case tags

  /// The columns of a new portfolio, in order.
  package static let standard: [PortfolioColumn] = [
    .depth, .vendor, .year, .them, .us, .fault, .why, .next, .tier, .owner, .last,
  ]

  package var title: String {
    switch self {
    case .why: "WHY, WORST FIRST"
    case .year: "YEAR: THEM US"
    case .depth, .vendor, .them, .us, .fault, .next, .tier, .owner, .status, .cost, .last, .tags:
      rawValue.uppercased()
    }
  }

  /// Columns wide; 0 takes what is left.
  ///
  /// Where words stand for signs, a score has room for its trend.
  package func width(inWords: Bool) -> Int {
    switch self {
    case .vendor: 0
    case .depth, .tier: 11
    case .year: 13
    case .them, .us: inWords ? 10 : 4
    case .fault: 5
    case .why: 20
    case .next, .owner: 10
    case .status: 9
    case .last: 11
    case .cost, .tags: 14
    }
  }

  /// How wide each column is in a row of this width: what a name does not need, the reasons get.
  package static func widths(
    _ columns: [PortfolioColumn], width: Int, inWords: Bool = false
  ) -> [Int] {
    let widths = columns.map { $0.width(inWords: inWords) }
    let left = width - widths.reduce(0, +) - (columns.count - 1)
    guard let why = columns.firstIndex(of: .why), left > wideName else { return widths }
    var shared = widths
    shared[why] += min(left - wideName, mostReasons)
    return shared
  }

  /// Room for nearly every vendor's name, and how much more room several reasons take.
  private static let wideName = 34
  private static let mostReasons = 60

  /// The narrowest that a name is readable in.
  private static let nameWidth = 16

  /// The columns that a screen of this width has room for, least needed left out first.
  ///
  /// Both sides always stand side by side; a column that fits after all comes back.
  package static func shown(
    _ wanted: [PortfolioColumn], width: Int, inWords: Bool = false
  ) -> [PortfolioColumn] {
    let leaving: [PortfolioColumn] = [
      .tags, .status, .cost, .owner, .tier, .year, .last, .fault, .why, .next, .depth,
    ]
    var shown = inWords ? wanted.filter { $0 != .year } : wanted
    var used = shown.reduce(nameWidth - 1) { $0 + 1 + $1.width(inWords: inWords) }
    guard used > width else { return shown }
    var left: [PortfolioColumn] = []
    for column in leaving where used > width && shown.contains(column) {
      left.append(column)
      used -= 1 + column.width(inWords: inWords)
    }
    for column in left.reversed() where used + 1 + column.width(inWords: inWords) <= width {
      left.removeAll { $0 == column }
      used += 1 + column.width(inWords: inWords)
    }
    shown.removeAll(where: left.contains)
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
