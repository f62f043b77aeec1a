import FoundationEssentials
package import Partnership
import Store
package import Terminal

/// A month of readings: numbers are typed down the list, and one save keeps them all.
///
/// What is typed is a draft at once, so that neither Esc nor a crash loses a number.
package struct ReadingsScreen: Screen {
  /// The vendors whose measures are listed; empty stands for all.
  package let vendors: [RecordID]
  package private(set) var month: Month
  package private(set) var rows: [ReadingsRow] = []
  /// What was typed and not saved, by measure.
  package private(set) var typed: [RecordID: TypedReading] = [:]
  package private(set) var onlyMine = true
  package private(set) var window = ListWindow()
  /// Nil until the store has answered.
  package private(set) var material: ReadingsReading?
  /// Typed values of the same month that other lists of measures show.
  private var elsewhere: [String: String] = [:]
  /// What the commit under way will tell.
  private var report: CommitReport?
  /// What the rows were made of.
  private var arrangement: Arrangement?
  /// How many measures are listed, and how many of them have a value of the month.
  package private(set) var readCount = 0
  package private(set) var measureCount = 0

  private struct Arrangement: Hashable, Sendable {
    let generation: Int
    let month: Month
    let owner: String?
    let material: ReadingsReading?
  }

  package init(vendors: [RecordID], month: Month) {
    self.vendors = vendors
    self.month = month
  }

  package func scopes(_ setting: Setting) -> [Scope] {
    [.readings, .rounds, .months, .vendorInHand, .lists]
  }

  package func idle(_ setting: Setting) -> Set<Intent> {
    var idle = Intent.marking.union(Intent.arranging).union(Intent.changing).union(Intent.panes)
      .union(Intent.zooming).union(Intent.matching).union([.filter, .again])
    idle.remove(.edit)
    if vendors.isEmpty, setting.me != nil { idle.remove(.mineOrAll) }
    if month >= Month(of: setting.today) { idle.insert(.monthLater) }
    if targets(setting).isEmpty { idle.formUnion(Intent.onVendor) }
    if rows.isEmpty {
      idle.formUnion([.open, .parent, .edit, .nextReading, .saveRound, .copy])
    } else {
      idle.insert(.copy)
    }
    return idle
  }

  /// Digits and what stands between them are typed into the selected row.
  package func takes(_ key: Key) -> Bool {
    guard let selected else { return false }
    switch key {
    case .character(let character): return "0123456789.,-%'’".contains(character)
    case .backspace: return true
    case .left, .right, .delete: return typed[selected.measure.id] != nil
    case .control, .enter, .escape, .tab, .backTab, .up, .down, .wordLeft, .wordRight, .home,
      .end, .pageUp, .pageDown, .insert, .function:
      return false
    }
  }

  package func takesPaste(_ text: String) -> Bool {
    selected != nil && text.allSatisfy { "0123456789.,-%'’ \t\r\n".contains($0) || $0.isNewline }
  }

  package func targets(_ setting: Setting) -> [ActTarget] {
    selected?.vendor.map { [.vendor($0)] } ?? vendors.prefix(1).map { .vendor($0) }
  }

  /// The measure under the cursor.
  package var selected: MonthlyReading? {
    guard let row = window.selected, rows.indices.contains(row) else { return nil }
    return rows[row].reading
  }

  package mutating func appear(_ setting: Setting) -> [Effect] { [.readReadings(vendors)] }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    switch message {
    case .key(let key): return type(key)
    case .paste(let text): return paste(text)
    case .intent(let intent): return want(intent, setting)
    case .mouse(let event):
      let left = selected
      _ = window.point(event, in: Self.layout(setting).list)
      step(by: 1)
      if let left, left != selected { check(left) }
    case .readingsRead(vendors, .success(let reading)):
      let isFirst = material == nil
      material = reading
      if isFirst { restore(setting) }
    case .readingsRead(vendors, .failure(let error)):
      return [.then(.say(Toast(error.description, isError: true)))]
    case .committed(let outcome, report): return finish(outcome)
    case .portfolioChanged(.success(let change)):
      return change.lines?.isEmpty == true && change.gone.isEmpty ? [] : [.readReadings(vendors)]
    case _: break
    }
    return []
  }

  package mutating func settle(_ setting: Setting) {
    let now = Arrangement(
      generation: setting.portfolio.generation, month: month,
      owner: vendors.isEmpty && onlyMine ? setting.me : nil, material: material)
    if now != arrangement {
      let measure = selected?.measure.id
      arrangement = now
      rows = arranged(now.owner, setting)
      measureCount = rows.count { $0.reading != nil }
      readCount = rows.count { $0.reading?.reading != nil }
      if let row = rows.firstIndex(where: { $0.reading?.measure.id == measure }), measure != nil {
        window.fit(count: rows.count, height: window.height)
        window.select(row)
      }
    }
    window.fit(count: rows.count, height: Self.layout(setting).list.height)
    step(by: 1)
  }

  /// The parts of the screen.
  static func layout(_ setting: Setting) -> ListLayout {
    ListLayout(Chrome(setting.size).body)
  }

  private func arranged(_ owner: String?, _ setting: Setting) -> [ReadingsRow] {
    guard let material else { return [] }
    let readings = MonthlyReading.list(
      of: material.measures, readings: material.readings, month: month, on: setting.today)
    guard vendors.count != 1 else { return readings.map { .measure($0) } }
    let groups = Dictionary(grouping: readings) { $0.vendor ?? RecordID("") }
    let shown = groups.keys.filter { vendor in
      setting.portfolio[vendor].map { $0.belongs(to: owner) } ?? (owner == nil)
    }
    return shown.map { (setting.portfolio.name(of: $0), $0) }.sorted { $0 < $1 }
      .flatMap { _, vendor in
        [.vendor(vendor)] + (groups[vendor] ?? []).map { .measure($0) }
      }
  }

  /// Leaves the name of a vendor, which cannot be selected, in the direction of the last move.
  private mutating func step(by direction: Int) {
    guard isHeading(window.selection) else { return }
    window.move(by: window.selection == 0 ? 1 : direction)
  }

  private func isHeading(_ row: Int) -> Bool {
    rows.indices.contains(row) && rows[row].reading == nil
  }

  private mutating func want(_ intent: Intent, _ setting: Setting) -> [Effect] {
    let left = selected
    if window.move(intent) {
      step(by: [.up, .halfUp, .pageUp, .top].contains(intent) ? -1 : 1)
      if let left, left != selected { check(left) }
      return []
    }
    if idle(setting).contains(intent) { return [] }
    switch intent {
    case .nextReading: return next(setting)
    case .saveRound: return save(setting)
    case .monthEarlier: return turn(to: month + -1, setting)
    case .monthLater: return turn(to: month + 1, setting)
    case .cancel: return leave()
    case .mineOrAll:
      onlyMine.toggle()
      return []
    case .open: return selected.map { [.then(.show($0.measure.id))] } ?? []
    case .parent: return selected?.vendor.map { [.then(.go(.vendor($0)))] } ?? []
    case .edit: return selected.map { [.then(.edit($0.measure.id))] } ?? []
    case _: return VendorActs.effects(intent, targets(setting), setting)
    }
  }

  private func leave() -> [Effect] {
    let kept = Toast("Kept as a draft; the readings of \(month.words) bring it back.")
    return [.then(.intent(.back))] + (typed.isEmpty ? [] : [.then(.say(kept))])
  }

  /// Shows another month; what was typed for this one stays its draft.
  private mutating func turn(to other: Month, _ setting: Setting) -> [Effect] {
    month = other
    restore(setting)
    return []
  }

  // MARK: Typing

  private mutating func type(_ key: Key) -> [Effect] {
    guard let selected, report == nil else { return [] }
    let id = selected.measure.id
    var value = typed[id] ?? TypedReading()
    if typed[id] == nil, key == .backspace {
      value = TypedReading(selected.reading?.value.description ?? "")
    }
    guard value.editor.handle(key) else { return [] }
    value.problem = nil
    let isBlank = value.text.isEmpty && selected.reading == nil
    typed[id] = isBlank ? nil : value
    return keepDraft()
  }

  /// Numbers of a column that was copied elsewhere go down the list.
  private mutating func paste(_ text: String) -> [Effect] {
    guard report == nil else { return [] }
    let numbers = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }
      .filter { !$0.isEmpty }
    for (place, number) in numbers.enumerated() {
      guard let selected else { break }
      typed[selected.measure.id] = TypedReading(number)
      check(selected)
      if place < numbers.count - 1, !moveToNext() { break }
    }
    return keepDraft()
  }

  /// Takes the value and goes on; behind the last row everything is saved.
  private mutating func next(_ setting: Setting) -> [Effect] {
    guard let selected else { return [] }
    check(selected)
    guard typed[selected.measure.id]?.problem == nil else { return [] }
    return moveToNext() ? [] : save(setting)
  }

  /// Goes to the next measure; false on the last.
  private mutating func moveToNext() -> Bool {
    let below = min(window.selection + 1, rows.count)..<rows.count
    guard let next = below.first(where: { !isHeading($0) }) else { return false }
    window.select(next)
    return true
  }

  /// Reads what stands in a row that is left, and notes what is wrong with it.
  private mutating func check(_ reading: MonthlyReading) {
    let id = reading.measure.id
    guard let text = typed[id]?.text else { return }
    typed[id]?.problem = text.isEmpty ? nil : Self.value(text).problem
  }

  /// The number that was typed, or a sentence that says what to type instead.
  private static func value(_ text: String) -> FieldReading {
    guard let field = RecordKind.reading.field(named: "value") else {
      return FieldReading(value: nil)
    }
    return FieldText.parse(
      text, as: field, of: .reading, context: FieldTextContext(now: Moment(Day(number: 0))))
  }

  // MARK: Saving

  private mutating func save(_ setting: Setting) -> [Effect] {
    guard report == nil else { return [] }
    for row in rows { row.reading.map { check($0) } }
    if let wrong = rows.firstIndex(where: { row in
      row.reading.map { typed[$0.measure.id]?.problem != nil } ?? false
    }) {
      window.select(wrong)
      return []
    }
    let edits = edits(setting)
    guard !edits.isEmpty else {
      let isNothing = typed.isEmpty
      typed = [:]
      return keepDraft() + [
        .then(.say(Toast(isNothing ? "No number was typed yet." : "Nothing was changed.")))
      ]
    }
    let owners = Set(edits.flatMap(\.record.header.vendors))
    let whose =
      owners.count == 1 ? owners.first.map { setting.portfolio.name(of: $0) } : nil
    let label =
      Wording.count(edits.count, "reading") + " of \(month.words)"
      + ", " + (whose ?? Wording.count(owners.count, "vendor"))
    let told = CommitReport("Saved " + label + ".")
    report = told
    return [.commit(edits, label: label, told)]
  }

  private func edits(_ setting: Setting) -> [Edit] {
    rows.compactMap(\.reading).enumerated().compactMap { place, reading -> Edit? in
      guard let text = typed[reading.measure.id]?.text else { return nil }
      guard !text.isEmpty else {
        return reading.edit(nil, today: setting.today, number: place + 1)
      }
      guard case .decimal(let value)? = Self.value(text).value else { return nil }
      return reading.edit(value, today: setting.today, number: place + 1)
    }
  }

  private mutating func finish(_ outcome: Result<Commit, StoreError>) -> [Effect] {
    report = nil
    guard case .success = outcome else { return [] }
    for row in rows { row.reading.map { typed[$0.measure.id] = nil } }
    return keepDraft()
  }

  // MARK: Drafts

  private var draftName: String { DraftName.readings(month).text }

  private func keepDraft() -> [Effect] {
    var texts = elsewhere
    for (id, value) in typed { texts[id.text] = value.text }
    return texts.isEmpty
      ? [.removeDraft(name: draftName)]
      : [.saveDraft(name: draftName, text: FormDraft(texts: texts).text)]
  }

  /// Takes up what was typed for the month before.
  private mutating func restore(_ setting: Setting) {
    typed = [:]
    elsewhere = [:]
    guard let text = setting.drafts[draftName], let draft = FormDraft(text: text) else { return }
    let known = Set((material?.measures ?? []).map(\.id))
    for (name, text) in draft.texts {
      let id = RecordID(name)
      if known.contains(id) { typed[id] = TypedReading(text) } else { elsewhere[name] = text }
    }
  }

  package func status(_ setting: Setting) -> String {
    guard material != nil else { return "reading …" }
    if Self.layout(setting).detail.isEmpty,
      let problem = selected.flatMap({ typed[$0.measure.id]?.problem })
    {
      return problem
    }
    return typed.isEmpty ? "" : "\(typed.count) typed, not saved"
  }

  package func hints(_ setting: Setting) -> [Intent] {
    [.nextReading, .saveRound, .monthEarlier, .monthLater, .open, .undo, .back, .help]
  }
}
