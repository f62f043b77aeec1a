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

/// What the terminal is given for every cell, in four depths of colour and by the theme without any.
///
/// Depths between which no two styles fall together share a plane of letters, each with its legend.
@Test(arguments: Place.destinations)
func everyDestinationIsPaintedAsRecordedInEveryDepth(place: Place) throws {
  let theme = try #require(shipped("harbour-dark"))
  let canvas = place.desk().canvas
  var paintings = [ColourDepth.direct, .indexed, .sixteen, .mono].map { depth in
    Painting("harbour-dark, \(depth)", canvas) {
      theme.rendition($0.role, $0.highlights, at: depth)
    }
  }
  let plain = try #require(shipped("mono"))
  paintings.append(
    Painting("mono, mono", canvas) { plain.rendition($0.role, $0.highlights, at: .mono) })
  var lines: [String] = []
  var planes: [[String]] = []
  for painting in paintings where !planes.contains(painting.rows) {
    planes.append(painting.rows)
    lines += painting.rows.map { $0 + "|" }
    for twin in paintings where twin.rows == painting.rows {
      lines += ["", "== " + twin.title] + twin.legend
    }
    lines.append("")
  }
  expectGolden(lines.joined(separator: "\n"), "painted/" + place.name)
}

/// A canvas as it is painted: a letter for each style, in the order in which they first appear.
private struct Painting {
  let title: String
  let rows: [String]
  let legend: [String]

  init(_ title: String, _ canvas: Canvas, _ style: (Cell) -> Rendition) {
    self.title = title
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    var known: [String] = []
    rows = (0..<canvas.size.height).map { y in
      String(
        (0..<canvas.size.width).map { x -> Character in
          let look = canvas[Point(x: x, y: y)].map { words(style($0)) } ?? "?"
          if look == "default on default" { return "." }
          guard let place = known.firstIndex(of: look) else {
            known.append(look)
            return letters[known.count - 1]
          }
          return letters[place]
        })
    }
    legend = zip(letters, known).map { "\($0) \($1)" }
  }
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
