/// A named colour of a theme, with what each kind of terminal gets for it.
package struct PaletteColour: Hashable, Sendable {
  package let rgb: TerminalColour?
  package let indexed: TerminalColour?
  package let basic: TerminalColour?

  package init(
    rgb: TerminalColour? = nil, indexed: TerminalColour? = nil, basic: TerminalColour? = nil
  ) {
    self.rgb = rgb
    self.indexed = indexed
    self.basic = basic
  }

  package static let standard = PaletteColour(
    rgb: .standard, indexed: .standard, basic: .standard)

  /// Reads a colour as themes write it: `#rrggbb`, `default`, a name of the
  /// sixteen, or a number from 0 to 255.
  package init?(_ value: ThemeValue) {
    switch value {
    case .string("default"): self = .standard
    case .string(let text):
      if let rgb = RGB(hex: text) {
        self.init(rgb: .rgb(rgb))
      } else if let ansi = AnsiColour(rawValue: text) {
        self.init(basic: .index(ansi.index))
      } else {
        return nil
      }
    case .integer(let number):
      guard let index = UInt8(exactly: number) else { return nil }
      self.init(indexed: .index(index))
    case .list, .table, .other: return nil
    }
  }

  /// The look of the colour where it is known, for measuring contrast.
  package var measurable: RGB? {
    guard case .rgb(let rgb) = rgb else { return nil }
    return rgb
  }

  /// Returns what a terminal of the depth is told.
  ///
  /// What the theme says for that depth wins; otherwise the nearest colour is
  /// taken from what it says for another.
  package func colour(at depth: ColourDepth) -> TerminalColour {
    switch depth {
    case .mono: .standard
    case .direct: rgb ?? indexed ?? basic ?? .standard
    case .indexed: indexed ?? rgb.map(Self.toIndexed) ?? basic ?? .standard
    case .sixteen, .eight: basic ?? (rgb ?? indexed).map(Self.toBasic) ?? .standard
    }
  }

  private static func toIndexed(_ colour: TerminalColour) -> TerminalColour {
    switch colour {
    case .standard, .index: colour
    case .rgb(let rgb): .index(rgb.nearestIndexed)
    }
  }

  private static func toBasic(_ colour: TerminalColour) -> TerminalColour {
    switch colour {
    case .standard: colour
    case .index(let index): index < 16 ? colour : .index(RGB.ofIndex(index).nearestAnsi.index)
    case .rgb(let rgb): .index(rgb.nearestAnsi.index)
    }
  }
}
