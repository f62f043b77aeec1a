import Terminal
import Testing

@testable import Interface

@Test func theDefaultKeyMapIsPinned() {
  let lines = Keymap.standard.lines.map { scope, keys, intent in
    "\(scope.rawValue) | \(Keymap.label(keys)) | \(intent.rawValue)"
  }
  expectGolden(lines.joined(separator: "\n") + "\n", "keymap")
}

@Test func everyDefaultKeyCanBeRead() {
  for intent in Intent.allCases {
    for keys in intent.line.keys + (Intent.emptyKeys[intent] ?? []) {
      #expect(Key.sequence(keys) != nil, "\(intent.rawValue): \(keys)")
    }
  }
}

@Test func everyIntentIsInTheTable() {
  for intent in Intent.allCases {
    #expect(intent.line.help != intent.rawValue, "\(intent.rawValue) has no help")
    #expect(intent.line.help.hasSuffix("."), "\(intent.rawValue): \(intent.line.help)")
  }
}

@Test func theDefaultKeyMapHasNothingUnreachable() {
  #expect(Keymap.standard.unreachable.isEmpty)
}

@Test func aSequenceIsPendingUntilItsLastKey() {
  let keymap = Keymap.standard
  #expect(keymap.meaning(of: [.character("g")], in: [.lists, .global]) == .pending)
  #expect(
    keymap.meaning(of: [.character("g"), .character("t")], in: [.lists, .global])
      == .intent(.today))
  #expect(
    keymap.meaning(of: [.character("g"), .character("!")], in: [.lists, .global]) == .nothing)
}

@Test func anInnerScopeShadowsAnOuterOne() {
  let key = [Key.character("1")]
  #expect(Keymap.standard.meaning(of: key, in: [.triage, .global]) == .intent(.tierStrategic))
  #expect(Keymap.standard.meaning(of: key, in: [.lists, .global]) == .intent(.today))
  #expect(
    Keymap.standard.label(for: .today, in: [.triage, .global]) == "g t")
}

@Test func aBindingReplacesTheKeysOfItsIntent() {
  let (keymap, problems) = Keymap.read([
    KeyBinding(scope: "open-matters", intent: "postpone", keys: ["ctrl-x", "g w"])
  ])
  #expect(problems.isEmpty)
  #expect(keymap.meaning(of: [.character("p")], in: [.openMatters]) == .nothing)
  #expect(keymap.meaning(of: [.control("x")], in: [.openMatters]) == .intent(.postpone))
  #expect(
    keymap.meaning(of: [.character("g"), .character("w")], in: [.openMatters])
      == .intent(.postpone))
}

@Test func aBindingWithoutKeysTakesThemAway() {
  let (keymap, problems) = Keymap.read([KeyBinding(scope: "global", intent: "quit", keys: [])])
  #expect(problems.isEmpty)
  #expect(keymap.label(for: .quit, in: [.global]) == nil)
}

@Test func bindingsThatClashAreReported() {
  let (_, problems) = Keymap.read([
    KeyBinding(scope: "lists", intent: "sort", keys: ["g"]),
    KeyBinding(scope: "lists", intent: "columns", keys: ["g"]),
    KeyBinding(scope: "nowhere", intent: "columns", keys: ["c"]),
    KeyBinding(scope: "lists", intent: "dance", keys: ["c"]),
    KeyBinding(scope: "lists", intent: "filter", keys: ["hyper-x"]),
  ])
  #expect(problems.count == 6)
  #expect(problems.contains { $0.contains("bound twice") })
  #expect(problems.contains { $0.contains("does not work where it begins") })
}

@Test func aSequenceBehindAKeyThatMeansSomethingIsReported() {
  let (_, problems) = Keymap.read([
    KeyBinding(scope: "lists", intent: "sort", keys: ["f5", "f5 f5"])
  ])
  #expect(
    problems == ["The keys F5 F5 of sort cannot be reached, since F5 alone means something."])
}

@Test func aKeyThatIsTakenFromAnotherCommandIsReported() {
  let (_, problems) = Keymap.read([
    KeyBinding(scope: "open-matters", intent: "done", keys: ["p"])
  ])
  #expect(
    problems == ["The key p is done now, which leaves postpone without one."])
}

@Test func aKeyThatHidesWhatHoldsEverywhereIsReported() {
  let (_, problems) = Keymap.read([KeyBinding(scope: "lists", intent: "sort", keys: ["u"])])
  #expect(problems == ["The key u of sort in [keys.lists] hides there: undo (u)."])
}

@Test func aBeginningThatHidesWholeSequencesIsReported() {
  let (_, problems) = Keymap.read([
    KeyBinding(scope: "open-matters", intent: "postpone", keys: ["g"])
  ])
  #expect(problems.count == 1)
  #expect(problems.first?.contains("find-vendor (g v)") == true)
  #expect(problems.first?.contains("top (g g)") == true)
}

@Test func aKeyThatAnInnerScopeHidesIsReported() {
  let (_, problems) = Keymap.read([KeyBinding(scope: "global", intent: "today", keys: ["x"])])
  #expect(problems.count == 1)
  #expect(problems.first?.contains("does not work where it is: done (x), issue-over (x)") == true)
}

@Test func aKeyThatOnlyBeginsLongerKeysIsReportedAndTheyAreNot() {
  let (keymap, problems) = Keymap.read([
    KeyBinding(scope: "global", intent: "theme", keys: ["g"])
  ])
  #expect(problems.count == 1, "\(problems)")
  #expect(problems.first?.contains("The key g of theme does not work where it begins: ") == true)
  #expect(problems.first?.contains("top (g g)") == true)
  let scopes: [Scope] = [.openMatters, .vendorInHand, .lists, .global]
  #expect(keymap.meaning(of: [.character("g")], in: scopes) == .pending)
  #expect(
    keymap.meaning(of: [.character("g"), .character("p")], in: scopes) == .intent(.portfolio))
}

@Test func bindingsThatTakeNothingAreNotReported() {
  let (_, problems) = Keymap.read([
    KeyBinding(scope: "global", intent: "today", keys: ["g d", "f5"]),
    KeyBinding(scope: "open-matters", intent: "postpone", keys: ["ctrl-x"]),
    KeyBinding(scope: "lists", intent: "bottom", keys: ["&"]),
  ])
  #expect(problems.isEmpty, "\(problems)")
}

@Test func whatIsWrongWithBindingsIsSaidAtOnce() {
  let desk = Desk(
    SmallPortfolio.store(),
    bindings: [KeyBinding(scope: "lists", intent: "sort", keys: ["u"])])
  #expect(desk.text.contains("The key u of sort in [keys.lists] hides there: undo (u)."))
  desk.press("?")
  #expect(desk.text.contains("hides there: undo (u)"))
  let two = Desk(
    SmallPortfolio.store(),
    bindings: [
      KeyBinding(scope: "lists", intent: "sort", keys: ["u"]),
      KeyBinding(scope: "nowhere", intent: "sort", keys: ["u"]),
    ])
  #expect(two.text.contains("2 settings need a look: \"messages\" in : lists them."))
}
