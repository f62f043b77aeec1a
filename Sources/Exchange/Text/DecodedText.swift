/// The text of a file whose encoding was found out from its bytes.
package struct DecodedText: Hashable, Sendable {
  package let text: String
  package let encoding: TextEncoding

  /// Reads bytes as text; without an encoding given it is found out.
  ///
  /// A byte order mark decides. Without one, zero bytes on every other place mean UTF-16, what is
  /// valid UTF-8 is UTF-8, and the rest is Windows-1252 – but not where it holds characters that
  /// are plainly UTF-8: that is a damaged UTF-8 file, and reading it as something else would
  /// garble its names silently.
  ///
  /// - Throws: a problem with the offset of the first byte that does not fit.
  package init(
    _ bytes: [UInt8], as encoding: TextEncoding? = nil
  ) throws(InputProblem) {
    let found = encoding ?? TextEncoding.guess(bytes)
    let content = bytes.dropFirst(found.markLength(in: bytes))
    self.encoding = found
    switch found {
    case .utf8: text = try UTF8Reading.text(content)
    case .utf16LittleEndian: text = try UTF16Reading.text(content, isLittleEndian: true)
    case .utf16BigEndian: text = try UTF16Reading.text(content, isLittleEndian: false)
    case .windows1252: text = try Windows1252.text(content)
    }
  }
}

/// An encoding that imports read.
package enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16 LE"
  case utf16BigEndian = "UTF-16 BE"
  case windows1252 = "Windows-1252"

  fileprivate static func guess(_ bytes: [UInt8]) -> TextEncoding {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    if let wide = guessWide(bytes.prefix(4_096)) { return wide }
    guard let bad = UTF8Reading.firstBadOffset(bytes[...]) else { return .utf8 }
    return UTF8Reading.hasWideCharacters(bytes[..<bad]) ? .utf8 : .windows1252
  }

  private static func guessWide(_ bytes: ArraySlice<UInt8>) -> TextEncoding? {
    let pairs = bytes.count / 2
    guard pairs > 1 else { return nil }
    let even = bytes.enumerated().count { $0.offset % 2 == 0 && $0.element == 0 }
    let odd = bytes.enumerated().count { $0.offset % 2 == 1 && $0.element == 0 }
    if odd * 2 > pairs, even == 0 { return .utf16LittleEndian }
    if even * 2 > pairs, odd == 0 { return .utf16BigEndian }
    return nil
  }

  fileprivate func markLength(in bytes: [UInt8]) -> Int {
    switch self {
    case .utf8: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    case .utf16LittleEndian: bytes.starts(with: [0xFF, 0xFE]) ? 2 : 0
    case .utf16BigEndian: bytes.starts(with: [0xFE, 0xFF]) ? 2 : 0
    case .windows1252: 0
    }
  }
}
