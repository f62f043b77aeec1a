import ArgumentParser
import Partnership

/// The options that every command takes, before or after its name alike.
struct GlobalOptions: ParsableArguments {
  @Option(help: "The store to work on (else FATHOM_STORE, else your own).", completion: .file())
  var store: String?

  @Option(help: "Take this as now: YYYY-MM-DD, or YYYY-MM-DDTHH:MM (else FATHOM_TODAY).")
  var today: String?

  @Option(help: "Colours: auto, always or never.")
  var color: ColourChoice = .auto

  @Flag(help: "No borders and no symbols: words, fit for a screen reader.")
  var accessible = false

  @Flag(help: "Print nothing but answers and faults.")
  var quiet = false

  func validate() throws {
    if let today, Moment(today) == nil {
      throw ValidationError("--today takes YYYY-MM-DD or YYYY-MM-DDTHH:MM, not '\(today)'.")
    }
    if let store, store.isEmpty {
      throw ValidationError("--store takes the path of a store.")
    }
  }
}

/// When colours are used.
enum ColourChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case always
  case never

  /// NO_COLOR counts unless the person asks for colours on the command line.
  func isWanted(on output: Output) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: output.isTerminal && Surroundings.value(of: "NO_COLOR") == nil
    }
  }
}
