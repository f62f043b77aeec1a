import CTerminal

/// The characters that the terminal can be trusted with.
package enum Charset: Hashable, Sendable, CaseIterable {
  /// Everything that has a known width.
  case utf8
  /// Everything but characters that East Asian terminals draw one or two
  /// columns wide; those are shown by their ASCII likeness.
  case utf8WithoutAmbiguous
  /// ASCII alone; the rest is transliterated for display.
  case ascii

  /// Whether lines, bars and arrows are drawn by their ASCII twins.
  package var prefersTwins: Bool {
    switch self {
    case .utf8: false
    case .utf8WithoutAmbiguous, .ascii: true
    }
  }

  /// Takes the character set of the environment's locale, for this process.
  ///
  /// Call it once, first of all, from the main thread: the C library's answer
  /// to what a byte means changes with it.
  package static func adopted() -> Charset {
    fathom_adopt_locale() == 1 ? .utf8 : .ascii
  }
}
