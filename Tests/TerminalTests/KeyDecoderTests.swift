import Testing

@testable import Terminal

struct KeyDecoderTests {
  @Test(arguments: [
    ("a", [Event.key(.character("a"))]), ("é", [.key(.character("é"))]),
    ("作", [.key(.character("作"))]), ("\u{10}", [.key(.control("p"))]),
    ("\r", [.key(.enter)]), ("\n", [.key(.enter)]), ("\t", [.key(.tab)]),
    ("\u{8}", [.key(.backspace)]), ("\u{7F}", [.key(.backspace)]),
    ("\u{0}", [.key(.control(" "))]), ("\u{1C}", [.key(.control("\\"))]),
    ("\u{1B}", [.key(.escape)]), ("\u{1B}\u{1B}", [.key(.escape), .key(.escape)]),
    ("\u{1B}j", [.key(.escape), .key(.character("j"))]),
    ("\u{1B}[", [.key(.escape), .key(.character("["))]),
    ("\u{1B}O", [.key(.escape), .key(.character("O"))]),
    ("\u{1B}]", [.key(.escape), .key(.character("]"))]),
    ("\u{1B}]j", [.key(.escape), .key(.character("]")), .key(.character("j"))]),
  ])
  func bytesBecomeKeys(typed: String, events: [Event]) {
    #expect(decode(Array(typed.utf8)) == events)
  }

  @Test(arguments: [
    "\u{1B}[I", "\u{1B}[1;9P", "\u{1B}[?62;4c", "\u{1B}[<64;5;5M", "\u{1B}[[Z",
    "\u{1B}OI", "\u{1B}]11;rgb:1616/1818/1d1d\u{7}", "\u{1B}]11;rgb:00/00/00\u{1B}\\",
    "\u{1B}[27;2;13~",
  ])
  func unknownSequencesRunNothing(sequence: String) {
    #expect(decode(Array(sequence.utf8)) == [])
    #expect(decode(Array((sequence + "q").utf8)) == [.key(.character("q"))])
  }

  @Test func aCharacterMayArriveInPieces() {
    var decoder = KeyDecoder(isUTF8: true)
    decoder.take(0xE4)
    decoder.take(0xBD)
    #expect(decoder.isPending)
    #expect(decoder.takeEvents() == [])
    decoder.take(0x9C)
    #expect(decoder.takeEvents() == [.key(.character("作"))])
    #expect(!decoder.isPending)
  }

  @Test func wrongBytesAreDroppedAndTheNextKeyIsNot() {
    #expect(decode([0xFF, 0xC3, 0x71]) == [.key(.character("q"))])
    #expect(decode([0x80, 0xE0, 0x80, 0x80, 0x61]) == [.key(.character("a"))])
  }

  @Test func latin1TerminalsSendOneByte() {
    var decoder = KeyDecoder(isUTF8: false)
    decoder.take(0xE9)
    decoder.flush()
    #expect(decoder.takeEvents() == [.key(.character("é"))])
    for byte in [0xE9, 0x6C, 0xFC] { decoder.take(byte) }
    #expect(
      decoder.takeEvents() == [
        .key(.character("é")), .key(.character("l")), .key(.character("ü")),
      ])
  }

  @Test func validUTF8IsReadAsSuchWhateverTheLocaleSays() {
    var decoder = KeyDecoder(isUTF8: false)
    for byte in Array("hé作".utf8) { decoder.take(Int(byte)) }
    #expect(
      decoder.takeEvents() == [
        .key(.character("h")), .key(.character("é")), .key(.character("作")),
      ])
    for code in [0o2000] + Array("né".utf8).map(Int.init) + [0o2001] { decoder.take(code) }
    #expect(decoder.takeEvents() == [.paste("né")])
    for code in [0o2000, 0x6E, 0xE9, 0o2001] { decoder.take(code) }
    #expect(decoder.takeEvents() == [.paste("né")])
  }

  @Test func codesOfKeysAreKnown() {
    #expect(
      decode([0o402, 0o411, 0o424, 0o541]) == [
        .key(.down), .key(.function(1)), .key(.function(12)), .key(.backTab),
      ])
    #expect(decode([0o632]) == [])
  }

  @Test func aPasteIsOneEventWithoutControls() {
    let text = Array("one\r\ntwo\rthree\u{1B}[31m\u{7}\u{0}\tfour é".utf8).map(Int.init)
    #expect(
      decode([0o2000] + text + [0o2001, 0x71]) == [
        .paste("one\ntwo\nthree[31m\tfour é"), .key(.character("q")),
      ])
  }

  @Test func anEmptyPasteIsNothing() {
    #expect(decode([0o2000, 0o2001]) == [])
  }

  @Test func keysInsideAPasteAreNotKeys() {
    #expect(decode([0o2000, 0x61, 0o402, 0x62, 0o2001]) == [.paste("ab")])
  }

  @Test func anUnfinishedPasteIsTakenAsItIs() {
    #expect(decode([0o2000, 0x61]) == [.paste("a")])
  }

  @Test(arguments: [(-1, 0), (0, 0), (1, 1)])
  func pastesEndAtAMegabyte(beyond: Int, dropped: Int) {
    var decoder = KeyDecoder(isUTF8: true)
    decoder.take(0o2000)
    let size = KeyDecoder.pasteLimit + beyond
    for _ in 0..<size { decoder.take(0x61) }
    decoder.take(0o2001)
    #expect(
      decoder.takeEvents() == [.paste(String(repeating: "a", count: size - dropped))]
        + (dropped > 0 ? [.pasteCut(bytes: dropped)] : []))
  }

  private func decode(_ bytes: [UInt8]) -> [Event] { decode(bytes.map(Int.init)) }

  private func decode(_ codes: [Int]) -> [Event] {
    var decoder = KeyDecoder(isUTF8: true)
    for code in codes { decoder.take(code) }
    if decoder.isPending { decoder.flush() }
    return decoder.takeEvents()
  }
}
