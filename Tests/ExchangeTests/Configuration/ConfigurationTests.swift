import Exchange
import Partnership
import Testing

private func read(_ text: String) -> (configuration: Configuration, problems: [String]) {
  let (configuration, problems) = Configuration.read(Array(text.utf8))
  return (configuration, problems.map(\.description))
}

@Test func everySettingIsRead() {
  let (found, problems) = read(
    """
    author = "nadia"
    me = "Nadia"
    us = "Ostara Foods"
    currency = "CHF"
    theme = "harbour-dark"
    mouse = false
    esc-delay = 50
    ambiguous-width = 2
    follow-up-days = 14
    hours = "Mon-Fri 07:30-17:00"

    [keys.global]
    undo = "U"
    quit = ["Q", "g q"]
    [keys.lists]
    filter = []
    """)
  #expect(problems == [])
  #expect(found.author == "nadia")
  #expect(found.me == "Nadia")
  #expect(found.us == "Ostara Foods")
  #expect(found.currency == "CHF")
  #expect(found.theme == .always("harbour-dark"))
  #expect(found.mouse == false)
  #expect(found.escDelay == 50)
  #expect(found.ambiguousWidth == 2)
  #expect(found.followUpDays == 14)
  #expect(found.hours?.opens == 450)
  #expect(
    found.keys == [
      ConfiguredKeys(scope: "global", command: "quit", sequences: ["Q", "g q"]),
      ConfiguredKeys(scope: "global", command: "undo", sequences: ["U"]),
      ConfiguredKeys(scope: "lists", command: "filter", sequences: []),
    ])
}

@Test func themesMayFollowTheBackground() {
  let (found, problems) = read(
    "theme = { dark = \"a\", light = \"b\", fallback = \"terminal-16\" }")
  #expect(problems == [])
  #expect(found.theme == .byBackground(dark: "a", light: "b", fallback: "terminal-16"))
}

@Test func aSyntaxErrorIsNamedWithItsPlace() {
  let (found, problems) = read("author = \"nadia\"\nme = = 3\n")
  #expect(found == Configuration())
  #expect(problems.count == 1)
  #expect(problems[0].hasPrefix("line 2, column "))
}

@Test func anUnknownSettingIsNamedWithItsPlaceAndTheNearest() {
  let (found, problems) = read("author = \"nadia\"\n\n  curency = \"EUR\"\n")
  #expect(found.author == "nadia")
  #expect(
    problems == ["line 3, column 3: there is no setting curency; did you mean currency?"])
}

@Test func impossibleValuesAreAllNamedAtOnce() {
  let (found, problems) = read(
    """
    currency = "Euro"
    mouse = "yes"
    esc-delay = 1001
    ambiguous-width = 3
    follow-up-days = 0
    hours = "always"
    theme = { dark = "a" }
    author = 7
    me = ""
    [keys.global]
    undo = 3
    """)
  #expect(found == Configuration())
  #expect(
    problems == [
      "line 1, column 1: currency should be three capital letters, such as \"EUR\".",
      "line 2, column 1: mouse should be true or false.",
      "line 3, column 1: esc-delay should be a whole number from 0 to 1000.",
      "line 4, column 1: ambiguous-width should be a whole number from 1 to 2.",
      "line 5, column 1: follow-up-days should be a whole number from 1 to 365.",
      "line 6, column 1: hours should be days and times, such as \"Mon-Fri 08:00-18:00\".",
      "line 7, column 1: theme needs both dark and light.",
      "line 8, column 1: author should be a text in quotes.",
      "line 9, column 1: me should be one line of at most 400 bytes, and not empty.",
      "line 11, column 1: undo should be a key in quotes, or a list of them.",
    ])
}

@Test(arguments: [(-1, false), (0, true), (1_000, true), (1_001, false)])
func theEscDelayHasBounds(milliseconds: Int, isGood: Bool) {
  #expect(read("esc-delay = \(milliseconds)").problems.isEmpty == isGood)
}

@Test func hostileFilesSetNothing() {
  #expect(Configuration.read([0xFF, 0xFE]).problems.count == 1)
  #expect(Configuration.read(Array("me = \"a\0b\"".utf8)).problems.count == 1)
  #expect(Configuration.read([]).problems.isEmpty)
}

@Test func theTemplateSetsNothingAndIsSoundWhenSwitchedOn() {
  #expect(read(Configuration.template).configuration == Configuration())
  let lines = Configuration.template.split(separator: "\n", omittingEmptySubsequences: false)
  let switched = lines.filter { $0.hasPrefix("#") && !$0.hasPrefix("# ") && !$0.contains("{") }
    .map { $0.dropFirst() }.joined(separator: "\n")
  let (found, problems) = read(switched)
  #expect(problems == [])
  #expect(found.followUpDays == 7)
  #expect(found.hours == WorkingHours())
  #expect(found.keys.map(\.command) == ["undo"])
}

@Test func whatIsSetReadsBackTheSame() {
  var configuration = Configuration()
  configuration.author = "na\"d\\ia"
  configuration.theme = .byBackground(dark: "a", light: "b", fallback: nil)
  configuration.escDelay = 100
  configuration.hours = WorkingHours(configured: "Mon,Wed-Fri,Sun 9:00-24:00")
  configuration.keys = [
    ConfiguredKeys(scope: "global", command: "a b", sequences: ["help"]),
    ConfiguredKeys(scope: "global", command: "undo", sequences: ["u", "g u"]),
  ]
  let text = configuration.lines.joined(separator: "\n")
  #expect(text.contains("hours = \"Mon,Wed-Fri,Sun 09:00-24:00\""))
  #expect(read(text).configuration == configuration)
  #expect(read(text).problems == [])
}

@Test(arguments: [
  "", "Mon-Fri", "Fri-Mon 08:00-18:00", "Mon 18:00-08:00", "Mon 8-18", "Mon-Tue-Wed 08:00-09:00",
])
func hoursThatMakeNoSenseAreNone(text: String) {
  #expect(WorkingHours(configured: text) == nil)
}
