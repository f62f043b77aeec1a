import Terminal

/// One line of a `[keys.SCOPE]` table: an intent and the keys that shall reach it.
package struct KeyBinding: Hashable, Sendable {
  package let scope: String
  package let intent: String
  /// Key sequences such as `g t`; none at all takes the intent's keys away.
  package let keys: [String]

  package init(scope: String, intent: String, keys: [String]) {
    self.scope = scope
    self.intent = intent
    self.keys = keys
  }
}

extension Keymap {
  /// The default key map changed by the user's bindings, and what is wrong with them.
  ///
  /// A binding replaces the intent's keys in its scope. What cannot be read is left out and
  /// reported; a key map that can be used comes back in any case.
  package static func read(_ bindings: [KeyBinding]) -> (keymap: Keymap, problems: [String]) {
    var keymap = Keymap.standard
    var problems: [String] = []
    var taken: [Scope: [[Key]: String]] = [:]
    for binding in bindings {
      guard let scope = Scope(rawValue: binding.scope) else {
        problems.append(
          "There is no scope \"\(binding.scope)\" for keys; use one of "
            + Scope.allCases.map(\.rawValue).joined(separator: ", ") + ".")
        continue
      }
      guard let intent = Intent(rawValue: binding.intent) else {
        problems.append(
          "There is no command \"\(binding.intent)\"; see the names with: fathom config keys.")
        continue
      }
      for keys in keymap.sequences(of: intent, in: scope) { keymap.set(nil, for: keys, in: scope) }
      for name in binding.keys {
        guard let keys = Key.sequence(name) else {
          problems.append("There is no key \"\(name)\", so \(intent.rawValue) is not bound to it.")
          continue
        }
        if let other = taken[scope]?[keys] {
          problems.append(
            "The key \(name) is bound twice in [keys.\(scope.rawValue)]: "
              + "\(other) and \(intent.rawValue); the second counts.")
        }
        taken[scope, default: [:]][keys] = intent.rawValue
        keymap.set(intent, for: keys, in: scope)
      }
    }
    let clashes = taken.keys.sorted { $0.rawValue < $1.rawValue }.flatMap { scope in
      (taken[scope] ?? [:]).keys.sorted { Keymap.label($0) < Keymap.label($1) }
        .flatMap { keymap.clashes(of: $0, in: scope) }
    }
    return (keymap, problems + keymap.unreachable + clashes)
  }

  /// What the user's keys in a scope take from other commands, or other commands from them.
  private func clashes(of keys: [Key], in scope: Scope) -> [String] {
    guard let intent = intent(for: keys, in: scope) else { return [] }
    let label = Keymap.label(keys)
    var problems: [String] = []
    let before = Keymap.standard.intent(for: keys, in: scope)
    if let before, before != intent, sequences(of: before, in: scope).isEmpty {
      problems.append(
        "The key \(label) is \(intent.rawValue) now, which leaves \(before.rawValue) without one.")
    }
    if before == nil {
      let hidden = names { outer, others in
        outer.isAround(scope) && others.starts(with: keys)
      }
      if !hidden.isEmpty {
        problems.append(
          "The key \(label) of \(intent.rawValue) in [keys.\(scope.rawValue)] hides there: "
            + hidden.joined(separator: ", ") + ".")
      }
    }
    let hiding = names { inner, others in scope.isAround(inner) && keys.starts(with: others) }
    if Keymap.standard.intent(for: keys, in: scope) != intent, !hiding.isEmpty {
      problems.append(
        "The key \(label) of \(intent.rawValue) does not work where it is: "
          + hiding.joined(separator: ", ") + ".")
    }
    let longer = names { inner, others in
      scope.isAround(inner) && others.count > keys.count && others.starts(with: keys)
    }
    if Keymap.standard.intent(for: keys, in: scope) != intent, !longer.isEmpty {
      problems.append(
        "The key \(label) of \(intent.rawValue) does not work where it begins: "
          + longer.joined(separator: ", ") + ".")
    }
    return problems
  }

  private func names(where isMeant: (Scope, [Key]) -> Bool) -> [String] {
    lines.filter { isMeant($0.scope, $0.keys) }
      .map { "\($0.intent.rawValue) (\(Keymap.label($0.keys)))" }
  }

  /// Sequences that can never be typed to their end, since a beginning of them means something and
  /// no list has longer keys with that beginning.
  package var unreachable: [String] {
    lines.compactMap { scope, keys, intent in
      guard
        let length = (1..<max(keys.count, 1)).first(where: { count in
          let beginning = Array(keys.prefix(count))
          return self.intent(for: beginning, in: scope) != nil
            && !Scope.ofLists.contains { scope.isAround($0) && goesOn(after: beginning, in: $0) }
        })
      else { return nil }
      return "The keys \(Keymap.label(keys)) of \(intent.rawValue) cannot be reached, since "
        + "\(Keymap.label(Array(keys.prefix(length)))) alone means something."
    }
  }
}

extension Scope {
  /// What holds on every screen that is not empty.
  fileprivate static let ofLists: [Scope] = [.lists, .vendorInHand]

  /// Whether the scope holds, further out, where the other one does.
  fileprivate func isAround(_ inner: Scope) -> Bool {
    switch self {
    case .global: inner != .global
    case .lists: ![.global, .lists, .empty].contains(inner)
    case .vendorInHand: ![.global, .lists, .vendorInHand, .empty].contains(inner)
    case .openMatters, .portfolio, .vendor, .sideways, .map, .triage, .signs, .brief, .callSheet,
      .fields, .empty, .months, .readings, .gutCheck, .checklist, .rounds:
      false
    }
  }
}
