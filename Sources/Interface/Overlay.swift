package import Terminal

/// What lies over a screen and has the keys: a menu, a line to type, the log bar, a form.
///
/// Overlays nest at most two deep. To close itself an overlay answers `.then(.close)`.
package protocol OverlayContent: Hashable, Sendable {
  /// Whether letters are text here; then only `^C`, `^L` and `^Z` are looked up as intents.
  var takesText: Bool { get }

  /// What the overlay needs when it opens.
  mutating func appear(_ setting: Setting) -> [Effect]

  /// Answers a key, a paste, or an outcome.
  mutating func update(_ message: Message, _ setting: Setting) -> [Effect]

  /// Draws itself over the screen; it chooses its own place in the canvas.
  func draw(into canvas: inout Canvas, _ setting: Setting)

  /// Keys and words for the hint bar, most useful first.
  func hints(_ setting: Setting) -> [OverlayHint]

  /// What keeps unsaved text safe when the program has to end now.
  func keep() -> [Effect]
}

extension OverlayContent {
  package mutating func appear(_ setting: Setting) -> [Effect] { [] }

  package func keep() -> [Effect] { [] }
}

/// A key of an overlay and what it does, for the hint bar.
package struct OverlayHint: Hashable, Sendable {
  package let key: String
  package let word: String

  package init(_ key: String, _ word: String) {
    self.key = key
    self.word = word
  }
}

/// Every kind of overlay.
package enum Overlay: Hashable, Sendable {
  case menu(Menu)
  case prompt(Prompt)
  case finder(Finder)
  case help(HelpList)
  case form(FormSheet)
  case logBar(LogBar)
  case importing(ImportSheet)
  case columns(ColumnChoice)
  case themes(ThemePicker)

  /// The most that lie over each other.
  package static let deepest = 2

  /// The overlay as what every overlay can do; for reading, not for changing.
  package var content: any OverlayContent {
    switch self {
    case .menu(let menu): menu
    case .prompt(let prompt): prompt
    case .finder(let finder): finder
    case .help(let help): help
    case .form(let form): form
    case .logBar(let bar): bar
    case .importing(let sheet): sheet
    case .columns(let choice): choice
    case .themes(let picker): picker
    }
  }

  /// Lets the overlay change itself.
  package mutating func change<Result>(_ body: (inout any OverlayContent) -> Result) -> Result {
    var content = self.content
    let result = body(&content)
    switch self {
    case .menu: if let content = content as? Menu { self = .menu(content) }
    case .prompt: if let content = content as? Prompt { self = .prompt(content) }
    case .finder: if let content = content as? Finder { self = .finder(content) }
    case .help: if let content = content as? HelpList { self = .help(content) }
    case .importing: if let content = content as? ImportSheet { self = .importing(content) }
    case .logBar: if let content = content as? LogBar { self = .logBar(content) }
    case .form: if let content = content as? FormSheet { self = .form(content) }
    case .columns: if let content = content as? ColumnChoice { self = .columns(content) }
    case .themes: if let content = content as? ThemePicker { self = .themes(content) }
    }
    return result
  }
}
