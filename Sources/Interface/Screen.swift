package import Partnership
package import Terminal

/// A place, live: what is shown there and where the cursor stands.
///
/// A screen is a value. It answers messages with effects, keeps what belongs to it alone, and
/// draws into the part of the canvas that the chrome leaves to it.
package protocol Screen: Hashable, Sendable {
  /// The scopes of its keys, innermost first; `global` is added by itself.
  func scopes(_ setting: Setting) -> [Scope]

  /// Whether keys are text for a line that is being typed here, so that no intent is looked up.
  var takesText: Bool { get }

  /// Whether this key is typed into what has the cursor, while all others are looked up as intents.
  func takes(_ key: Key) -> Bool

  /// Whether a pasted text is for what has the cursor, and not a line for the log.
  func takesPaste(_ text: String) -> Bool

  /// What the screen needs when it comes to the front, for the first time or again.
  mutating func appear(_ setting: Setting) -> [Effect]

  /// Answers an intent, an outcome, or, while it takes text, a key.
  ///
  /// What it does not know it ignores; an intent that it ignores may mean something to the model.
  mutating func update(_ message: Message, _ setting: Setting) -> [Effect]

  /// Fits lists to the area and to what the setting holds now; called after every message.
  mutating func settle(_ setting: Setting)

  /// What the screen lacks for what it shows now; asked after every message.
  mutating func wanted(_ setting: Setting) -> [Effect]

  /// Closes what is open within the screen; false where nothing is, so that one leaves it.
  mutating func stepBack() -> Bool

  /// Draws the screen, its own head and foot lines included, into the area.
  func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting)

  /// What an act is done to: the marked rows, else the selected one.
  func targets(_ setting: Setting) -> [ActTarget]

  /// The left part of the status row: where in which list one is.
  func status(_ setting: Setting) -> String

  /// What the hint bar offers here, most useful first.
  func hints(_ setting: Setting) -> [Intent]

  /// What the hint bar offers while keys are text.
  func typingHints(_ setting: Setting) -> [OverlayHint]

  /// Intents of its scopes that mean nothing here; help and hints leave them out.
  func idle(_ setting: Setting) -> Set<Intent>

  /// The page of the manual on what has the cursor, which the help shows before the keys.
  func manual(_ setting: Setting) -> SignPage?
}

extension Screen {
  package var takesText: Bool { false }

  package func takes(_ key: Key) -> Bool { false }

  package func takesPaste(_ text: String) -> Bool { false }

  package mutating func appear(_ setting: Setting) -> [Effect] { [] }

  package mutating func wanted(_ setting: Setting) -> [Effect] { [] }

  package mutating func stepBack() -> Bool { false }

  package func targets(_ setting: Setting) -> [ActTarget] { [] }

  package func status(_ setting: Setting) -> String { "" }

  package func typingHints(_ setting: Setting) -> [OverlayHint] {
    [OverlayHint("Enter", "keep the filter"), OverlayHint("Esc", "show all")]
  }

  package func manual(_ setting: Setting) -> SignPage? { nil }
}
