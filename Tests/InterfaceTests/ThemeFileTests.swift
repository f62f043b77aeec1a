import Interface
import Terminal
import Testing
import Themes

struct ThemeFileTests {
  @Test(arguments: BundledThemes.all.map(\.stem))
  func everyShippedThemeResolvesWithoutAWord(stem: String) {
    let (theme, problems) = shipped(stem)
    #expect(theme != nil)
    #expect(problems.isEmpty, "\(problems.map(\.sentence))")
  }

  @Test(arguments: BundledThemes.all.map(\.stem))
  func everyShippedThemeCanBeRead(stem: String) throws {
    let theme = try #require(shipped(stem).theme)
    let problems = ThemeAudit(theme).problems
    #expect(problems.isEmpty, "\(problems.map(\.sentence))")
  }

  @Test func theBaseThemeNamesEveryRoleAndGlyph() throws {
    let base = try #require(source("base").source)
    #expect(names(base, "styles") == Set(Role.allCases.map(\.name)))
    #expect(names(base, "glyphs") == Set(Glyph.allCases.map(\.name)))
  }

  @Test func theHarbourThemesAreMadeForTheirBackground() throws {
    #expect(try #require(shipped("harbour-dark").theme).background == .dark)
    #expect(try #require(shipped("harbour-light").theme).background == .light)
    #expect(try #require(shipped("terminal-16").theme).background == .any)
  }

  @Test func terminal16UsesOnlyTheColoursOfTheUser() throws {
    let theme = try #require(shipped("terminal-16").theme)
    for role in Role.allCases {
      let rendition = theme.rendition(role, at: .direct)
      for colour in [rendition.foreground, rendition.background] {
        switch colour {
        case .standard: break
        case .index(let index):
          #expect(index < 8, "\(role.name): bright colours are the background of some palettes")
        case .rgb(let rgb): Issue.record("\(role.name) has \(rgb)")
        }
      }
    }
  }

  @Test func anUnreadableThemeFailsTheAudit() throws {
    let text = """
      schema = 1
      background = "dark"
      [styles]
      "text" = { fg = "#333333" }
      "depth.1" = { fg = "#ff0000" }
      "depth.2" = { fg = "#ff1010" }
      """
    let source = try #require(ThemeFile.read(Array(text.utf8), stem: "bad").source)
    let theme = try #require(Theme.resolve(stem: "bad") { _ in source }.theme)
    let places = Set(ThemeAudit(theme).problems.map(\.place))
    #expect(places.contains("styles.\"text\""))
    #expect(places.contains("styles.\"depth.2\""))
    #expect(places.contains("styles.\"selection\""))
  }

  @Test func brokenTomlIsNamedByLineAndColumn() throws {
    let (source, problems) = ThemeFile.read(Array("schema = 1\nname = \n".utf8), stem: "x")
    #expect(source == nil)
    #expect(problems.count == 1)
    #expect(try #require(problems.first).place.hasPrefix("2:"))
    #expect(ThemeFile.read([0xFF, 0xFE], stem: "x").source == nil)
  }

  @Test func aParentThatIsNoTomlIsNamedWithItsLine() {
    let files = [
      "mine": "schema = 1\ninherits = \"torn\"\n", "torn": "schema = 1\n[styles\n",
    ]
    let (theme, problems) = ThemeFile.resolve(stem: "mine") { files[$0].map { Array($0.utf8) } }
    #expect(theme == nil)
    #expect(problems.count == 1)
    #expect(problems.first?.stem == "torn")
    #expect(problems.first?.sentence.contains("not valid TOML") == true)
  }

  private func source(_ stem: String) -> (source: ThemeSource?, problems: [ThemeProblem]) {
    guard let bytes = BundledThemes.all.first(where: { $0.stem == stem })?.bytes else {
      return (nil, [])
    }
    return ThemeFile.read(bytes, stem: stem)
  }

  private func shipped(_ stem: String) -> (theme: Theme?, problems: [ThemeProblem]) {
    ThemeFile.resolve(stem: stem, stems: BundledThemes.all.map(\.stem)) { stem in
      BundledThemes.all.first { $0.stem == stem }?.bytes
    }
  }

  private func names(_ source: ThemeSource, _ table: String) -> Set<String> {
    guard case .table(let entries) = source.root[table] else { return [] }
    return Set(entries.keys)
  }
}
