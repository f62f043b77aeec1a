package import Partnership
import Store
package import Terminal

/// A round of gut-checks: one row for each strategic and tactical vendor, one key for each level.
///
/// A level is a draft as soon as it is given; the whole round is saved as one step.
package struct GutCheckScreen: Screen {
  /// Nil until the store has answered.
  package private(set) var reading: GutCheckReading?
  package private(set) var checks: [GutCheck] = []
  /// How many of them are due.
  package private(set) var dueCount = 0
  /// What was said and not saved, by vendor.
  package private(set) var answers: [RecordID: GutAnswer] = [:]
  /// The word why of the selected row while it is being typed.
  package private(set) var note: LineEditor?
  package private(set) var onlyMine = true
  package private(set) var window = ListWindow()
  /// What the commit under way will tell.
  private var report: CommitReport?
  /// What the rows were made of.
  private var arrangement: Arrangement?

  private struct Arrangement: Hashable, Sendable {
    let generation: Int
    let owner: String?
    let reading: GutCheckReading?
  }

  /// Whether what was said before this screen was taken up.
  private var isRestored = false

  package init() {}

  /// The intents of the levels 1 to 5.
  package static let levels: [Intent] = [
    .trustNone, .trustLittle, .trustFair, .trustGood, .trustFull,
  ]

  package var takesText: Bool { note != nil }

  package func scopes(_ setting: Setting) -> [Scope] {
    [.gutCheck, .rounds, .vendorInHand, .lists]
  }

  package func idle(_ setting: Setting) -> Set<Intent> {
    var idle = Intent.marking.union(Intent.arranging).union(Intent.changing).union(Intent.panes)
      .union(Intent.zooming).union(Intent.matching).union([.filter, .copy])
    if setting.me != nil { idle.remove(.mineOrAll) }
    if checks.isEmpty {
      idle.formUnion(Intent.onVendor)
      idle.formUnion(Self.levels)
      idle.formUnion([.trustUnsaid, .note, .saveRound, .open, .parent])
    }
    return idle
  }

  package func targets(_ setting: Setting) -> [ActTarget] {
    selected.map { [.vendor($0.vendor)] } ?? []
  }

  /// The vendor under the cursor.
  package var selected: GutCheck? {
    guard let row = window.selected, checks.indices.contains(row) else { return nil }
    return checks[row]
  }

  package mutating func appear(_ setting: Setting) -> [Effect] {
    [.readGutChecks(day: setting.today)]
  }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    switch message {
    case .key(let key): return type(key)
    case .paste(let text):
      note?.insert(text)
      return keepDraft()
    case .intent(let intent): return want(intent, setting)
    case .mouse(let event):
      guard note == nil else { return [] }
      if window.point(event, in: Self.layout(setting).list) == .twice {
        return want(.open, setting)
      }
    case .gutChecksRead(.success(let found)):
      reading = found
      if !isRestored { restore(setting) }
      isRestored = true
    case .gutChecksRead(.failure(let error)):
      return [.then(.say(Toast(error.description, isError: true)))]
    case .committed(let outcome, report): return finish(outcome)
    case .portfolioChanged(.success(let change)):
      return change.lines?.isEmpty == true && change.gone.isEmpty
        ? [] : [.readGutChecks(day: setting.today)]
    case _: break
    }
    return []
  }

  package mutating func settle(_ setting: Setting) {
    let owner = onlyMine ? setting.me : nil
    let now = Arrangement(
      generation: setting.portfolio.generation, owner: owner, reading: reading)
    if now != arrangement {
      arrangement = now
      arrange(owner, setting)
    }
    window.fit(count: checks.count, height: Self.layout(setting).list.height)
  }

  /// Takes the vendors that are shown; the cursor stays on its vendor.
  private mutating func arrange(_ owner: String?, _ setting: Setting) {
    let vendor = selected?.vendor
    checks = (reading?.checks ?? []).filter { check in
      setting.portfolio[check.vendor].map { $0.belongs(to: owner) } ?? (owner == nil)
    }
    dueCount = checks.count { $0.isDue(on: setting.today) }
    window.fit(count: checks.count, height: Self.layout(setting).list.height)
    if let row = checks.firstIndex(where: { $0.vendor == vendor }) { window.select(row) }
  }

  /// The parts of the screen.
  static func layout(_ setting: Setting) -> ListLayout {
    ListLayout(Chrome(setting.size).body)
  }

  private mutating func want(_ intent: Intent, _ setting: Setting) -> [Effect] {
    if window.move(intent) || idle(setting).contains(intent) { return [] }
    if let place = Self.levels.firstIndex(of: intent) { return judge(place + 1) }
    switch intent {
    case .trustUnsaid: return unsay()
    case .note:
      begin()
      return []
    case .saveRound: return save(setting)
    case .cancel: return leave()
    case .mineOrAll:
      onlyMine.toggle()
      return []
    case .open, .parent: return selected.map { [.then(.go(.vendor($0.vendor)))] } ?? []
    case _: return VendorActs.effects(intent, targets(setting), setting)
    }
  }

  private func leave() -> [Effect] {
    let kept = Toast("Kept as a draft; the next gut-check brings it back.")
    return [.then(.intent(.back))] + (answers.isEmpty ? [] : [.then(.say(kept))])
  }

  // MARK: Judging

  /// Gives the row its level; a low one asks why at once, any other goes on.
  private mutating func judge(_ level: Int) -> [Effect] {
    guard let selected, report == nil else { return [] }
    answers[selected.vendor, default: GutAnswer()].level = level
    if answers[selected.vendor]?.needsNote == true { begin() } else { window.move(by: 1) }
    return keepDraft()
  }

  private mutating func unsay() -> [Effect] {
    guard let selected, report == nil else { return [] }
    answers[selected.vendor] = nil
    return keepDraft()
  }

  private mutating func begin() {
    note = selected.map { LineEditor(answers[$0.vendor]?.note ?? "") }
  }

  /// Types the word why; it is kept as it is typed, Enter goes on to the next vendor.
  private mutating func type(_ key: Key) -> [Effect] {
    guard var editor = note, let selected else { return [] }
    if key == .enter || key == .escape {
      note = nil
      if key == .enter, answers[selected.vendor]?.needsNote != true { window.move(by: 1) }
      return []
    }
    guard editor.handle(key) else { return [] }
    note = editor
    answers[selected.vendor, default: GutAnswer()].note = editor.text.trimmed
    if answers[selected.vendor]?.isEmpty == true { answers[selected.vendor] = nil }
    return keepDraft()
  }

  // MARK: Saving

  private mutating func save(_ setting: Setting) -> [Effect] {
    guard report == nil, let reading else { return [] }
    if let row = checks.firstIndex(where: { answers[$0.vendor]?.needsNote == true }) {
      window.select(row)
      begin()
      return []
    }
    if let row = checks.firstIndex(where: { check in
      answers[check.vendor].map { $0.level == nil } ?? false
    }) {
      window.select(row)
      return [
        .then(.say(Toast("A word alone is no judgement; 1 to 5 gives the level.", isError: true)))
      ]
    }
    let edits = GutAnswer.edits(
      answers, to: checks, by: reading.judge, author: setting.me ?? setting.author,
      on: setting.today)
    guard !edits.isEmpty else {
      answers = [:]
      return keepDraft() + [.then(.say(Toast("Nobody was judged anew; 1 to 5 judges.")))]
    }
    let count = edits.count { $0.record.kind == .judgement }
    let label = "gut-check of " + Wording.count(count, "vendor")
    let told = CommitReport("Saved the " + label + ".")
    report = told
    return [.commit(edits, label: label, told)]
  }

  private mutating func finish(_ outcome: Result<Commit, StoreError>) -> [Effect] {
    report = nil
    guard case .success = outcome else { return [] }
    for check in checks { answers[check.vendor] = nil }
    return keepDraft()
  }

  // MARK: Drafts

  private func keepDraft() -> [Effect] {
    let name = DraftName.gutCheck.text
    guard !answers.isEmpty else { return [.removeDraft(name: name)] }
    var texts: [String: String] = [:]
    for (vendor, answer) in answers {
      texts[vendor.text] = (answer.level.map(String.init) ?? "-") + " " + answer.note
    }
    return [.saveDraft(name: name, text: FormDraft(texts: texts).text)]
  }

  private mutating func restore(_ setting: Setting) {
    guard let text = setting.drafts[DraftName.gutCheck.text], let draft = FormDraft(text: text)
    else { return }
    for (vendor, text) in draft.texts {
      let level = text.first?.wholeNumberValue.flatMap { (1...5).contains($0) ? $0 : nil }
      answers[RecordID(vendor)] = GutAnswer(level: level, note: String(text.dropFirst()).trimmed)
    }
  }

  package func status(_ setting: Setting) -> String {
    guard reading != nil else { return "reading …" }
    return answers.isEmpty ? "" : "\(answers.count) judged, not saved"
  }

  package func hints(_ setting: Setting) -> [Intent] {
    [.note, .saveRound, .trustUnsaid, .open, .why, .brief, .undo, .back, .help]
  }

  package func typingHints(_ setting: Setting) -> [OverlayHint] {
    [OverlayHint("Enter", "keep, next vendor"), OverlayHint("Esc", "back to the list")]
  }
}
