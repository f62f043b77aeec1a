import Exchange
import Glibc
import Interface
import Partnership
import SQLiteStore
import Store
import Terminal

/// The interface on one store, from the first frame to the last.
struct InterfaceRun {
  private let invocation: Invocation
  private let store: SQLiteStore
  /// Where drafts are kept and standard error goes meanwhile.
  private let state: String
  /// Who signs the changes.
  var author: String
  /// Whose vendors are "mine".
  var me: String?
  /// Where views and the chosen theme are kept; a visit to the sample keeps them beside it.
  var configuration: String

  init(invocation: Invocation, store: SQLiteStore, state: String) {
    self.invocation = invocation
    self.store = store
    self.state = state
    author = invocation.author
    me = invocation.settings.me
    configuration = invocation.places.configuration
  }

  /// Runs until the user leaves or the system ends the program.
  ///
  /// Returns how the user left. A signal ends the process by itself, after `cleanUp`, so that the
  /// parent sees 143 or 129.
  func run(cleanUp: () -> Void = {}) throws -> Departure {
    let display = try open(try settings())
    let theme = chosenTheme()
    display.use(theme)
    let runtime = Runtime(
      display: display, workplace: workplace(), glyphs: theme.glyphs(charset: display.charset))
    let bell = runtime.bell
    let upkeep = Upkeep(store, invocation.clock) { bell.ring($0) }
    upkeep.begin()
    let ending = runtime.run()
    upkeep.finish()
    display.close()
    for trouble in bell.unheard { invocation.output.complain(trouble) }
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
    settings.avoidsAmbiguousWidth = invocation.settings.ambiguousWidth == 2
    if let delay = invocation.settings.escDelay { settings.escapeDelay = delay }
    settings.colours = ColourPreference(
      flag: invocation.options.color.preference, configured: nil,
      noColor: Surroundings.value(of: "NO_COLOR"))
    return settings
  }

  private func chosenTheme() -> Theme {
    let shelf = ThemeShelf(folder: invocation.places.configuration + "/themes")
    switch invocation.settings.theme {
    case .always(let name): return shelf.theme(called: name).theme
    case .byBackground(let dark, let light, let fallback):
      let name = Self.hasLightBackground.map { $0 ? light : dark } ?? fallback
      return shelf.theme(called: name ?? ThemeShelf.standard).theme
    case nil: return shelf.theme(called: ThemeShelf.standard).theme
    }
  }

  /// What COLORFGBG says of the terminal's background; nil where it says nothing.
  private static var hasLightBackground: Bool? {
    guard let last = Surroundings.value(of: "COLORFGBG")?.split(separator: ";").last,
      let number = Int(last)
    else { return nil }
    return number == 7 || number == 15
  }

  private func workplace() -> Workplace {
    let clock = invocation.clock
    let store = store
    let editor = Editor(folder: state)
    let settings = invocation.settings
    var workplace = Workplace(
      store: store, clock: { clock.now() }, author: author, me: me,
      policy: settings.policy, policyName: PolicyOption.configuredName(settings),
      drafts: DraftsFolder(path: state + "/drafts", store: store.location.path).drafts,
      backUp: { Self.backUp(store, at: clock.now()) }, edit: { editor.edit($0) },
      importing: FileImport(
        store: store, author: author, currency: settings.currency, clock: { clock.now() }
      ).importing,
      followUpDays: settings.followUpDays ?? 7, hours: settings.hours ?? WorkingHours(),
      looks: LookFile(
        folder: state + "/looked", store: store.location.path, author: author
      ).looks,
      views: ViewsShelf(folder: configuration).views,
      isAccessible: invocation.isAccessible, bindings: invocation.bindings,
      hasMouse: settings.mouse ?? true)
    workplace.currency = settings.currency
    workplace.themes = themes()
    workplace.openDocument = { Opener(for: $0).open($0) }
    return workplace
  }

  private func themes() -> ThemeStock {
    let shelf = ThemeShelf(folder: invocation.places.configuration + "/themes")
    let file =
      configuration == invocation.places.configuration
      ? invocation.places.configurationFile : configuration + "/config.toml"
    return ThemeStock(
      current: chosenTheme().stem, all: { shelf.lines }, theme: { shelf.resolved($0) },
      keep: { ThemeShelf.keep($0, in: file) }, stamp: { shelf.stamp($0) })
  }

  private static func backUp(_ store: SQLiteStore, at moment: Moment) -> String? {
    do {
      try DailyBackup(store).make(at: moment)
      return nil
    } catch {
      return "The daily backup failed: \(error)"
    }
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
