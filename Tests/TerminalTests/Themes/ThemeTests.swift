import Terminal
import Testing

struct ThemeTests {
  @Test func rolesFallBackToTheirPrefixesFieldByField() throws {
    let theme = try #require(
      resolve([
        "palette": .table(["ink": .string("#ffffff"), "sea": .string("#0000ff")]),
        "styles": .table([
          "text": .table(["fg": .string("ink"), "bg": .string("default")]),
          "depth": .table(["fg": .string("sea"), "attrs": names("bold")]),
          "depth.1": .table(["mono": names("reverse")]),
        ]),
      ]))
    let sea = TerminalColour.rgb(RGB(red: 0, green: 0, blue: 255))
    let one = theme.rendition(.depth1, at: .direct)
    #expect(one == Rendition(foreground: sea, background: .standard, attributes: .bold))
    #expect(theme.rendition(.depth1, at: .mono).attributes == .reverse)
    #expect(theme.rendition(.depth2, at: .mono).attributes == [])
    #expect(theme.rendition(.title, at: .direct).foreground != sea)
  }

  @Test func linksCopyAndFieldsChangeTheCopy() throws {
    let theme = try #require(
      resolve([
        "styles": .table([
          "depth.1": .table(["fg": .string("red"), "mono": names("reverse")]),
          "due.overdue": .table(["link": .string("depth.1"), "attrs": names("bold")]),
        ])
      ]))
    let overdue = theme.rendition(.dueOverdue, at: .sixteen)
    #expect(overdue.foreground == .index(1))
    #expect(overdue.attributes == .bold)
    #expect(theme.rendition(.dueOverdue, at: .mono).attributes == .reverse)
  }

  @Test func highlightsKeepTheColourThatCarriesMeaning() throws {
    let theme = try #require(
      resolve([
        "styles": .table([
          "text": .table(["fg": .string("default")]),
          "depth.1": .table(["fg": .string("red"), "attrs": names("underline")]),
          "selection": .table(["bg": .string("blue"), "attrs": names("bold")]),
        ])
      ]))
    let selected = theme.rendition(.depth1, .selection, at: .sixteen)
    #expect(
      selected
        == Rendition(
          foreground: .index(1), background: .index(4), attributes: [.bold, .underline]))
  }

  @Test func childrenChangeTheirParentsKeyByKey() throws {
    let parent: [String: ThemeValue] = [
      "schema": .integer(1), "background": .string("dark"),
      "palette": .table(["ink": .string("white"), "sea": .string("blue")]),
      "styles": .table(["title": .table(["fg": .string("sea"), "attrs": names("bold")])]),
    ]
    let child: [String: ThemeValue] = [
      "schema": .integer(1), "inherits": .string("parent"),
      "palette": .table(["sea": .string("cyan")]),
    ]
    let theme = try #require(resolve(["child": child, "parent": parent], stem: "child").theme)
    #expect(theme.rendition(.title, at: .sixteen).foreground == .index(6))
    #expect(theme.rendition(.title, at: .sixteen).attributes == .bold)
    #expect(theme.background == .dark)
  }

  @Test(arguments: [
    (["schema": ThemeValue.integer(2)], "schema: must be 1"),
    (["palette": .table(["sky": .string("#12345")])], "palette.sky: is no colour"),
    (
      ["styles": .table(["title": .table(["fg": .string("skyy")])])],
      "styles.\"title\".fg: there is no colour named skyy"
    ),
    (
      ["styles": .table(["title": .table(["attrs": .list([.string("blod")])])])],
      "blod is no attribute; did you mean bold?"
    ),
    (
      ["styles": .table(["title": .table(["link": .string("tilte")])])],
      "there is no style named tilte; did you mean title?"
    ),
    (["inherits": .string("me")], "inherits: goes in a circle: me > me"),
    (["inherits": .string("bse")], "inherits: there is no theme named bse; did you mean base?"),
    (["glyphs": .table(["mark": .list([.string("•"), .string("•")])])], "must be printable ASCII"),
    (["glyphs": .table(["mark": .list([.string("作"), .string("*")])])], "1 column wide"),
    (["styles": .string("blue")], "styles: must be a table"),
  ])
  func mistakesAreNamedWithTheirPlace(fields: [String: ThemeValue], message: String) {
    var root: [String: ThemeValue] = ["schema": .integer(1)]
    root.merge(fields) { $1 }
    let (theme, problems) = resolve(["me": root], stem: "me")
    #expect(theme == nil)
    #expect(problems.contains { $0.sentence.contains(message) }, "\(problems.map(\.sentence))")
  }

  @Test func unknownRolesAndGlyphsOnlyWarn() {
    let (theme, problems) = resolve(
      [
        "me": [
          "schema": .integer(1), "styles": .table(["titel": .table([:])]),
          "glyphs": .table(["marc": .list([])]),
        ]
      ], stem: "me")
    #expect(theme != nil)
    #expect(problems.map(\.severity) == [.warning, .warning])
    #expect(problems.contains { $0.sentence.hasSuffix("is no role; did you mean title?") })
  }

  @Test func linksInACircleAreRefused() {
    let (theme, problems) = resolve(
      [
        "me": [
          "schema": .integer(1),
          "styles": .table([
            "title": .table(["link": .string("key")]), "key": .table(["link": .string("title")]),
          ]),
        ]
      ], stem: "me")
    #expect(theme == nil)
    #expect(problems.contains { $0.message == "goes in a circle" })
  }

  @Test(arguments: [(8, true), (9, false)])
  func eightParentsAreReadAndNoMore(parents: Int, isRead: Bool) {
    var sources: [String: [String: ThemeValue]] = [:]
    for number in 0...parents {
      sources["t\(number)"] = ["schema": .integer(1), "inherits": .string("t\(number + 1)")]
    }
    sources["t\(parents)"] = ["schema": .integer(1)]
    #expect((resolve(sources, stem: "t0").theme != nil) == isRead)
  }

  @Test func longCirclesAreShownWhole() {
    let (_, problems) = resolve(
      [
        "a": ["schema": .integer(1), "inherits": .string("b")],
        "b": ["schema": .integer(1), "inherits": .string("a")],
      ], stem: "a")
    #expect(problems.contains { $0.message == "goes in a circle: a > b > a" })
  }

  @Test func glyphsOfAThemeReplaceTheStandardOnes() throws {
    let theme = try #require(
      resolve(["glyphs": .table(["mark": .list([.string("◆"), .string("+")])])]))
    #expect(theme.glyphs(charset: .utf8)[.mark] == "◆")
    #expect(theme.glyphs(charset: .ascii)[.mark] == "+")
    #expect(theme.glyphs(charset: .utf8WithoutAmbiguous)[.mark] == "+")
    #expect(theme.glyphs(charset: .utf8)[.gutter] == ">")
  }

  @Test(arguments: [
    ("15;0", Theme.Background.dark), ("0;15", .light), ("0;default;7", .light), ("7;8", .dark),
    ("12;16", nil), ("default", nil), ("", nil), (nil, nil),
  ])
  func terminalsMayTellTheirBackground(told: String?, background: Theme.Background?) {
    #expect(Theme.Background(colorFGBG: told) == background)
  }

  private func names(_ names: String...) -> ThemeValue { .list(names.map(ThemeValue.string)) }

  private func resolve(_ fields: [String: ThemeValue]) -> Theme? {
    var root: [String: ThemeValue] = ["schema": .integer(1)]
    root.merge(fields) { $1 }
    return resolve(["me": root], stem: "me").theme
  }

  private func resolve(
    _ sources: [String: [String: ThemeValue]], stem: String
  ) -> (theme: Theme?, problems: [ThemeProblem]) {
    Theme.resolve(stem: stem, stems: sources.keys.sorted() + ["base"]) {
      sources[$0].map { ThemeSource(root: $0) }
    }
  }
}
