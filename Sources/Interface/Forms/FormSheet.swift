package import Partnership
import Store
package import Terminal

/// A form over the screen: it reads what it needs, keeps drafts and saves.
package struct FormSheet: OverlayContent {
  package private(set) var form: Form?
  package let task: Task
  /// What a new record's fields hold at the beginning, where no draft says otherwise.
  private let prefill: FormDraft?
  /// Whether a commit is under way.
  package private(set) var isSaving = false
  private var contacts: [Contact]?
  /// What the record refers to, for the names.
  private var related: [RecordID: Record] = [:]
  /// The vendor's records, which a field may name by their words.
  private var matters: [RecordID: Record] = [:]
  /// The record that is changed, as it was read.
  private var record: Record?
  /// Whether the form began with what was kept before.
  private var isRestored = false
  /// What the commit under way will tell.
  private var report = CommitReport("")

  /// What the sheet is opened for.
  package enum Task: Hashable, Sendable {
    case add(RecordKind, vendor: RecordID?)
    /// Changes a record: by its line where it was typed as one, else by its fields.
    case change(RecordID)
    /// Changes the field of that name in the user's editor.
    case changeInEditor(RecordID, field: String)
  }

  package init(_ task: Task, prefill: FormDraft? = nil) {
    self.task = task
    self.prefill = prefill
  }

  package var takesText: Bool { true }

  /// The name of its draft, the same whenever the same thing is begun again.
  package var draftName: String {
    switch task {
    case .add(let kind, let vendor): DraftName.add(kind, vendor).text
    case .change(let id), .changeInEditor(let id, _): DraftName.form(id).text
    }
  }

  package mutating func appear(_ setting: Setting) -> [Effect] {
    switch task {
    case .add(_, let vendor): return [.readContacts] + (vendor.map { [.readVendor($0)] } ?? [])
    case .change(let id), .changeInEditor(let id, _): return [.readContacts, .readRecord(id)]
    }
  }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    defer { form?.fit(rows: Form.rows(in: Self.area(setting))) }
    switch message {
    case .key(let key): return press(key, setting)
    case .paste(let text): form?.paste(text)
    case .contactsRead(.success(let found)):
      contacts = found
      return begin(setting)
    case .vendorRead(let id, .success(let dossier?)) where id == vendorInHand:
      matters = dossier.namedRecords
      form?.context.records.merge(matters) { known, _ in known }
    case .recordRead(_, .success(let found)): return take(found, setting)
    case .contactsRead(.failure(let error)), .recordRead(_, .failure(let error)):
      return [.then(.close), .then(.say(Toast(error.description, isError: true)))]
    case .mouse(let event):
      if !isSaving { form?.point(event, in: Form.list(in: Self.area(setting))) }
    case .edited(let text):
      form?.take(edited: text)
      return keepDraft()
    case .committed(let outcome, report): return finish(outcome)
    case _: break
    }
    return []
  }

  package func draw(into canvas: inout Canvas, _ setting: Setting) {
    let area = Self.area(setting)
    guard let form else {
      canvas.fill(area, role: .text)
      return
    }
    form.draw(into: &canvas, area: area, title: title(setting))
  }

  package func hints(_ setting: Setting) -> [OverlayHint] {
    let choice =
      form?.focus.field.words == nil
      ? OverlayHint("^O", "editor") : OverlayHint("Space", "choose")
    return [
      OverlayHint("Enter", "save"), OverlayHint("Tab", "next field"), choice,
      OverlayHint("Esc", "keep draft"),
    ]
  }

  package func keep() -> [Effect] {
    form != nil && form?.draft == nil ? [.removeDraft(name: draftName)] : keepDraft()
  }

  private mutating func press(_ key: Key, _ setting: Setting) -> [Effect] {
    guard !isSaving else { return [] }
    guard var form else { return key == .escape ? [.then(.close)] : [] }
    let row = form.window.selection
    let outcome = form.handle(key)
    self.form = form
    switch outcome {
    case .stays: return form.window.selection == row ? [] : keepDraft()
    case .save(let edit): return save(edit, setting)
    case .unchanged: return [.then(.close), .then(.say(Toast("Nothing was changed.")))]
    case .openEditor(let text): return [.editText(text)]
    case .close(nil): return discardDraft(setting) + [.then(.close)]
    case .close(let draft?):
      return [
        .saveDraft(name: draftName, text: draft.text), .then(.close),
        .then(.say(Toast("Kept as a draft; the same form brings it back."))),
      ]
    }
  }

  /// A form in which nothing is left to keep throws its draft away, and says so.
  private func discardDraft(_ setting: Setting) -> [Effect] {
    guard isRestored || setting.drafts[draftName] != nil else { return [] }
    return [.removeDraft(name: draftName), .then(.say(Toast("The draft is thrown away.")))]
  }

  /// Writes what was typed so far, so that a crash loses no more than one field.
  private func keepDraft() -> [Effect] {
    form?.draft.map { [.saveDraft(name: draftName, text: $0.text)] } ?? []
  }

  private mutating func save(_ edit: Edit, _ setting: Setting) -> [Effect] {
    let record = edit.record
    let labels = StepLabel { setting.portfolio[$0]?.vendor.name }
    let note = form?.remark.map { " " + $0 } ?? ""
    isSaving = true
    let label =
      switch edit {
      case .add: labels.added(record)
      case .change, .remove, .restore: labels.changed(record)
      }
    report = CommitReport(StepLabel.sentence(label) + note, draft: draftName)
    return [.commit([edit], label: label, report)]
  }

  /// After a conflict the record is read again and what was typed is laid over it.
  private mutating func finish(_ outcome: Result<Commit, StoreError>) -> [Effect] {
    isSaving = false
    switch outcome {
    case .success: return [.then(.close)]
    case .failure(.conflict):
      return changedID.map { [.readRecord($0)] } ?? []
    case .failure(.invalid(let reason)):
      form?.refuse(reason)
      return []
    case .failure: return []
    }
  }

  private mutating func take(_ found: RecordReading?, _ setting: Setting) -> [Effect] {
    guard let id = changedID, found == nil || found?.record.id == id else { return [] }
    guard let found else {
      let gone = Toast("The record [\(id)] is gone; u may bring it back.", isError: true)
      return [.then(.close), .then(.say(gone))]
    }
    if form == nil, !opensEditor, found.record.header.raw != nil {
      return [.then(.close), .then(.editLine(found.record))]
    }
    let typed = form?.draft
    record = found.record
    related = Dictionary(
      found.related.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    form = nil
    let effects =
      begin(setting, isFirst: typed == nil)
      + (found.record.homeVendor.map { [.readVendor($0)] } ?? [])
    if let typed { form?.restore(typed) }
    return effects
  }

  /// Opens the form as soon as all that it needs has been read.
  ///
  /// What was kept is taken up the first time only; later it is what one typed just now.
  private mutating func begin(_ setting: Setting, isFirst: Bool = true) -> [Effect] {
    guard form == nil, let contacts else { return [] }
    let vendor = vendorInHand
    var context = FormContext(
      now: setting.now,
      contacts: contacts.filter { contact in
        contact.header.vendors.isEmpty || vendor.map(contact.header.vendors.contains) ?? true
      },
      vendors: setting.portfolio.lines.map(\.vendor), policy: setting.policy,
      followUpDays: setting.followUpDays)
    context.vendorsInHand = vendor.map { [$0] } ?? []
    context.me = GutAnswer.judge([setting.me, setting.author], among: contacts)
    context.records = related.merging(matters) { known, _ in known }
    switch task {
    case .add(let kind, let vendor):
      form = Form(adding: kind, to: vendor.map { [$0] } ?? [], context: context)
    case .change, .changeInEditor:
      guard let record else { return [] }
      form = Form(changing: record, context: context)
      if case .changeInEditor(_, let field) = task { form?.focus(on: field) }
    }
    return (isFirst ? restoreDraft(setting) : [])
      + (opensEditor ? [.editText(form?.focus.text ?? "")] : [])
  }

  /// Takes up what was typed into the same form before.
  private mutating func restoreDraft(_ setting: Setting) -> [Effect] {
    guard let text = setting.drafts[draftName], let draft = FormDraft(text: text) else {
      if let prefill { form?.restore(prefill) }
      return []
    }
    form?.restore(draft)
    isRestored = true
    return [.then(.say(Toast("Your draft from before is back.")))]
  }

  private var vendorInHand: RecordID? {
    switch task {
    case .add(_, let vendor): vendor
    case .change, .changeInEditor: record?.homeVendor
    }
  }

  /// The record that is changed; nil for a new one.
  private var changedID: RecordID? {
    switch task {
    case .add: nil
    case .change(let id), .changeInEditor(let id, _): id
    }
  }

  private var opensEditor: Bool {
    switch task {
    case .changeInEditor: true
    case .add, .change: false
    }
  }

  private func title(_ setting: Setting) -> String {
    let vendor = vendorInHand.map { ": " + setting.portfolio.name(of: $0) } ?? ""
    switch task {
    case .add(let kind, _): return "Add \(kind.noun)" + (kind == .vendor ? "" : vendor)
    case .change, .changeInEditor: return record.map { "Edit " + $0.title } ?? "Edit"
    }
  }

  /// All but the hint bar: the status row shows what the form says.
  private static func area(_ setting: Setting) -> Rect {
    let chrome = Chrome(setting.size)
    return Rect(x: 0, y: 0, width: setting.size.width, height: chrome.status.y)
  }
}
