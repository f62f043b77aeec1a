import Testing

@testable import Terminal

struct DisplaySettingsTests {
  @Test func theUsersWordOverridesNoColor() {
    #expect(preference(noColor: "1") == .never)
    #expect(preference(noColor: "") == .automatic)
    #expect(preference(noColor: nil) == .automatic)
    #expect(preference(configured: .automatic, noColor: "1") == .automatic)
    #expect(preference(flag: .never, configured: .automatic, noColor: nil) == .never)
  }

  @Test func preferencesHaveNames() {
    #expect(ColourPreference(name: "256") == .atMost(.indexed))
    #expect(ColourPreference(name: "never")?.limit == .mono)
    #expect(ColourPreference(name: "blue") == nil)
  }

  @Test(arguments: [
    ("xterm-256color", "truecolor", nil, true), ("xterm-kitty", "24bit", nil, true),
    ("tmux-256color", "truecolor", "x", true), ("screen-256color", "truecolor", "x", true),
    ("screen-256color", "truecolor", nil, false), ("xterm-256color", "", nil, false),
    ("linux", "truecolor", nil, false), ("xterm-256color", "yes", nil, false),
  ])
  func directColourNeedsAPromiseAndAKnownTerminal(
    term: String, promise: String, tmux: String?, isDirect: Bool
  ) {
    var environment = ["TERM": term, "COLORTERM": promise]
    environment["TMUX"] = tmux
    #expect(
      NcursesDisplay.Settings(environment: environment).promisesDirectColour == isDirect)
  }

  @Test func withoutATerminalTheErrorNamesTheWayOut() {
    #expect(DisplayError.noTerminal.sentence.contains("fathom today"))
    #expect(DisplayError.unknownTerminal("a\u{1B}b").sentence.contains("TERM=a^[b"))
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("é→", "w6nihpI=")])
  func theClipboardGetsSixtyFourSigns(text: String, encoded: String) {
    #expect(Base64.encoded(text.utf8) == encoded)
  }

  @Test func scriptsPlayTheirBatchesAndRememberWhatWasDrawn() {
    let size = Size(width: 40, height: 10)
    let display = ScriptedDisplay(
      size: Size(width: 80, height: 24), script: [[.key(.down), .resized(size)]])
    #expect(display.events(timeout: nil) == [.key(.down), .resized(size)])
    #expect(display.size == size)
    #expect(display.events(timeout: 0) == [])
    display.draw(Canvas(size: size))
    #expect(display.canvases.count == 1)
  }

  private func preference(
    flag: ColourPreference? = nil, configured: ColourPreference? = nil, noColor: String?
  ) -> ColourPreference {
    ColourPreference(flag: flag, configured: configured, noColor: noColor)
  }
}
