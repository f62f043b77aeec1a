import Partnership
package import Terminal

/// The whole state of the interface; everything on the screen follows from it.
package struct Model: Hashable, Sendable {
  package var setting: Setting
  package var navigation: Navigation
  /// Outermost first; the last one has the keys.
  package var overlays: [Overlay] = []
  /// The beginning of a key sequence.
  package var pendingKeys: [Key] = [] {
    didSet { if pendingKeys.isEmpty { isLingering = false } }
  }
  /// Whether they have waited long enough for what may follow to be shown.
  package var isLingering = false
  package var toast: Toast?
  /// Ticks until the toast goes.
  package var toastTicks = 0
  /// What `.` does again.
  package var lastAct: LastAct?
  package var hasMouse = true
  /// Whether the last key was `^C`.
  package var wasInterrupted = false
  /// Whether a look for changes by other processes is under way.
  package var isRefreshing = false

  package init(setting: Setting, start: Destination = .today) {
    self.setting = setting
    navigation = Navigation(ScreenState(start))
  }

  /// The scopes that hold for the next key, innermost first.
  package var scopes: [Scope] {
    navigation.current.screen.scopes(setting) + [.global]
  }

  /// Intents that mean nothing on the screen.
  package var idle: Set<Intent> {
    let idle = navigation.current.screen.idle(setting)
    return idle.contains(.filter) ? idle.union(Intent.matching) : idle
  }

  /// Says what is wrong with the user's files: one thing itself, more by their number.
  package mutating func greet(_ problems: [String]) {
    setting.messages = problems.count == 1 ? [] : problems.map { Toast($0, isError: true) }
    guard let first = problems.first else { return }
    say(
      Toast(
        problems.count == 1
          ? first : "\(problems.count) settings need a look: \"messages\" in : lists them.",
        isError: true))
  }

  /// What the program does first.
  package mutating func start() -> [Effect] {
    let setting = setting
    return [.openPortfolio(day: setting.today)] + navigation.current.change { $0.appear(setting) }
  }
}
