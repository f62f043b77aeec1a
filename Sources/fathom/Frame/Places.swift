import Glibc

/// Where the program keeps its files: the directories of the XDG convention.
///
/// Only absolute values count, as the convention asks.
struct Places {
  let store: String
  /// Whether the user said which store, by `--store` or FATHOM_STORE.
  let isStoreNamed: Bool
  let configuration: String
  /// Drafts, the log of the program, and what was last looked at.
  let state: String

  /// Finds the places; the path given with `--store` wins over the environment.
  init(store given: String?) throws {
    let home = Surroundings.homeDirectory
    configuration = try Places.directory("XDG_CONFIG_HOME", home, "/.config")
    state = try Places.directory("XDG_STATE_HOME", home, "/.local/state")
    let named = given ?? Surroundings.value(of: "FATHOM_STORE")
    isStoreNamed = named != nil
    if let path = named {
      store = try Places.absolute(path)
    } else {
      store = try Places.directory("XDG_DATA_HOME", home, "/.local/share") + "/fathom.sqlite"
    }
  }

  var drafts: String { state + "/drafts" }
  var log: String { state + "/fathom.log" }
  var configurationFile: String { configuration + "/config.toml" }

  /// Whether there is something at the path.
  static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Makes a directory with its parents, open to its owner alone.
  static func make(_ path: String) throws {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      guard mkdir(made, 0o700) != 0, errno != EEXIST else { continue }
      let fault = reason()
      guard access(made, F_OK) != 0 else { continue }
      throw Failure(
        "The directory \(made) cannot be made (\(fault)); make it, or choose another place.")
    }
  }

  /// The path from the root; a relative one counts from the working directory.
  static func absolute(_ path: String) throws -> String {
    if path.hasPrefix("/") { return path }
    guard let here = getcwd(nil, 0) else {
      throw Failure("The working directory cannot be read; give an absolute path.")
    }
    defer { free(here) }
    return String(cString: here) + "/" + path
  }

  /// What the system says about the last call that failed.
  static func reason() -> String {
    String(cString: strerror(errno)).lowercased()
  }

  private static func directory(_ variable: String, _ home: String?, _ fallback: String) throws
    -> String
  {
    if let value = Surroundings.value(of: variable), value.hasPrefix("/") {
      return value + "/fathom"
    }
    guard let home else {
      throw Failure("There is no home directory; set HOME, or give a path with --store.")
    }
    return home + fallback + "/fathom"
  }
}
