import Glibc

/// The environment variables, as far as the program reads them.
enum Surroundings {
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
