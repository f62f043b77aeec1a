/// One key press, as far as terminals can tell keys apart.
package enum Key: Hashable, Sendable {
  /// A printable character, the space included.
  case character(Character)
  /// Control and a character, always the lower-case letter: `^P` is `.control("p")`.
  ///
  /// `^H`, `^I`, `^J`, `^M` and `^[` never come: they are the same bytes as
  /// backspace, tab, enter, enter and escape.
  case control(Character)
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case up
  case down
  case left
  case right
  case wordLeft
  case wordRight
  case home
  case end
  case pageUp
  case pageDown
  case insert
  /// F1 to F12.
  case function(Int)
}

extension Key {
  private static let names: [(String, Key)] = [
    ("enter", .enter), ("esc", .escape), ("tab", .tab), ("shift-tab", .backTab),
    ("backspace", .backspace), ("delete", .delete), ("up", .up), ("down", .down),
    ("left", .left), ("right", .right), ("ctrl-left", .wordLeft), ("ctrl-right", .wordRight),
    ("home", .home), ("end", .end), ("pgup", .pageUp), ("pgdn", .pageDown),
    ("insert", .insert), ("space", .character(" ")),
  ]

  private static let otherNames: [String: Key] = [
    "return": .enter, "escape": .escape, "s-tab": .backTab, "backtab": .backTab, "del": .delete,
    "pageup": .pageUp, "pagedown": .pageDown, "ins": .insert,
  ]

  /// Reads the name of one key: `a`, `ctrl-p`, `^P`, `f1`, `pgup`.
  ///
  /// A single character names itself, so `A` and `a` differ; longer names are
  /// read in any case.
  package init?(name: String) {
    if name.count == 1, let character = name.first {
      guard !character.isWhitespace, SafeText.line(name) == name else { return nil }
      self = .character(character)
      return
    }
    let lower = name.lowercased()
    if let key = Self.names.first(where: { $0.0 == lower })?.1 ?? Self.otherNames[lower] {
      self = key
    } else if let letter = Self.controlled(lower) {
      self = letter
    } else if lower.hasPrefix("f"), let number = Int(lower.dropFirst()), 1...12 ~= number,
      lower.dropFirst().first != "+"
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// Reads keys separated by spaces, such as `g t`; nil if one is unknown.
  package static func sequence(_ text: String) -> [Key]? {
    let names = text.split(separator: " ")
    let keys = names.compactMap { Key(name: String($0)) }
    return keys.isEmpty || keys.count < names.count ? nil : keys
  }

  /// The name that configuration files use; `Key(name:)` reads it back.
  package var name: String {
    if let known = Self.names.first(where: { $0.1 == self })?.0 { return known }
    switch self {
    case .character(let character): return String(character)
    case .control(" "): return "ctrl-space"
    case .control(let character): return "ctrl-\(character)"
    case .function(let number): return "f\(number)"
    case .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right,
      .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown, .insert:
      return ""
    }
  }

  /// The short form shown in hints: `^P`, `Enter`, `PgUp`, `a`.
  package var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "^" + character.uppercased()
    case .function(let number): "F\(number)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .wordLeft: "^Left"
    case .wordRight: "^Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .insert: "Ins"
    }
  }

  private static func controlled(_ lower: String) -> Key? {
    let rest: Substring
    if lower.hasPrefix("ctrl-") {
      rest = lower.dropFirst(5)
    } else if lower.hasPrefix("^") {
      rest = lower.dropFirst(1)
    } else {
      return nil
    }
    switch rest {
    case "h": return .backspace
    case "i": return .tab
    case "j", "m": return .enter
    case "[": return .escape
    case "space", "@": return .control(" ")
    case _: break
    }
    guard rest.count == 1, let character = rest.first, character.isASCII,
      ("a"..."z") ~= character || "\\]^_".contains(character)
    else { return nil }
    return .control(character)
  }
}
