import Terminal

/// The keys of one scope, found both by what is typed and by what it means.
///
/// Every frame asks for the keys of a dozen intents, so each answer is one look-up.
struct KeyTable: Hashable, Sendable {
  /// What each whole sequence means.
  private(set) var intents: [[Key]: Intent] = [:]
  /// The sequences of each intent, in the order in which they are named to the user.
  private var bindings: [Intent: [KeySequence]] = [:]
  /// How many longer sequences begin with these keys.
  private var beginnings: [[Key]: Int] = [:]

  /// Whether a longer sequence begins with the keys.
  func goesOn(after keys: [Key]) -> Bool {
    beginnings[keys] != nil
  }

  /// The sequences of an intent, the user's own before the default ones.
  func sequences(of intent: Intent) -> [KeySequence] {
    bindings[intent] ?? []
  }

  /// Gives the keys a meaning, or takes it from them.
  mutating func set(_ intent: Intent?, for keys: [Key]) {
    if let before = intents[keys] {
      bindings[before]?.removeAll { $0.keys == keys }
      count(keys, by: -1)
    }
    intents[keys] = intent
    guard let intent else { return }
    count(keys, by: 1)
    bindings[intent, default: []].append(KeySequence(keys, of: intent))
    bindings[intent]?.sort()
  }

  private mutating func count(_ keys: [Key], by step: Int) {
    for length in 1..<max(1, keys.count) {
      let beginning = Array(keys.prefix(length))
      let count = (beginnings[beginning] ?? 0) + step
      beginnings[beginning] = count > 0 ? count : nil
    }
  }
}

/// A sequence of keys that reaches an intent, as it is written, and its place among others.
struct KeySequence: Hashable, Comparable, Sendable {
  let keys: [Key]
  /// How the sequence is written in hints.
  let label: String
  /// The place among the default keys of the intent; nil for a key of the user's own.
  private let place: Int?

  init(_ keys: [Key], of intent: Intent) {
    self.keys = keys
    label = Keymap.label(keys)
    place = intent.line.keys.compactMap(Key.sequence).firstIndex(of: keys)
  }

  /// The user's own first, by their labels, then the default ones in the order of the table.
  static func < (left: KeySequence, right: KeySequence) -> Bool {
    (left.place ?? -1, left.label) < (right.place ?? -1, right.label)
  }
}
