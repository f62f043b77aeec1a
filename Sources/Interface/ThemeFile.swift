import Exchange
import TOMLKit
package import Terminal

/// Reads theme files; what they mean is for `Theme.resolve` to judge.
package enum ThemeFile {
  /// Returns what a TOML file says, or the place where it stops being TOML.
  package static func read(
    _ bytes: some Sequence<UInt8>, stem: String
  ) -> (source: ThemeSource?, problems: [ThemeProblem]) {
    guard let text = String(validating: Array(bytes), as: UTF8.self) else {
      return failed(stem, at: "", "the file is not UTF-8 text")
    }
    if let problem = TableHeader.problem(in: text) {
      let place = "\(problem.line ?? 1):\(problem.column ?? 1)"
      return failed(stem, at: place, problem.message)
    }
    do {
      let table = try TOMLTable(string: text)
      return (ThemeSource(root: entries(of: table)), [])
    } catch let error as TOMLParseError {
      let place = "\(error.source.begin.line):\(error.source.begin.column)"
      return failed(stem, at: place, "is not valid TOML: \(SafeText.line(error.description))")
    } catch {
      return failed(stem, at: "", "is not valid TOML")
    }
  }

  /// Joins a theme with its parents straight from their files.
  ///
  /// `bytes` returns the file of a stem, nil where there is none. A file that is
  /// not TOML is reported as such, not as missing.
  package static func resolve(
    stem: String, stems: [String] = [], bytes: (String) -> [UInt8]?
  ) -> (theme: Theme?, problems: [ThemeProblem]) {
    var unreadable: [ThemeProblem] = []
    let (theme, problems) = Theme.resolve(stem: stem, stems: stems) { wanted in
      guard let found = bytes(wanted) else { return nil }
      let (source, wrong) = read(found, stem: wanted)
      unreadable += wrong
      return source ?? ThemeSource(root: ["schema": .integer(ThemeSource.schema)])
    }
    return (unreadable.isEmpty ? theme : nil, unreadable + problems)
  }

  private static func failed(
    _ stem: String, at place: String, _ message: String
  ) -> (source: ThemeSource?, problems: [ThemeProblem]) {
    (nil, [ThemeProblem(.error, in: stem, at: place, message)])
  }

  private static func entries(of table: TOMLTable) -> [String: ThemeValue] {
    var entries: [String: ThemeValue] = [:]
    for key in table.keys {
      guard let found = table[key] else { continue }
      entries[key] = value(of: found)
    }
    return entries
  }

  private static func value(of found: any TOMLValueConvertible) -> ThemeValue {
    if let table = found.table { return .table(entries(of: table)) }
    if let array = found.array { return .list(array.map { value(of: $0) }) }
    if let text = found.string { return .string(text) }
    if let number = found.int { return .integer(number) }
    return .other(found.type.description)
  }
}
