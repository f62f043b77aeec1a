import CTerminal

/// How many columns a text covers when it is shown.
package enum GlyphWidth {
  /// Returns the columns of the text as `SafeText` would show it on one line.
  package static func of(_ text: String, charset: Charset = .utf8) -> Int {
    if let columns = printableASCIICount(text) { return columns }
    return SafeText.cells(of: text, charset: charset).reduce(0) { $0 + Int($1.width) }
  }

  /// Returns the columns of one code point: 0 to 2, or -1 if it is unprintable.
  ///
  /// The answer is that of the C library's UTF-8 table, in every locale, since
  /// curses decides by the same table.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300, 0x2500..<0x25A0: 1
    case 0x4E00..<0x9FFD, 0xAC00..<0xD7A4, 0x3041..<0x3097, 0x30A1..<0x30FF: 2
    case _: Int(fathom_width(scalar.value))
    }
  }

  /// The length of a text of printable ASCII alone, else nil: the common case.
  ///
  /// No more than `limit` characters are looked at, and none behind them counts.
  static func printableASCIICount(_ text: String, limit: Int = .max) -> Int? {
    var count = 0
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F else { return nil }
      count += 1
      if count >= limit { break }
    }
    return count
  }
}
