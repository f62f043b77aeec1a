/// What stands between the cells of a table.
package enum Separator: UInt8, CaseIterable, Hashable, Sendable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09
  case bar = 0x7C

  /// The separator of a table, found out from its first twenty records.
  ///
  /// That one wins under which most records have as many cells as the header, and among those the
  /// one with the most columns; a table of one column is read with commas. A first line `sep=;`,
  /// as spreadsheets write it, decides by itself.
  static func find(in bytes: [UInt8]) -> Separator {
    if let declared = declaration(in: bytes) { return declared }
    var best = (separator: Separator.comma, agreement: 0.0, columns: 1)
    for separator in allCases {
      let counts = cellCounts(bytes, separator)
      guard let columns = counts.first, columns > 1 else { continue }
      let agreement = Double(counts.count { $0 == columns }) / Double(counts.count)
      if (agreement, columns) > (best.agreement, best.columns) {
        best = (separator, agreement, columns)
      }
    }
    return best.separator
  }

  /// The separator that a first line `sep=…` names.
  static func declaration(in bytes: [UInt8]) -> Separator? {
    let first = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    guard first.count == 5, first.starts(with: Array("sep=".utf8)) else { return nil }
    return first.last.flatMap { Separator(rawValue: $0) }
  }

  private static func cellCounts(_ bytes: [UInt8], _ separator: Separator) -> [Int] {
    var reader = DelimitedReader(bytes, separator: separator.rawValue)
    var counts: [Int] = []
    while counts.count < 20, let record = reader.next(), !record.isCutOff {
      counts.append(record.cells.count)
    }
    return counts
  }
}
