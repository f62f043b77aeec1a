import Exchange
import Partnership
import Store

/// One run of a command: what the options, the environment and the configuration make of it.
struct Invocation {
  let options: GivenOptions
  let output: Output
  let places: Places
  let clock: Clock
  let configured: Configured
  /// Who signs the changes: the configured author, else the login name.
  let author: String

  init(_ options: GivenOptions, _ output: Output) throws {
    self.options = options
    self.output = output
    places = try Places(store: options.store)
    clock = try Clock(today: options.today)
    configured = Configured(file: places.configurationFile)
    author = configured.settings.author ?? Surroundings.loginName
    output.hasColour = options.color.isWanted(on: output)
    for problem in configured.problems where !options.quiet { output.complain(problem) }
  }

  /// Says what was done, unless only answers are wanted.
  func report(_ sentence: String) {
    if !options.quiet { output.print(sentence) }
  }
}
