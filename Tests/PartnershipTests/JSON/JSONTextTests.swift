import Partnership
import Testing

@Test(arguments: [
  "null", "true", "[]", "{}", #"{"b":1,"a":[-0.5e+10,"x",{"c":null}]}"#, #""\"\\\/\b\f\n\r\t""#,
  " \t\r\n 1 ",
])
func whatTheStandardAllowsIsRead(text: String) {
  #expect(JSONText.parse(text).problem == nil)
}

@Test func objectsKeepTheirOrderAndNumbersTheirDigits() {
  let text = #"{"b":1.10,"a":123456789012345678901234567890}"#
  let value = JSONText.parse(text).value
  #expect(
    value
      == .object([
        JSONMember("b", .number("1.10")),
        JSONMember("a", .number("123456789012345678901234567890")),
      ]))
  #expect(value.map { JSONText.print($0) } == text)
}

@Test func surrogatePairsBecomeOneCharacter() {
  #expect(JSONText.parse(#""\ud83d\ude00""#).value == .text("😀"))
}

@Test(arguments: [
  ("", 1, 1), ("[1,]", 1, 4), ("{\"a\":1,}", 1, 8), ("[1 2]", 1, 4), ("{a:1}", 1, 2),
  ("01", 1, 2), ("1.", 1, 3), ("-", 1, 2), ("+1", 1, 1), (".5", 1, 1), ("tru", 1, 1),
  ("[1]\n x", 2, 2), ("\"a\nb\"", 1, 3), (#""\x""#, 1, 3), (#""\u12g4""#, 1, 6),
  (#""\ud83d""#, 1, 2), (#""\ude00""#, 1, 2), (#""\u0000""#, 1, 2), ("\"ab", 1, 4),
  ("{\"é\":1,\n \"é\":2}", 2, 2), ("{\"a\" 1}", 1, 6), ("'a'", 1, 1), ("NaN", 1, 1),
])
func whatTheStandardForbidsIsAProblemWithItsPlace(text: String, line: Int, column: Int) {
  let (value, problem) = JSONText.parse(text)
  #expect(value == nil)
  #expect(problem?.line == line)
  #expect(problem?.column == column)
}

@Test func bytesThatAreNotUTF8AreNamedByTheirOffset() {
  let (value, problem) = JSONText.parse([0x22, 0xC3, 0xA9, 0xFF, 0x22])
  #expect(value == nil)
  #expect(problem?.description == "line 1, column 3: is not UTF-8 at byte 3")
  #expect(JSONText.parse([0x22, 0x41, 0xE2, 0x82]).problem?.message == "is not UTF-8 at byte 2")
}

@Test func namesAreComparedByteByByte() {
  #expect(JSONText.parse("{\"\u{E9}\":1,\"e\u{301}\":2}").problem == nil)
}

@Test func manyMembersAreComparedToo() {
  let members = (0..<100).map { "\"k\($0)\":0" }
  #expect(JSONText.parse("{" + members.joined(separator: ",") + "}").problem == nil)
  let twice = members + ["\"k3\":0"]
  #expect(
    JSONText.parse("{" + twice.joined(separator: ",") + "}").problem?.message
      == "the name \"k3\" occurs twice")
}

@Test(arguments: [(127, true), (128, true), (129, false)])
func nestingHasALimit(depth: Int, isRead: Bool) {
  let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  #expect((JSONText.parse(text).problem == nil) == isRead)
}

@Test func whatAReaderCannotSeeIsEscaped() {
  let text = "a\u{1B}\u{7F}\u{9B}\u{202E}\u{200B}\u{200D}\u{FEFF}\u{AD}\u{2028}\u{E0041}é😀"
  #expect(
    JSONText.print(.text(text))
      == #""a\u001b\u007f\u009b\u202e\u200b\u200d\ufeff\u00ad\u2028\udb40\udc41é😀""#)
  #expect(JSONText.parse(JSONText.print(.text(text))).value == .text(text))
}

@Test func theIndentedLayoutHasOneMemberALine() {
  let value: JSONValue = ["a": [1, 2], "b": [], "c": ["d": "e"]]
  #expect(
    JSONText.print(value, .indented)
      == """
      {
        "a": [
          1,
          2
        ],
        "b": [],
        "c": {
          "d": "e"
        }
      }
      """)
}

@Test(arguments: [
  ("5", 5), ("-0", 0), ("5.0", 5), ("1e3", 1_000), ("5.5", nil),
  ("9223372036854775807", Int.max), ("9223372036854775808", nil), ("1e400", nil),
])
func wholeNumbersAreReadExactly(digits: String, number: Int?) {
  #expect(JSONValue.number(digits).asInteger == number)
}
