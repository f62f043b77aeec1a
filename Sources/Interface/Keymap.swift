package import Terminal

/// Which keys mean what in which scope: the defaults, changed by the user's bindings.
package struct Keymap: Hashable, Sendable {
  private var bindings: [Scope: [[Key]: Intent]]

  /// What a run of keys means so far.
  package enum Meaning: Hashable, Sendable {
    case intent(Intent)
    /// The beginning of a longer sequence; it waits for ever, Esc cancels.
    case pending
    case nothing
  }

  /// The default key map.
  package static let standard = Keymap()

  private init() {
    bindings = [:]
    for intent in Intent.allCases {
      for keys in intent.line.keys.compactMap(Key.sequence) {
        bindings[intent.line.scope, default: [:]][keys] = intent
      }
    }
    for (intent, names) in Intent.emptyKeys {
      for keys in names.compactMap(Key.sequence) { bindings[.empty, default: [:]][keys] = intent }
    }
  }

  /// What the keys mean where these scopes hold, innermost first.
  package func meaning(of keys: [Key], in scopes: [Scope]) -> Meaning {
    for scope in scopes {
      guard let table = bindings[scope] else { continue }
      if let intent = table[keys] { return .intent(intent) }
      if table.keys.contains(where: { $0.count > keys.count && $0.starts(with: keys) }) {
        return .pending
      }
    }
    return .nothing
  }

  /// The keys that reach the intent where these scopes hold; what an inner scope hides is left out.
  package func keys(for intent: Intent, in scopes: [Scope]) -> [[Key]] {
    var found: [[Key]] = []
    for scope in scopes {
      for (keys, bound) in bindings[scope] ?? [:] where bound == intent {
        if meaning(of: keys, in: scopes) == .intent(intent) { found.append(keys) }
      }
    }
    return ordered(found, for: intent)
  }

  /// The short form of the first key that reaches the intent; nil where none does.
  package func label(for intent: Intent, in scopes: [Scope]) -> String? {
    keys(for: intent, in: scopes).first.map(Self.label)
  }

  /// How a sequence is written in hints: `g t`, `^P`.
  package static func label(_ keys: [Key]) -> String {
    keys.map(\.label).joined(separator: " ")
  }

  /// What may follow the keys typed so far, in key order.
  package func continuations(of keys: [Key], in scopes: [Scope]) -> [(keys: [Key], intent: Intent)]
  {
    var found: [[Key]: Intent] = [:]
    for scope in scopes.reversed() {
      for (sequence, intent) in bindings[scope] ?? [:]
      where sequence.count > keys.count && sequence.starts(with: keys) {
        found[sequence] = intent
      }
    }
    return found.map { (Array($0.key.dropFirst(keys.count)), $0.value) }
      .sorted { Self.label($0.keys) < Self.label($1.keys) }
  }

  /// Every binding as "scope, keys, intent", in a fixed order: for `config keys` and the help.
  package var lines: [(scope: Scope, keys: [Key], intent: Intent)] {
    Scope.allCases.flatMap { scope in
      (bindings[scope] ?? [:]).map { (scope: scope, keys: $0.key, intent: $0.value) }
        .sorted { Self.label($0.keys) < Self.label($1.keys) }
    }
  }

  /// Default keys first, in the order of the table, then those of the user.
  private func ordered(_ found: [[Key]], for intent: Intent) -> [[Key]] {
    let standard = intent.line.keys.compactMap(Key.sequence)
    let own = found.filter { !standard.contains($0) }
      .sorted { Self.label($0) < Self.label($1) }
    return own + standard.filter { found.contains($0) }
  }

  mutating func set(_ intent: Intent?, for keys: [Key], in scope: Scope) {
    bindings[scope, default: [:]][keys] = intent
  }

  func intent(for keys: [Key], in scope: Scope) -> Intent? {
    bindings[scope]?[keys]
  }

  func sequences(of intent: Intent, in scope: Scope) -> [[Key]] {
    (bindings[scope] ?? [:]).filter { $0.value == intent }.map(\.key)
  }
}
