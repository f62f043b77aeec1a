/// How many colours the user wants, whatever the terminal can do.
package enum ColourPreference: Hashable, Sendable {
  /// As many as the terminal has.
  case automatic
  /// None; attributes stay.
  case never
  case atMost(ColourDepth)

  /// Decides by the first that says something: flag, configuration, `NO_COLOR`.
  ///
  /// `NO_COLOR` counts if it is not empty, and the user's own words override it.
  package init(flag: ColourPreference?, configured: ColourPreference?, noColor: String?) {
    self = flag ?? configured ?? ((noColor ?? "").isEmpty ? .automatic : .never)
  }

  /// Reads `auto`, `always`, `never`, `8`, `16`, `256` or `truecolor`.
  package init?(name: String) {
    switch name {
    case "auto", "always": self = .automatic
    case "never", "mono": self = .never
    case "8": self = .atMost(.eight)
    case "16": self = .atMost(.sixteen)
    case "256": self = .atMost(.indexed)
    case "truecolor", "24bit": self = .atMost(.direct)
    case _: return nil
    }
  }

  /// The most colours that may be used.
  package var limit: ColourDepth {
    switch self {
    case .automatic: .direct
    case .never: .mono
    case .atMost(let depth): depth
    }
  }
}
