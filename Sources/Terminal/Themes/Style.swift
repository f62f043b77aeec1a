/// What a theme says about a role; nil where it says nothing.
package struct Style: Hashable, Sendable {
  package var foreground: PaletteColour?
  package var background: PaletteColour?
  package var attributes: Attributes?
  /// The attributes that replace all others where there is no colour.
  package var mono: Attributes?

  package init(
    foreground: PaletteColour? = nil, background: PaletteColour? = nil,
    attributes: Attributes? = nil, mono: Attributes? = nil
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
    self.mono = mono
  }

  /// Returns this style with the fields that the other one sets.
  package func merged(with other: Style) -> Style {
    Style(
      foreground: other.foreground ?? foreground, background: other.background ?? background,
      attributes: other.attributes ?? attributes, mono: other.mono ?? mono)
  }

  /// Returns this style under another one: colours give way, attributes add up.
  package func overlaid(by other: Style) -> Style {
    Style(
      foreground: other.foreground ?? foreground, background: other.background ?? background,
      attributes: (attributes ?? []).union(other.attributes ?? []),
      mono: (mono ?? []).union(other.mono ?? []))
  }

  /// Returns how a terminal of the depth draws the style.
  package func rendition(at depth: ColourDepth) -> Rendition {
    switch depth {
    case .mono:
      return Rendition(foreground: .standard, background: .standard, attributes: mono ?? [])
    case .direct, .indexed, .sixteen:
      return Rendition(
        foreground: (foreground ?? .standard).colour(at: depth),
        background: (background ?? .standard).colour(at: depth), attributes: attributes ?? [])
    case .eight:
      return eightColours
    }
  }

  /// The rendition where bright colours are made of bold plain ones.
  ///
  /// Bright black becomes dim text in the terminal's own colour instead, since
  /// bold black is often invisible.
  private var eightColours: Rendition {
    var attributes = attributes ?? []
    var front = (foreground ?? .standard).colour(at: .eight)
    var back = (background ?? .standard).colour(at: .eight)
    if case .index(let index) = front, index >= 8 {
      let isGrey = index == AnsiColour.brightBlack.index
      front = isGrey ? .standard : .index(index - 8)
      attributes.insert(isGrey ? .dim : .bold)
    }
    if case .index(let index) = back, index >= 8 { back = .index(index - 8) }
    return Rendition(foreground: front, background: back, attributes: attributes)
  }
}
