/// How one code point is shown on a terminal.
enum Appearance: Equatable {
  case visible
  /// Combines with the character before it.
  case mark
  /// One of the many blanks; shown as a plain space.
  case space
  case tab
  /// Joiners and variation selectors: they change only how others look.
  case dropped
  /// Shown by the given stand-in, since it would be invisible or act.
  case escaped(String)

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20: self = .space
    case 0x21..<0x7F, 0xA1..<0xAD, 0xAE..<0x300, 0x2500..<0x25A0: self = .visible
    case 0x4E00..<0x9FFD, 0xAC00..<0xD7A4, 0x3041..<0x3097, 0x30A1..<0x30FF: self = .visible
    case 0x09: self = .tab
    case 0..<0x20: self = .escaped("^" + String(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
    case 0x7F: self = .escaped("^?")
    case 0x200C, 0x200D, 0xFE0E, 0xFE0F: self = .dropped
    case 0x2800, 0xFFFC: self = Self.escape(scalar)
    case _: self = Self.byProperties(scalar)
    }
  }

  private static func byProperties(_ scalar: Unicode.Scalar) -> Appearance {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      return escape(scalar)
    case .spaceSeparator:
      return .space
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
      .otherNumber, .connectorPunctuation, .dashPunctuation, .openPunctuation,
      .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation,
      .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      break
    @unknown default:
      return escape(scalar)
    }
    if properties.isDefaultIgnorableCodePoint { return escape(scalar) }
    let width = GlyphWidth.of(scalar)
    if width < 0 { return escape(scalar) }
    return width == 0 ? .mark : .visible
  }

  private static func escape(_ scalar: Unicode.Scalar) -> Appearance {
    .escaped("<U+" + SafeText.hexadecimal(scalar.value, digits: 4) + ">")
  }
}
