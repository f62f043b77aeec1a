import Terminal
import Testing
import Themes

@testable import Interface

/// The colours and attributes of every role in four depths; a screen is its roles and these.
@Test(arguments: ["terminal-16", "harbour-dark", "harbour-light", "high-contrast", "mono"])
func everyRoleIsDrawnAsRecordedInEveryDepth(stem: String) throws {
  let theme = try #require(shipped(stem))
  var lines: [String] = []
  for role in Role.allCases {
    lines.append(role.rawValue)
    for depth in [ColourDepth.direct, .indexed, .sixteen, .mono] {
      lines.append("  \(depth): " + words(theme.rendition(role, at: depth)))
    }
  }
  expectGolden(lines.joined(separator: "\n") + "\n", "places/depths-" + stem)
}

/// The selection needs no test here: its gutter stands on every terminal.
@Test func withoutColourWhatIsLateWrongOrGraveStillStandsOut() throws {
  let theme = try #require(shipped("terminal-16"))
  for role in [Role.toastError, .fieldError, .chipError, .dueOverdue, .depth1, .severityCritical] {
    let plain = theme.rendition(.text, at: .mono)
    #expect(theme.rendition(role, at: .mono) != plain, "\(role.rawValue)")
  }
}

private func words(_ rendition: Rendition) -> String {
  let attributes: [(Attributes, String)] = [
    (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"),
    (.reverse, "reverse"),
  ]
  let shown = attributes.filter { rendition.attributes.contains($0.0) }.map(\.1)
  let colours = word(rendition.foreground) + " on " + word(rendition.background)
  return ([colours] + shown).joined(separator: ", ")
}

private func word(_ colour: TerminalColour) -> String {
  switch colour {
  case .standard: "default"
  case .index(let index): "\(index)"
  case .rgb(let rgb):
    "#"
      + [rgb.red, rgb.green, rgb.blue].map { part in
        (part < 16 ? "0" : "") + String(part, radix: 16)
      }.joined()
  }
}

private func shipped(_ stem: String) -> Theme? {
  ThemeFile.resolve(stem: stem, stems: BundledThemes.all.map(\.stem)) { stem in
    BundledThemes.all.first { $0.stem == stem }?.bytes
  }.theme
}
