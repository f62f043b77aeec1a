import Glibc
import Interface
import Partnership
import Store
import Terminal

/// The interface on one store, from the first frame to the last.
struct InterfaceRun {
  private let invocation: Invocation
  private let store: any RecordStore
  /// Where drafts are kept and standard error goes meanwhile.
  private let state: String
  /// Who signs the changes.
  var author: String

  init(invocation: Invocation, store: any RecordStore, state: String) {
    self.invocation = invocation
    self.store = store
    self.state = state
    author = invocation.author
  }

  /// Runs until the user leaves or the system ends the program.
  ///
  /// Returns how the user left. A signal ends the process by itself, after `cleanUp`, so that the
  /// parent sees 143 or 129.
  func run(cleanUp: () -> Void = {}) throws -> Departure {
    let display = try open(try settings())
    let theme = ThemeShelf(folder: invocation.places.configuration + "/themes")
      .theme(called: ThemeShelf.standard).theme
    display.use(theme)
    let runtime = Runtime(
      display: display, workplace: workplace(), glyphs: theme.glyphs(charset: display.charset))
    let ending = runtime.run()
    display.close()
    switch ending {
    case .departure(let departure): return departure
    case .signal(let number):
      cleanUp()
      Termination.raise(number)
      return .quit
    }
  }

  private func open(_ settings: NcursesDisplay.Settings) throws -> NcursesDisplay {
    do {
      return try NcursesDisplay(settings)
    } catch {
      throw Failure(error.sentence)
    }
  }

  private func settings() throws -> NcursesDisplay.Settings {
    try Places.make(state)
    var environment: [String: String] = [:]
    for name in ["COLORTERM", "TERM", "TMUX"] { environment[name] = Surroundings.value(of: name) }
    var settings = NcursesDisplay.Settings(environment: environment)
    settings.logPath = state + "/fathom.log"
    settings.colours = ColourPreference(
      flag: invocation.options.color.preference, configured: nil,
      noColor: Surroundings.value(of: "NO_COLOR"))
    return settings
  }

  private func workplace() -> Workplace {
    let clock = invocation.clock
    let editor = Editor(folder: state)
    return Workplace(
      store: store, clock: { clock.now() }, author: author,
      drafts: DraftsFolder(path: state + "/drafts").drafts, edit: { editor.edit($0) },
      isAccessible: invocation.isAccessible)
  }
}

extension ColourChoice {
  /// The preference that the flag states; nil where it leaves the choice to others.
  fileprivate var preference: ColourPreference? {
    switch self {
    case .auto: nil
    case .always: .automatic
    case .never: .never
    }
  }
}
