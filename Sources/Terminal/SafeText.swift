/// The only way for text to reach a terminal: what it hides or commands is shown.
///
/// Names, notes, file names and error messages may hold escape sequences,
/// direction marks or invisible letters. Here each becomes something visible
/// and harmless; the stored text is never changed.
package enum SafeText {
  /// Returns the text on one line, fit for a terminal; line breaks show as `^J`.
  package static func line(_ text: String, charset: Charset = .utf8) -> String {
    if GlyphWidth.printableASCIICount(text) != nil { return text }
    return joined(cells(of: text, charset: charset))
  }

  /// Returns the text fit for a terminal with its line breaks kept.
  ///
  /// A carriage return before a line feed belongs to the break and disappears.
  package static func note(_ text: String, charset: Charset = .utf8) -> String {
    lines(text).map { line($0, charset: charset) }.joined(separator: "\n")
  }

  /// Returns the lines of the text as typed, without their line breaks.
  package static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        if line.last == "\r" { line.removeLast() }
        lines.append(String(line))
        line = String.UnicodeScalarView()
      } else {
        line.append(scalar)
      }
    }
    lines.append(String(line))
    return lines
  }

  /// Returns bytes that should be UTF-8 as a safe line; wrong ones show as `\xFF`.
  package static func line(bytes: some Sequence<UInt8>, charset: Charset = .utf8) -> String {
    var shown = ""
    var rest = Array(bytes)[...]
    while let first = rest.first {
      let length = wholeCharacterLength(rest)
      if length == 0 {
        shown += "\\x" + hexadecimal(UInt32(first), digits: 2)
        rest = rest.dropFirst()
      } else {
        shown += String(decoding: rest.prefix(length), as: UTF8.self)
        rest = rest.dropFirst(length)
      }
    }
    return line(shown, charset: charset)
  }

  /// The bytes of the character that the slice begins with, 0 if it is wrong.
  private static func wholeCharacterLength(_ bytes: ArraySlice<UInt8>) -> Int {
    for length in 1...4 where length <= bytes.count {
      if String(validating: bytes.prefix(length), as: UTF8.self) != nil { return length }
    }
    return 0
  }

  /// Tells whether the text holds characters that are shown only by a stand-in.
  ///
  /// Fields that do are marked "hidden characters".
  package static func hidesCharacters(_ text: String) -> Bool {
    guard GlyphWidth.printableASCIICount(text) == nil else { return false }
    return text.unicodeScalars.contains { scalar in
      switch Appearance(scalar) {
      case .dropped: true
      case .escaped: scalar != "\n"
      case .visible, .mark, .space, .tab: false
      }
    }
  }

  /// Returns the cells that show the text on one line, wide ones without their
  /// right half, all in role `text`.
  ///
  /// It stops as soon as the cells are wider than the limit, so that a long note
  /// costs no more than the part of it that is seen.
  static func cells(of text: String, charset: Charset, limit: Int = .max) -> [Cell] {
    var line = CellLine(charset: charset)
    for scalar in text.unicodeScalars {
      line.append(scalar)
      if line.columns > limit { break }
    }
    return line.finished()
  }

  static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let plain = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - plain.count)) + plain
  }

  private static func joined(_ cells: [Cell]) -> String {
    var text = String.UnicodeScalarView()
    for cell in cells {
      text.append(cell.scalar)
      text.append(contentsOf: cell.marks.scalars)
    }
    return String(text)
  }
}
