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

  package func scopes(_ setting: Setting) -> [Scope] { [.fields, .lists, .vendorInHand] }

  package func idle(_ setting: Setting) -> Set<Intent> {
    Intent.marking.union(Intent.arranging).union([.filter, .tags, .star, .copyMenu])
      .union(Intent.panes).union(Intent.zooming)
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
      isMissing = found == nil
    case .recordRead(id, .failure(let error)):
      return [.then(.say(Toast(error.description, isError: true)))]
    case .historyRead(id, .success(let changes)): history = changes
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
    [.edit, .externalEdit, .fieldHistory, .open, .remove, .undo, .back, .help]
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
    guard let record else { return [] }
    if intent == .remove {
      let label = StepLabel { setting.portfolio[$0]?.vendor.name }.removed(record)
      return [
        .commit([.remove(record)], label: label, CommitReport(StepLabel.sentence(label)))
      ]
    }
    if intent == .edit { return [.then(.edit(id))] }
    if intent == .externalEdit {
      let field = record.kind.fields.first { $0.type == .note } ?? record.kind.fields[0]
      return [.then(.open(.form(FormSheet(.changeInEditor(id, field: field.name)))))]
    }
    if intent == .copy {
      return [.copy(record.headline), .then(.say(Toast("Copied \(record.title).")))]
    }
    if [.followUp, .tier, .owner, .why, .brief, .callSheet, .trend, .compare, .checklist].contains(
      intent)
    {
      return VendorActs.effects(intent, targets(setting), setting)
    }
    if intent == .parent { return record.homeVendor.map { [.then(.go(.vendor($0)))] } ?? [] }
    return []
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
}
