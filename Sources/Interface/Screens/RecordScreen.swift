package import Partnership
package import Store
package import Terminal

/// Every field of one record, what it refers to, and its history by field.
package struct RecordScreen: Screen {
  package let id: RecordID
  /// Nil until the store has answered, or where there is no such record.
  package private(set) var record: Record?
  /// The records that it refers to, for their names.
  package private(set) var related: [Record]
  /// What happened around it; nil where it belongs to no vendor.
  package private(set) var story: RecordStory?
  /// Newest first; nil until it was asked for.
  package private(set) var history: [FieldChange]?
  package private(set) var showsHistory: Bool
  package private(set) var isMissing: Bool
  package private(set) var window: ListWindow
  /// The columns that lines are wrapped to.
  package private(set) var width = 80

  package init(id: RecordID) {
    self.id = id
    related = []
    showsHistory = false
    isMissing = false
    window = ListWindow()
  }

  package func scopes(_ setting: Setting) -> [Scope] {
    [.fields, .openMatters, .lists, .vendorInHand]
  }

  package func idle(_ setting: Setting) -> Set<Intent> {
    var idle = Intent.marking.union(Intent.arranging)
      .union([.filter, .tags, .star, .copyMenu, .doneAndLog, .postpone])
      .union(Intent.panes).union(Intent.zooming)
    if meeting == nil { idle.insert(.runMeeting) }
    if record?.documents.isEmpty != false { idle.insert(.openDocument) }
    if steps(setting).isEmpty { idle.insert(.done) }
    return idle
  }

  /// The meeting that is shown; nil for every other kind.
  private var meeting: Meeting? {
    guard case .meeting(let meeting)? = record else { return nil }
    return meeting
  }

  private func steps(_ setting: Setting) -> [RecordStep] {
    record.map { RecordStep.next(for: $0, on: setting.today) } ?? []
  }

  package func targets(_ setting: Setting) -> [ActTarget] {
    record?.homeVendor.map { [.vendor($0)] } ?? []
  }

  package mutating func appear(_ setting: Setting) -> [Effect] { reload() }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    switch message {
    case .intent(let intent): return want(intent, setting)
    case .mouse(let event):
      let list = Chrome(setting.size).body.split(top: 1).rest
      return window.point(event, in: list) == .twice ? open() : []
    case .recordRead(id, .success(let found)):
      record = found?.record
      related = found?.related ?? []
      story = found?.story
      isMissing = found == nil
    case .recordRead(id, .failure(let error)):
      return [.then(.say(Toast(error.description, isError: true)))]
    case .historyRead(id, .success(let changes)): history = changes
    case .typed(.recordStep(let step, let record), let text):
      return record.id == id ? write(step, on: record, saying: text, setting) : []
    case .committed(.success, _), .stepTaken(.success, _): return reload()
    case .portfolioChanged(.success(let change)):
      return change.lines?.isEmpty == true && change.gone.isEmpty ? [] : reload()
    case _: break
    }
    return []
  }

  package mutating func settle(_ setting: Setting) {
    let body = Chrome(setting.size).body
    width = body.width
    window.fit(count: lines.count, height: body.height - 1)
  }

  package func status(_ setting: Setting) -> String {
    showsHistory ? "history, newest first" : ""
  }

  package func hints(_ setting: Setting) -> [Intent] {
    let all: [Intent] = [
      .done, .runMeeting, .openDocument, .edit, .externalEdit, .fieldHistory, .open, .remove, .back,
      .help,
    ]
    return record.flatMap(longText) == nil ? all.filter { $0 != .externalEdit } : all
  }

  private func reload() -> [Effect] {
    [.readRecord(id)] + (showsHistory ? [.readHistory(id)] : [])
  }

  private mutating func want(_ intent: Intent, _ setting: Setting) -> [Effect] {
    if window.move(intent) { return [] }
    if intent == .fieldHistory {
      showsHistory.toggle()
      window.moveToTop()
      return showsHistory ? [.readHistory(id)] : []
    }
    if intent == .open { return open() }
    guard let record, !idle(setting).contains(intent) else { return [] }
    if intent == .done { return ask(record, setting) }
    if intent == .runMeeting { return meeting.map { [.then(.meet($0))] } ?? [] }
    if intent == .openDocument { return DocumentActs.open(record.documents) }
    if intent == .remove {
      let label = StepLabel { setting.portfolio[$0]?.vendor.name }.removed(record)
      return [
        .commit([.remove(record)], label: label, CommitReport(StepLabel.sentence(label)))
      ]
    }
    if intent == .edit { return [.then(.edit(id))] }
    if intent == .externalEdit {
      guard let field = longText(record) else { return [.then(.say(noLongText(record, setting)))] }
      return [.then(.open(.form(FormSheet(.changeInEditor(id, field: field)))))]
    }
    if intent == .copy {
      return [.copy(record.headline), .then(.say(Toast("Copied \(record.title).")))]
    }
    let ofVendor: [Intent] = [
      .followUp, .tier, .owner, .why, .brief, .callSheet, .trend, .charts, .compare, .checklist,
    ]
    if ofVendor.contains(intent) {
      return VendorActs.effects(intent, targets(setting), setting)
    }
    if intent == .parent { return record.homeVendor.map { [.then(.go(.vendor($0)))] } ?? [] }
    return []
  }

  /// The field that one writes at length: of a meeting that was held, the minutes; nil where the
  /// kind has none.
  private func longText(_ record: Record) -> String? {
    if let meeting, meeting.status == .held { return "minutes" }
    return record.kind.fields.first { $0.type == .note }?.name
  }

  /// That there is nothing to write at length, and the key that edits what there is.
  private func noLongText(_ record: Record, _ setting: Setting) -> Toast {
    let what = "There is no long text in this \(record.kind.noun)"
    guard let key = setting.keymap.label(for: .edit, in: scopes(setting)) else {
      return Toast(what + ".")
    }
    return Toast(what + "; \(key) edits it.")
  }

  // MARK: What becomes of it

  /// Asks what became of the record; each answer is one key, some ask for words.
  private func ask(_ record: Record, _ setting: Setting) -> [Effect] {
    let options = steps(setting).map { step in
      Menu.Option(
        step.option.key, step.option.title,
        step.question.map { .open(.prompt(Prompt($0.label, .recordStep(step, record)))) }
          ?? .typed(.recordStep(step, record), ""))
    }
    if options.count == 1, let only = options.first, record.kind != .contact {
      return [.then(only.message)]
    }
    let title = record.kind == .contact ? record.headline : "What became of it?"
    return [.then(.open(.menu(Menu(title: title, options: options))))]
  }

  private func write(
    _ step: RecordStep, on record: Record, saying text: String, _ setting: Setting
  ) -> [Effect] {
    switch step.edits(on: record, saying: text, at: setting.now) {
    case .failure(let refusal): return [.then(.say(Toast(refusal.sentence, isError: true)))]
    case .success(let edits):
      guard !edits.isEmpty else { return [.then(.say(Toast("Nothing was changed.")))] }
      let labels = StepLabel { setting.portfolio[$0]?.vendor.name }
      let label = labels.step(step.rawValue, of: record)
      return [.commit(edits, label: label, CommitReport(StepLabel.sentence(label)))]
    }
  }

  private func open() -> [Effect] {
    guard let row = window.selected, let target = lines[row].target else { return [] }
    let isVendor = related.first { $0.id == target }?.kind == .vendor
    return [.then(.go(isVendor ? .vendor(target) : .record(target)))]
  }
}

/// A record with what it refers to, for their names.
package struct RecordReading: Hashable, Sendable {
  package let record: Record
  package let related: [Record]
  package let story: RecordStory?

  package init(record: Record, related: [Record], story: RecordStory? = nil) {
    self.record = record
    self.related = related
    self.story = story
  }
}
