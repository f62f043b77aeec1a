import Exchange
import Glibc
import Interface

/// The user's configuration, as far as its file can be read.
struct Configured {
  let settings: Configuration
  /// What is wrong with the file, one sentence each; such settings are at their defaults.
  let problems: [String]

  /// Reads the file; where there is none, everything is at its default.
  init(file: String) {
    guard access(file, F_OK) == 0 else {
      settings = Configuration()
      problems = []
      return
    }
    do {
      let read = Configuration.read(try InputFile.read(file))
      settings = read.configuration
      problems = read.problems.map { "\(file): \($0)" }
    } catch let failure as Failure {
      settings = Configuration()
      problems = [failure.sentence]
    } catch {
      settings = Configuration()
      problems = ["\(file) cannot be read."]
    }
  }
}

extension Invocation {
  var settings: Configuration { configured.settings }

  /// Whether words stand for signs, and nothing is drawn for the eye alone.
  var isAccessible: Bool {
    options.accessible || (Surroundings.value(of: "ACCESSIBLE").map { $0 != "0" } ?? false)
  }

  /// The user's keys as the interface takes them.
  var bindings: [KeyBinding] {
    settings.keys.map { KeyBinding(scope: $0.scope, intent: $0.command, keys: $0.sequences) }
  }
}
