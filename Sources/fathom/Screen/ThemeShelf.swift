import Exchange
import Glibc
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
    switch resolved(stem) {
    case .success(let theme): return (theme, [])
    case .failure(let trouble):
      let standard = Theme.resolve(stem: Self.standard, stems: bundled, lookup: source).theme
      return (standard ?? .plain, [trouble.sentence])
    }
  }

  /// The theme of a stem, or the first thing that is wrong with it.
  func resolved(_ stem: String) -> Result<Theme, ThemeTrouble> {
    let (theme, problems) = ThemeFile.resolve(stem: stem, stems: stems, bytes: bytes)
    guard let theme else {
      let first = problems.first { $0.severity == .error } ?? problems.first
      return .failure(ThemeTrouble(first?.sentence ?? "The theme \(stem) cannot be read."))
    }
    return .success(theme)
  }

  /// Every theme that can be chosen, the user's own first; `base` is only inherited from.
  var lines: [ThemeLine] {
    stems.filter { $0 != "base" }.compactMap { stem in
      guard case .success(let theme) = resolved(stem) else { return nil }
      return ThemeLine(stem: stem, name: theme.name, background: theme.background)
    }
  }

  /// When the file of a user's theme was changed, in nanoseconds; nil where it is no file.
  func stamp(_ stem: String) -> Int? {
    guard let path = path(stem) else { return nil }
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec
  }

  /// Writes the theme into the configuration; a sentence where that failed.
  static func keep(_ stem: String, in file: String) -> String? {
    do {
      var text = ""
      if access(file, F_OK) == 0 {
        text = String(decoding: try InputFile.read(file), as: UTF8.self)
      }
      if let end = file.lastIndex(of: "/") { try Places.make(String(file[..<end])) }
      try OutputFile.write(
        Array(ThemeSetting.setting(stem, in: text).utf8), to: file, force: true)
      return nil
    } catch {
      return "The theme is not kept: \(error)"
    }
  }

  /// The stems of the user's themes and of the bundled ones, each once.
  private var stems: [String] {
    own + bundled.filter { !own.contains($0) }
  }

  private var own: [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var stems: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".toml"), !name.hasPrefix(".") { stems.append(String(name.dropLast(5))) }
    }
    return stems.sorted()
  }

  private var bundled: [String] { BundledThemes.all.map(\.stem) }

  /// The file of a stem: the user's own, else the bundled one.
  func bytes(of stem: String) -> [UInt8]? {
    if let path = path(stem), let bytes = try? InputFile.read(path) { return bytes }
    return BundledThemes.all.first { $0.stem == stem }?.bytes
  }

  private func source(of stem: String) -> ThemeSource? {
    bytes(of: stem).flatMap { ThemeFile.read($0, stem: stem).source }
  }

  private func path(_ stem: String) -> String? {
    stem.contains("/") ? nil : folder + "/" + stem + ".toml"
  }
}
