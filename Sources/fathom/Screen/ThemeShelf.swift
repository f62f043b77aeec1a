import Interface
import Terminal
import Themes

/// The themes there are: the user's own, then those inside the program.
struct ThemeShelf {
  /// The theme of a first run: it uses the colours of the user's terminal.
  static let standard = "terminal-16"

  /// The directory of the user's themes.
  let folder: String

  /// The theme of that name; where it has errors the standard one, and what is wrong.
  func theme(called stem: String) -> (theme: Theme, problems: [String]) {
    let (theme, problems) = Theme.resolve(stem: stem, stems: bundled, lookup: source)
    if let theme { return (theme, []) }
    let standard = Theme.resolve(stem: Self.standard, stems: bundled, lookup: source).theme
    return (standard ?? .plain, problems.map(\.sentence))
  }

  private var bundled: [String] { BundledThemes.all.map(\.stem) }

  private func source(of stem: String) -> ThemeSource? {
    if !stem.contains("/"), let bytes = try? InputFile.read(folder + "/" + stem + ".toml") {
      return ThemeFile.read(bytes, stem: stem).source
    }
    return BundledThemes.all.first { $0.stem == stem }
      .flatMap { ThemeFile.read($0.bytes, stem: stem).source }
  }
}
