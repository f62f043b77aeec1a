import Testing

@testable import Terminal

struct SafeTextTests {
  @Test(arguments: [
    ("\u{1B}[31mred\u{7}", "^[[31mred^G"), ("a\u{7F}b", "a^?b"), ("a\nb", "a^Jb"),
    ("\u{9B}31m", "<U+009B>31m"), ("a\u{202E}b", "a<U+202E>b"), ("a\u{200B}b", "a<U+200B>b"),
    ("\u{FEFF}a", "<U+FEFF>a"), ("a\u{AD}b", "a<U+00AD>b"), ("\u{2028}", "<U+2028>"),
    ("\u{3164}", "<U+3164>"), ("\u{2800}", "<U+2800>"), ("\u{E000}", "<U+E000>"),
    ("\u{E0041}", "<U+E0041>"), ("a\u{A0}b\u{3000}c", "a b c"), ("👨\u{200D}👩", "👨👩"),
    ("❤\u{FE0F}", "❤"), ("\u{301}", "\u{25CC}\u{301}"), ("作者 Jørgen", "作者 Jørgen"),
  ])
  func whatHidesOrCommandsIsShown(text: String, shown: String) {
    #expect(scalars(SafeText.line(text)) == scalars(shown))
  }

  @Test func tabsReachTheNextStop() {
    #expect(SafeText.line("a\tb") == "a   b")
    #expect(SafeText.line("\tb") == "    b")
    #expect(SafeText.line("abcd\te") == "abcd    e")
  }

  @Test func notesKeepTheirLineBreaksAndNothingElse() {
    #expect(SafeText.note("a\r\nb\n\u{1B}c") == "a\nb\n^[c")
    #expect(SafeText.note("a\rb") == "a^Mb")
    #expect(SafeText.lines("a\n\nb\n") == ["a", "", "b", ""])
  }

  @Test func fiveMarksBecomeFour() {
    for (typed, shown) in [(3, 4), (4, 5), (5, 5), (900, 5)] {
      let text = "e" + String(repeating: "\u{301}", count: typed)
      #expect(SafeText.line(text).unicodeScalars.count == shown)
    }
  }

  @Test func wrongBytesAreNamed() {
    #expect(SafeText.line(bytes: [0x61, 0xFF, 0xC3, 0xA9, 0xC3]) == "a\\xFFé\\xC3")
    #expect(SafeText.line(bytes: [0xED, 0xA0, 0x80]) == "\\xED\\xA0\\x80")
    #expect(SafeText.line(bytes: [0x1B, 0x63]) == "^[c")
  }

  @Test(arguments: [
    ("Jørgen", "Jorgen"), ("cafe\u{301}", "cafe"), ("Straße", "Strasse"), ("作者", "??"),
    ("─┌│", "-+|"), ("5 €", "5 EUR"), ("“a” – b…", "\"a\" - b..."), ("\u{202E}", "<U+202E>"),
  ])
  func asciiTerminalsGetLikenesses(text: String, shown: String) {
    #expect(SafeText.line(text, charset: .ascii) == shown)
  }

  @Test func ambiguousCharactersGiveWayOnlyWhereAsked() {
    #expect(SafeText.line("é─作", charset: .utf8WithoutAmbiguous) == "e-作")
    #expect(SafeText.line("é─作", charset: .utf8) == "é─作")
  }

  @Test func hiddenCharactersAreNoticed() {
    #expect(SafeText.hidesCharacters("a\u{202E}b"))
    #expect(SafeText.hidesCharacters("a\u{200D}b"))
    #expect(SafeText.hidesCharacters("a\u{1B}b"))
    #expect(!SafeText.hidesCharacters("Jørgen 作者\n\tnext"))
  }

  @Test func noScalarOfUnicodeIsVisibleThatHidesOrCommands() {
    var leaks: [String] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      switch Appearance(scalar) {
      case .visible, .mark: if isHarmful(scalar) { leaks.append("U+" + hex(value)) }
      case .escaped(let text):
        if GlyphWidth.printableASCIICount(text) == nil { leaks.append("U+" + hex(value)) }
      case .space, .tab, .dropped: break
      }
    }
    #expect(leaks.isEmpty, "\(leaks.prefix(20))")
  }

  @Test(arguments: [Charset.utf8, .ascii])
  func wholeLinesAreSafeToo(charset: Charset) {
    var leaks: [String] = []
    for start in stride(from: UInt32(0), through: 0xFFFF, by: 256) {
      let block = (start..<(start + 256)).compactMap(Unicode.Scalar.init)
      let shown = SafeText.line(String(String.UnicodeScalarView(block)), charset: charset)
      let isSafe =
        charset == .ascii
        ? shown.utf8.allSatisfy { 0x20..<0x7F ~= $0 }
        : !shown.unicodeScalars.contains(where: isHarmful)
      if !isSafe { leaks.append("U+" + hex(start)) }
    }
    #expect(leaks.isEmpty, "in the blocks from \(leaks.prefix(20))")
  }

  private func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value > 0x7E || scalar.value < 0x20 else { return false }
    return Self.harmful.contains(scalar.properties.generalCategory)
      || scalar.properties.isDefaultIgnorableCodePoint || GlyphWidth.of(scalar) < 0
  }

  private static let harmful: Set<Unicode.GeneralCategory> = [
    .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned,
  ]

  private func hex(_ value: UInt32) -> String { String(value, radix: 16) }

  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
}
