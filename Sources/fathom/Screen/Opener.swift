import Glibc
import Interface
import Partnership
import Terminal

/// The program that opens documents and pages beside the terminal, never by way of a shell.
struct Opener: Sendable {
  /// The words of the program, without the document.
  let command: [String]
  /// The home directory, for paths that begin with `~/`.
  let home: String?

  /// What the surroundings name: FATHOM_OPENER, BROWSER for pages, else what the desktop has.
  init(for link: DocumentLink) {
    home = Surroundings.homeDirectory
    let named = Surroundings.value(of: "FATHOM_OPENER") ?? Self.browser(for: link)
    let words = named.map { $0.split(separator: " ").map(String.init) } ?? []
    command = words.isEmpty ? Self.desktop : words
  }

  /// Opens the document; a sentence where that failed.
  func open(_ link: DocumentLink) -> String? {
    let place: String
    switch link {
    case .page(let address): place = address
    case .file(let path):
      place = absolute(path)
      guard access(place, F_OK) == 0 else {
        return "There is no file at \(place); e changes where the document is."
      }
    }
    guard !command.isEmpty else {
      return "Nothing here can open \(place); set FATHOM_OPENER to a program that can."
    }
    switch ForegroundProgram.start(arguments(place)) {
    case .ended(status: 0): return nil
    case .ended:
      return "\(command[0]) could not open \(place); set FATHOM_OPENER to another program."
    case .notStarted:
      return "\(command[0]) could not be started; set FATHOM_OPENER to another program."
    }
  }

  /// The words of the program with the place in the stead of `%s`, else at the end.
  private func arguments(_ place: String) -> [String] {
    guard command.contains(where: { $0.contains("%s") }) else { return command + [place] }
    return command.map { $0.replacing("%s", with: place) }
  }

  /// A path that no program can take for an option.
  private func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    if path.hasPrefix("~/"), let home { return home + path.dropFirst() }
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard getcwd(&bytes, bytes.count) != nil else { return "./" + path }
    return String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      + "/" + path
  }

  private static func browser(for link: DocumentLink) -> String? {
    guard case .page = link, let named = Surroundings.value(of: "BROWSER") else { return nil }
    return named.split(separator: ":").first.map(String.init)
  }

  /// What desktops bring along, where it is on the path.
  private static var desktop: [String] {
    let folders = (Surroundings.value(of: "PATH") ?? "").split(separator: ":")
    let found = ["xdg-open", "open"].first { name in
      folders.contains { access($0 + "/" + name, X_OK) == 0 }
    }
    return found.map { [$0] } ?? []
  }
}
