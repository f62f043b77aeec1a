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

  /// The title in one word.
  package var name: String { rawValue.uppercased() }

  package var title: String {
    switch self {
    case .why: "WHY, WORST FIRST"
    case .year: "YEAR: THEM US"
    case .depth, .vendor, .them, .us, .fault, .next, .tier, .owner, .status, .cost, .last, .tags:
      name
    }
  }

  /// How scores are written, which decides how wide they are.
  package enum Scores: Hashable, Sendable {
    /// `38` with an arrow.
    case signs
    /// `38 falling`.
    case words
    /// `38`, where words have no room.
    case bare
  }

  /// How scores are written in a row of this width: where words stand for signs, the trends give
  /// way before the reasons do.
  package static func scores(
    _ wanted: [PortfolioColumn], width: Int, isAccessible: Bool
  ) -> Scores {
    guard isAccessible else { return .signs }
    let hasRoom = shown(wanted, width: width, .words).contains(.why) || !wanted.contains(.why)
    return hasRoom ? .words : .bare
  }

  /// Columns wide; 0 takes what is left.
  package func width(_ scores: Scores) -> Int {
    switch self {
    case .vendor: 0
    case .depth, .tier: 11
    case .year: 13
    case .them, .us: scores == .words ? 10 : 4
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
    _ columns: [PortfolioColumn], width: Int, _ scores: Scores = .signs
  ) -> [Int] {
    let widths = columns.map { $0.width(scores) }
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
  /// Both sides always stand side by side; what the user asked for stays longer than what stands
  /// there by itself; a column that fits after all comes back.
  package static func shown(
    _ wanted: [PortfolioColumn], width: Int, _ scores: Scores = .signs
  ) -> [PortfolioColumn] {
    let leaving: [PortfolioColumn] = [
      .owner, .tier, .year, .last, .fault, .why, .next, .depth, .tags, .status, .cost,
    ]
    var shown = scores == .signs ? wanted : wanted.filter { $0 != .year }
    var used = shown.reduce(nameWidth - 1) { $0 + 1 + $1.width(scores) }
    guard used > width else { return shown }
    var left: [PortfolioColumn] = []
    for column in leaving where used > width && shown.contains(column) {
      left.append(column)
      used -= 1 + column.width(scores)
    }
    for column in left.reversed() where used + 1 + column.width(scores) <= width {
      left.removeAll { $0 == column }
      used += 1 + column.width(scores)
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
