package import Terminal

/// The themes there are, and how one is taken up for good: what the executable gives the interface.
///
/// Everything here may read files, so it is used by the runtime and the effect runner alone.
package struct ThemeStock: Sendable {
  /// The theme that the program began with, by file stem.
  package var current: String
  /// Every theme, the user's own first.
  package var all: @Sendable () -> [ThemeLine]
  /// The theme of a stem, or a sentence that says what is wrong with its file.
  package var theme: @Sendable (_ stem: String) -> Result<Theme, ThemeTrouble>
  /// Makes the theme that of later runs; a sentence where that failed.
  package var keep: @Sendable (_ stem: String) -> String?
  /// When the file of a user's own theme was last changed; nil where it is no file.
  package var stamp: @Sendable (_ stem: String) -> Int?

  package init(
    current: String, all: @escaping @Sendable () -> [ThemeLine],
    theme: @escaping @Sendable (_ stem: String) -> Result<Theme, ThemeTrouble>,
    keep: @escaping @Sendable (_ stem: String) -> String?,
    stamp: @escaping @Sendable (_ stem: String) -> Int?
  ) {
    self.current = current
    self.all = all
    self.theme = theme
    self.keep = keep
    self.stamp = stamp
  }

  /// The plain theme alone.
  package static let none = ThemeStock(
    current: Theme.plain.stem,
    all: { [ThemeLine(stem: Theme.plain.stem, name: Theme.plain.name, background: .any)] },
    theme: { _ in .success(.plain) }, keep: { _ in nil }, stamp: { _ in nil })
}

/// One theme as a line of the list.
package struct ThemeLine: Hashable, Sendable {
  package let stem: String
  package let name: String
  package let background: Theme.Background

  package init(stem: String, name: String, background: Theme.Background) {
    self.stem = stem
    self.name = name
    self.background = background
  }
}

/// Why a theme cannot be drawn with, in one sentence.
package struct ThemeTrouble: Error, Hashable, Sendable {
  package let sentence: String

  package init(_ sentence: String) {
    self.sentence = sentence
  }
}
