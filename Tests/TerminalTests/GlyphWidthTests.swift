import CTerminal
import Terminal
import Testing

struct GlyphWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("作者", 4), ("e\u{301}", 1), ("👨\u{200D}👩", 4), ("\u{1B}", 2),
    ("\u{202E}", 8), ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("▁▂▃", 3),
  ])
  func columnsAreThoseShown(text: String, columns: Int) {
    #expect(GlyphWidth.of(text) == columns)
  }

  @Test func theShortcutsAgreeWithTheLibrary() {
    var faults: [UInt32] = []
    for value in UInt32(0xA0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if GlyphWidth.of(scalar) != Int(fathom_width(value)) { faults.append(value) }
    }
    #expect(faults.isEmpty, "\(faults.prefix(20))")
  }

  @Test func asciiCountsTheLikeness() {
    #expect(GlyphWidth.of("Straße", charset: .ascii) == 7)
    #expect(GlyphWidth.of("作", charset: .ascii) == 1)
  }
}
