package import Terminal

/// Which keys mean what in which scope: the defaults, changed by the user's bindings.
package struct Keymap: Hashable, Sendable {
  private var tables: [Scope: KeyTable]

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
    tables = [:]
    for intent in Intent.allCases {
      for keys in intent.line.keys.compactMap(Key.sequence) {
        set(intent, for: keys, in: intent.line.scope)
      }
    }
    for (intent, names) in Intent.emptyKeys {
      for keys in names.compactMap(Key.sequence) { set(intent, for: keys, in: .empty) }
    }
  }

  /// What the keys mean where these scopes hold, innermost first.
  package func meaning(of keys: [Key], in scopes: [Scope]) -> Meaning {
    for scope in scopes {
      guard let table = tables[scope] else { continue }
      if let intent = table.intents[keys] { return .intent(intent) }
      if table.goesOn(after: keys) { return .pending }
    }
    return .nothing
  }

  /// The keys that reach the intent where these scopes hold; what an inner scope hides is left out.
  package func keys(for intent: Intent, in scopes: [Scope]) -> [[Key]] {
    var found: [KeySequence] = []
    visit(intent, in: scopes) { sequence in
      if !found.contains(where: { $0.keys == sequence.keys }) { found.append(sequence) }
    }
    return found.sorted().map(\.keys)
  }

  /// The short form of the first key that reaches the intent; nil where none does.
  package func label(for intent: Intent, in scopes: [Scope]) -> String? {
    var first: KeySequence?
    visit(intent, in: scopes) { sequence in
      first = first.map { min($0, sequence) } ?? sequence
    }
    return first?.label
  }

  private func visit(_ intent: Intent, in scopes: [Scope], _ body: (KeySequence) -> Void) {
    for scope in scopes {
      for sequence in tables[scope]?.sequences(of: intent) ?? []
      where meaning(of: sequence.keys, in: scopes) == .intent(intent) {
        body(sequence)
      }
    }
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
      for (sequence, intent) in tables[scope]?.intents ?? [:]
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
      (tables[scope]?.intents ?? [:]).map { (scope: scope, keys: $0.key, intent: $0.value) }
        .sorted { Self.label($0.keys) < Self.label($1.keys) }
    }
  }

  mutating func set(_ intent: Intent?, for keys: [Key], in scope: Scope) {
    tables[scope, default: KeyTable()].set(intent, for: keys)
  }

  func intent(for keys: [Key], in scope: Scope) -> Intent? {
    tables[scope]?.intents[keys]
  }

  func goesOn(after keys: [Key], in scope: Scope) -> Bool {
    tables[scope]?.goesOn(after: keys) ?? false
  }

  func sequences(of intent: Intent, in scope: Scope) -> [[Key]] {
    (tables[scope]?.sequences(of: intent) ?? []).map(\.keys)
  }
}
