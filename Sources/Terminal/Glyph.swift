/// A named sign of the interface that is no text: a line, a bar, an arrow.
///
/// Each has an ASCII twin of as many columns. Themes may replace both. The raw
/// value is the name in the `[glyphs]` table of a theme.
package enum Glyph: String, CaseIterable, Hashable, Sendable {
  case depth1 = "depth.1"
  case depth2 = "depth.2"
  case depth3 = "depth.3"
  case depth4 = "depth.4"
  case depthNone = "depth.none"
  /// Falling, steady, rising: three characters.
  case trend = "trend"
  /// Eight steps from lowest to highest.
  case spark = "spark"
  /// Marks the selected row, besides its style.
  case gutter = "gutter"
  /// Marks a row that acts apply to, besides its style.
  case mark = "mark"
  case horizontal = "line.horizontal"
  case vertical = "line.vertical"
  case cornerTopLeft = "line.top-left"
  case cornerTopRight = "line.top-right"
  case cornerBottomLeft = "line.bottom-left"
  case cornerBottomRight = "line.bottom-right"
  case ellipsis = "ellipsis"
  /// Between the places of a path, and before a prompt.
  case chevron = "chevron"
  case bullet = "bullet"
  case barFull = "bar.full"
  case barEmpty = "bar.empty"
  case scrollThumb = "scroll.thumb"
  case checked = "checked"

  /// The name by which themes know the glyph.
  package var name: String { rawValue }

  /// Returns the glyph of a grade, 1 (inch-deep) to 4 (deep), or of no verdict.
  package static func depth(_ grade: Int?) -> Glyph {
    switch grade {
    case 1: .depth1
    case 2: .depth2
    case 3: .depth3
    case 4: .depth4
    case .some, nil: .depthNone
    }
  }

  /// What is drawn where a theme says nothing, and its ASCII twin.
  package var standard: GlyphPair {
    switch self {
    case .depth1: GlyphPair("▁", "1")
    case .depth2: GlyphPair("▃", "2")
    case .depth3: GlyphPair("▅", "3")
    case .depth4: GlyphPair("▇", "4")
    case .depthNone: GlyphPair("·", "-")
    case .trend: GlyphPair("↓→↑", "v-^")
    case .spark: GlyphPair("▁▂▃▄▅▆▇█", "_.,-=+*#")
    case .gutter: GlyphPair(">", ">")
    case .mark: GlyphPair("*", "*")
    case .horizontal: GlyphPair("─", "-")
    case .vertical: GlyphPair("│", "|")
    case .cornerTopLeft: GlyphPair("┌", "+")
    case .cornerTopRight: GlyphPair("┐", "+")
    case .cornerBottomLeft: GlyphPair("└", "+")
    case .cornerBottomRight: GlyphPair("┘", "+")
    case .ellipsis: GlyphPair("…", "~")
    case .chevron: GlyphPair("›", ">")
    case .bullet: GlyphPair("•", "*")
    case .barFull: GlyphPair("█", "#")
    case .barEmpty: GlyphPair("░", ".")
    case .scrollThumb: GlyphPair("┃", "#")
    case .checked: GlyphPair("✓", "x")
    }
  }
}

/// A glyph and the ASCII characters that stand for it.
package struct GlyphPair: Hashable, Sendable {
  package let unicode: String
  package let ascii: String

  package init(_ unicode: String, _ ascii: String) {
    self.unicode = unicode
    self.ascii = ascii
  }
}

/// The glyphs to draw with, for one character set.
package struct GlyphSet: Hashable, Sendable {
  package let charset: Charset
  private let replaced: [Glyph: GlyphPair]

  /// Makes the glyphs of a theme; what the theme does not name is standard.
  package init(charset: Charset, replacing replaced: [Glyph: GlyphPair] = [:]) {
    self.charset = charset
    self.replaced = replaced
  }

  package static let unicode = GlyphSet(charset: .utf8)
  package static let ascii = GlyphSet(charset: .ascii)

  /// The characters to write for the glyph.
  package subscript(glyph: Glyph) -> String {
    let pair = replaced[glyph] ?? glyph.standard
    return charset.prefersTwins ? pair.ascii : pair.unicode
  }
}
