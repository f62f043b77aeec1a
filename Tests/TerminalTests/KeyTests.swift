import Terminal
import Testing

struct KeyTests {
  @Test(arguments: [
    ("a", Key.character("a")), ("A", .character("A")), ("ctrl-p", .control("p")),
    ("^P", .control("p")), ("Ctrl-W", .control("w")), ("enter", .enter), ("Esc", .escape),
    ("f1", .function(1)), ("F12", .function(12)), ("pgup", .pageUp), ("pagedown", .pageDown),
    ("space", .character(" ")), ("s-tab", .backTab), ("@", .character("@")),
    ("^", .character("^")), ("ctrl-h", .backspace), ("ctrl-i", .tab), ("ctrl-m", .enter),
    ("^[", .escape), ("ctrl-\\", .control("\\")), ("é", .character("é")),
  ])
  func namesAreRead(name: String, key: Key) {
    #expect(Key(name: name) == key)
  }

  @Test(arguments: ["", "f0", "f13", "f+1", "ctrl-", "ctrl-pp", "alt-a", " ", "entre", "\u{1B}"])
  func otherNamesAreRefused(name: String) {
    #expect(Key(name: name) == nil)
  }

  @Test func everyKeyReadsItsOwnName() {
    let keys: [Key] = [
      .character("x"), .character("€"), .character(" "), .control("p"), .control(" "), .enter,
      .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .wordLeft,
      .wordRight, .home, .end, .pageUp, .pageDown, .insert, .function(7),
    ]
    for key in keys { #expect(Key(name: key.name) == key, "\(key)") }
  }

  @Test func sequencesAreKeysBetweenSpaces() {
    #expect(Key.sequence("g t") == [.character("g"), .character("t")])
    #expect(Key.sequence("ctrl-p") == [.control("p")])
    #expect(Key.sequence("g nonsense") == nil)
    #expect(Key.sequence("  ") == nil)
  }

  @Test func hintsAreShort() {
    #expect(Key.control("p").label == "^P")
    #expect(Key.pageUp.label == "PgUp")
    #expect(Key.character(" ").label == "Space")
  }
}
