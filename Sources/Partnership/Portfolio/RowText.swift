/// What a row of a list shows, made ready for a filter: folded once, looked through at every key.
package struct RowText: Hashable, Sendable {
  private let bytes: [UInt8]

  /// Folds the texts of a row.
  package init(_ texts: [String]) {
    bytes = Array(FilterText.fold(texts.joined(separator: "\n")).utf8)
  }

  /// Whether the folded bytes occur.
  func contains(_ needle: [UInt8]) -> Bool {
    FilterText.find(needle, in: bytes, from: 0, to: bytes.count)
  }
}
