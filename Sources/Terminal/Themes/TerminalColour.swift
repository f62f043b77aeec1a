/// A colour as a terminal is told it.
package enum TerminalColour: Hashable, Sendable {
  /// The terminal's own foreground or background, which is never assumed black.
  case standard
  /// One of the terminal's numbered colours; 0 to 15 are the user's palette.
  case index(UInt8)
  case rgb(RGB)
}

/// The sixteen colours that every colour terminal names, and their numbers.
package enum AnsiColour: String, CaseIterable, Hashable, Sendable {
  case black
  case red
  case green
  case yellow
  case blue
  case magenta
  case cyan
  case white
  case brightBlack = "bright-black"
  case brightRed = "bright-red"
  case brightGreen = "bright-green"
  case brightYellow = "bright-yellow"
  case brightBlue = "bright-blue"
  case brightMagenta = "bright-magenta"
  case brightCyan = "bright-cyan"
  case brightWhite = "bright-white"

  /// The number from 0 to 15.
  package var index: UInt8 {
    UInt8(clamping: Self.allCases.firstIndex(of: self) ?? 0)
  }
}

/// Attributes of a cell, apart from its colours.
package struct Attributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let bold = Attributes(rawValue: 1)
  package static let dim = Attributes(rawValue: 2)
  package static let italic = Attributes(rawValue: 4)
  package static let underline = Attributes(rawValue: 8)
  package static let reverse = Attributes(rawValue: 16)

  /// The names that themes use, in a fixed order.
  package static let named: [(name: String, attribute: Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline),
    ("reverse", .reverse),
  ]
}

/// How a cell is drawn: two colours and attributes.
package struct Rendition: Hashable, Sendable {
  package var foreground: TerminalColour
  package var background: TerminalColour
  package var attributes: Attributes

  package init(
    foreground: TerminalColour, background: TerminalColour, attributes: Attributes
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  package static let plain = Rendition(
    foreground: .standard, background: .standard, attributes: [])
}
