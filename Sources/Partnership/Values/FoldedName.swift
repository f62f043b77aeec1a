/// A name as two spellings of it are compared: spaces folded and trimmed, case and Unicode form
/// ignored, punctuation never.
///
/// Swift compares strings by canonical equivalence, which is what normalising to NFC would give.
package struct FoldedName: Hashable, Sendable {
  package let text: String

  package init(_ name: String) {
    text = name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }

  package var isEmpty: Bool { text.isEmpty }
}
