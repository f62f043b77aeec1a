import Glibc

/// The environment variables, as far as the program reads them.
enum Surroundings {
  /// Makes a write fail where a file may grow no further or a pipe has no reader, so that it can be
  /// told; by default the system would end the program without a word.
  static func takeFailedWrites() {
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
  }

  /// What was typed behind the program's name.
  ///
  /// - Throws: a failure where bytes are no text, which would otherwise be kept as other signs.
  static func arguments() throws -> [String] {
    try (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      guard let bytes = CommandLine.unsafeArgv[index] else { return nil }
      guard let text = String(validatingCString: bytes) else {
        throw Failure(
          "Nothing was done: '\(String(cString: bytes))' is not UTF-8; type it in a terminal that "
            + "uses UTF-8.", status: .usage)
      }
      return text
    }
  }

  /// The value of a variable; nil where it is unset or empty.
  static func value(of name: String) -> String? {
    guard let text = getenv(name).map({ String(cString: $0) }), !text.isEmpty else { return nil }
    return text
  }

  /// The name that changes are signed with where the configuration names no author.
  static var loginName: String {
    if let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name {
      return String(cString: name)
    }
    return value(of: "LOGNAME") ?? "user" + String(geteuid())
  }

  static var homeDirectory: String? {
    if let home = value(of: "HOME"), home.hasPrefix("/") { return home }
    return getpwuid(geteuid()).flatMap { $0.pointee.pw_dir }.map { String(cString: $0) }
  }
}
