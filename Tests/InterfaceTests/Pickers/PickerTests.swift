import Terminal
import Testing

@testable import Interface

@Suite struct PickerTests {
  private let choices = [
    Choice(1, title: "Acme", detail: "Hosting"), Choice(2, title: "Globex"),
    Choice(3, title: "Undo", keys: "u", obstacle: "nothing was changed yet"),
  ]

  private func picker(after keys: [Key]) -> (Picker<Int>, Picker<Int>.Outcome) {
    var picker = Picker(title: "Vendors", choices: choices)
    var outcome = Picker<Int>.Outcome.stays
    for key in keys { outcome = picker.handle(key) }
    return (picker, outcome)
  }

  @Test func lettersNarrowAndEnterPicks() {
    let (picker, outcome) = picker(after: [.character("g"), .enter])
    #expect(outcome == .picked(2))
    #expect(picker.ranking.map(\.index) == [1, 0])
  }

  @Test func arrowsMoveTheSelection() {
    #expect(picker(after: [.down, .enter]).1 == .picked(2))
    #expect(picker(after: [.down, .up, .enter]).1 == .picked(1))
    #expect(picker(after: [.tab, .tab, .tab, .tab, .backTab, .enter]).1 == .picked(2))
  }

  @Test func disabledChoiceTellsItsReason() {
    #expect(
      picker(after: [.character("u"), .character("n"), .enter]).1
        == .refused("nothing was changed yet"))
  }

  @Test func escapeCloses() {
    #expect(picker(after: [.character("g"), .escape]).1 == .closed)
  }

  @Test func enterOnNothingStays() {
    let (picker, outcome) = picker(after: [.character("z"), .enter])
    #expect(picker.ranking.isEmpty)
    #expect(outcome == .stays)
  }

  @Test func numberedPickersTakeDigits() {
    var picker = Picker(title: "Vendors", choices: choices)
    picker.isNumbered = true
    picker.fit(rows: 9)
    #expect(picker.handle(.character("4")) == .stays)
    #expect(picker.handle(.character("2")) == .picked(2))
  }

  @Test func somethingNewStandsBehindWhatFits() {
    var picker = Picker(title: "Vendors", choices: choices, maker: "add a vendor called")
    picker.paste("ac")
    #expect(picker.newName == "ac")
    #expect(picker.handle(.enter) == .picked(1))
    _ = picker.handle(.down)
    _ = picker.handle(.down)
    #expect(picker.handle(.enter) == .new("ac"))
    picker.paste("me")
    #expect(picker.newName == nil)
    #expect(Picker(title: "Vendors", choices: choices, query: "ac").newName == nil)
  }

  @Test func pastedTextNarrows() {
    var picker = Picker(title: "Vendors", choices: choices)
    picker.paste("glob\nex")
    #expect(picker.editor.text == "glob ex")
    #expect(picker.ranking.map(\.index) == [1])
  }

  @Test func quickChoicesGetLettersOfTheirOwn() {
    let choice = QuickChoice(
      title: "Purpose",
      options: [
        ("support", 1), ("sales", 2), ("social", 3), ("sso", 4),
      ])
    #expect(choice.options.map(\.key) == ["s", "a", "o", "4"])
  }

  @Test(arguments: [
    (Key.character("a"), QuickChoice<Int>.Outcome.picked(2)),
    (.character("3"), .picked(3)), (.character("z"), .stays), (.enter, .picked(2)),
    (.escape, .closed), (.character("9"), .stays),
  ])
  func quickChoiceAnswersOneKey(key: Key, expected: QuickChoice<Int>.Outcome) {
    var choice = QuickChoice(
      title: "Purpose", options: [("support", 1), ("sales", 2), ("review", 3)], selected: 2)
    #expect(choice.handle(key) == expected)
  }

  @Test func columnsAreShownHiddenAndMoved() {
    var picker = ColumnPicker(columns: [
      .init(name: "vendor", title: "VENDOR", isShown: true, isFixed: true),
      .init(name: "next", title: "NEXT", isShown: true),
      .init(name: "tier", title: "TIER", isShown: false),
    ])
    #expect(picker.handle(.character(" ")) == .refused("The column VENDOR always stays."))
    for key in [Key.down, .down, .character(" "), .character("K")] { _ = picker.handle(key) }
    let expected: [ColumnPicker.Column] = [
      .init(name: "vendor", title: "VENDOR", isShown: true, isFixed: true),
      .init(name: "tier", title: "TIER", isShown: true),
      .init(name: "next", title: "NEXT", isShown: true),
    ]
    #expect(picker.handle(.enter) == .chosen(expected))
  }
}
