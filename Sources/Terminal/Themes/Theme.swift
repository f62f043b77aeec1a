/// A theme that is ready to draw with: a style for every role, and glyphs.
package struct Theme: Hashable, Sendable {
  package let stem: String
  package let name: String
  package let background: Background
  /// The style of each role, drawn on its own.
  private let styles: [Role: Style]
  /// What each role adds when it is laid over another.
  private let overlays: [Role: Style]
  private let replacedGlyphs: [Glyph: GlyphPair]

  init(
    stem: String, name: String, background: Background, styles: [Role: Style],
    overlays: [Role: Style], glyphs: [Glyph: GlyphPair]
  ) {
    self.stem = stem
    self.name = name
    self.background = background
    self.styles = styles
    self.overlays = overlays
    replacedGlyphs = glyphs
  }

  /// The theme without a colour or an attribute but for the selection and
  /// errors: what is drawn with when no theme file can be read.
  package static let plain = Theme(
    stem: "plain", name: "Plain", background: .any, styles: [:],
    overlays: [
      .selection: Style(attributes: .reverse, mono: .reverse),
      .selectionInactive: Style(attributes: .underline, mono: .underline),
    ], glyphs: [:])

  /// The glyphs of the theme in a character set.
  package func glyphs(charset: Charset) -> GlyphSet {
    GlyphSet(charset: charset, replacing: replacedGlyphs)
  }

  /// Returns the style of a role with highlights laid over it.
  package func style(_ role: Role, _ highlights: Highlights = []) -> Style {
    let own = styles[role] ?? Style()
    guard !highlights.isEmpty else { return own }
    return highlights.roles.reduce(own) { $0.overlaid(by: overlays[$1] ?? Style()) }
  }

  /// Returns how a cell of the role is drawn on a terminal of the depth.
  package func rendition(
    _ role: Role, _ highlights: Highlights = [], at depth: ColourDepth
  ) -> Rendition {
    style(role, highlights).rendition(at: depth)
  }

  /// The background that a theme is made for.
  package enum Background: String, CaseIterable, Hashable, Sendable {
    case dark
    case light
    case any

    /// Reads what some terminals tell in `COLORFGBG`: `15;0` is white on black.
    ///
    /// The last number is the background. Nil means that nothing is told.
    package init?(colorFGBG: String?) {
      guard let last = (colorFGBG ?? "").split(separator: ";").last, let index = UInt8(last),
        index < 16
      else { return nil }
      self = index == 7 || index > 8 ? .light : .dark
    }
  }
}
