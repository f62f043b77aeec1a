/// What a theme file says, free of the format it was written in.
package indirect enum ThemeValue: Hashable, Sendable {
  case string(String)
  case integer(Int)
  case list([ThemeValue])
  case table([String: ThemeValue])
  /// A value of a kind that no theme uses, by the name of the kind.
  case other(String)
}

/// The whole of one theme file.
package struct ThemeSource: Hashable, Sendable {
  /// The newest form of theme files that this program reads.
  package static let schema = 1

  package let root: [String: ThemeValue]

  package init(root: [String: ThemeValue]) {
    self.root = root
  }
}

/// Something about a theme that its author should know.
package struct ThemeProblem: Hashable, Sendable {
  package let severity: Severity
  /// The file stem of the theme in which it was found.
  package let stem: String
  /// Where: a key path such as `styles."depth.1".fg`, or `line:column`.
  package let place: String
  package let message: String

  package init(_ severity: Severity, in stem: String, at place: String, _ message: String) {
    self.severity = severity
    self.stem = stem
    self.place = place
    self.message = message
  }

  /// The problem as one line: theme, place, what is wrong.
  package var sentence: String {
    place.isEmpty ? "\(stem): \(message)" : "\(stem): \(place): \(message)"
  }

  /// Whether the theme can be used nevertheless.
  package enum Severity: Hashable, Sendable {
    case error
    case warning
  }
}
