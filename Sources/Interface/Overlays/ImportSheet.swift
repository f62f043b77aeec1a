package import Exchange
import Partnership
import Store
package import Terminal

/// What an import would do, before anything is done.
///
/// It says which column is which field and what becomes of every row; Enter carries it out as one
/// step.
package struct ImportSheet: OverlayContent {
  package private(set) var request: ImportRequest
  package private(set) var reading: ImportReading?
  package private(set) var rows: [Row] = []
  package private(set) var window = ListWindow()
  /// How much of the import is done; nil while none is under way.
  package private(set) var done: Double?
  package private(set) var isStopping = false
  /// A choice for the row under the cursor, which then has the keys.
  package private(set) var picker: Picker<Answer>?
  private var report = CommitReport("")
  private var isFirst = true

  /// Rows of each list that are told; the rest is counted.
  private static let toldRows = 2_000

  /// One row of the sheet.
  package enum Row: Hashable, Sendable {
    case heading(String)
    /// A column of the register, by its place.
    case column(Int)
    case dates
    case currency
    case line(String)
    case problem(String)
  }

  /// What a picker of the sheet answers.
  package enum Answer: Hashable, Sendable {
    /// The field that a column is; nil for none.
    case field(String?, column: Int)
    /// nil = the configured one.
    case currency(String?)
  }

  package init(file: String) {
    request = ImportRequest(file: file)
  }

  package var takesText: Bool { true }

  /// What Enter would carry out; nil where there is nothing to do yet.
  package var plan: ImportPlan? {
    guard case .success(let plan)? = reading?.outcome else { return nil }
    return plan
  }

  package mutating func appear(_ setting: Setting) -> [Effect] { [.planImport(request)] }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    defer { fit(setting) }
    switch message {
    case .key(let key): return press(key, setting)
    case .mouse(let event): return point(event, setting)
    case .paste(let text): picker?.paste(text)
    case .importPlanned(request, let found): return take(found, setting)
    case .importReached(let part): if done != nil { done = part }
    case .committed(let outcome, report):
      done = nil
      isStopping = false
      if case .success = outcome { return [.then(.close)] }
    case _: break
    }
    return []
  }

  package func hints(_ setting: Setting) -> [OverlayHint] {
    if picker != nil { return [OverlayHint("Enter", "take"), OverlayHint("Esc", "back")] }
    if done != nil { return [OverlayHint("Esc", "stop, nothing is changed")] }
    let enter: [OverlayHint] =
      switch window.selected.map({ rows[$0] }) {
      case .column?: [OverlayHint("Enter", "say which field it is")]
      case .dates?, .currency?: [OverlayHint("Enter", "change")]
      case .heading?, .line?, .problem?, nil:
        plan?.edits.isEmpty == false ? [OverlayHint("Enter", "import, one undo")] : []
      }
    return enter + [OverlayHint("j k", "move"), OverlayHint("Esc", "leave it")]
  }

  // MARK: Keys

  private mutating func press(_ key: Key, _ setting: Setting) -> [Effect] {
    if picker != nil { return pick(key, setting) }
    guard done == nil else {
      guard key == .escape, !isStopping else { return [] }
      isStopping = true
      return [.stopWork]
    }
    switch key {
    case .escape, .character("q"): return [.then(.close)]
    case .enter: return enter()
    case .character, .control, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right,
      .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown, .insert, .function:
      _ = window.handle(key)
      return []
    }
  }

  private mutating func point(_ event: MouseEvent, _ setting: Setting) -> [Effect] {
    let area = Self.area(setting)
    if let outcome = picker?.point(event, over: area) { return answer(outcome) }
    guard done == nil, window.point(event, in: area.split(top: 1).rest) == .twice else { return [] }
    return enter()
  }

  private mutating func enter() -> [Effect] {
    switch window.selected.map({ rows[$0] }) {
    case .column(let place)?: picker = fieldPicker(ofColumn: place)
    case .currency?: picker = currencyPicker
    case .dates?:
      let orders: [DateOrder?] = [nil, .iso, .us, .european]
      let place = orders.firstIndex(of: request.dateOrder) ?? 0
      request.dateOrder = orders[(place + 1) % orders.count]
      return [.planImport(request)]
    case .heading?, .line?, .problem?, nil: return carryOut()
    }
    return []
  }

  private mutating func carryOut() -> [Effect] {
    guard let plan else { return [] }
    guard !plan.edits.isEmpty else { return [.then(.close)] }
    done = 0
    report = CommitReport(
      "Imported \(CountWords.grouped(plan.count(.create))) \(plan.noun) from \(request.file).")
    return [.carryOutImport(plan, report)]
  }

  private mutating func pick(_ key: Key, _ setting: Setting) -> [Effect] {
    guard let outcome = picker?.handle(key) else { return [] }
    return answer(outcome)
  }

  private mutating func answer(_ outcome: Picker<Answer>.Outcome) -> [Effect] {
    switch outcome {
    case .stays, .refused: return []
    case .closed: picker = nil
    case .picked(let answer): return take(answer)
    case .new(let text):
      let code = text.uppercased()
      guard Currency.isCode(code) else {
        let sentence = "A currency is three letters, such as EUR."
        return [.then(.say(Toast(sentence, isError: true)))]
      }
      return take(.currency(code))
    }
    return []
  }

  private mutating func take(_ answer: Answer) -> [Effect] {
    picker = nil
    switch answer {
    case .currency(let code): request.currency = code
    case .field(let field, let place): request.columns = pairs(with: field, ofColumn: place)
    }
    return [.planImport(request)]
  }

  /// What every column is, with another field for one; a field belongs to one column alone.
  private func pairs(with field: String?, ofColumn place: Int) -> [ColumnPair] {
    let columns = reading?.columns ?? []
    return columns.enumerated().compactMap { index, column in
      let meaning = index == place ? field : column.field == field ? nil : column.field
      return meaning.map { ColumnPair(column: column.name, field: $0) }
    }
  }

  // MARK: Rows

  private mutating func take(
    _ found: Result<ImportReading, ImportRefusal>, _ setting: Setting
  ) -> [Effect] {
    switch found {
    case .failure(let refusal):
      return [.then(.close), .then(.say(Toast(refusal.sentence, isError: true)))]
    case .success(let reading):
      self.reading = reading
      let choices = Self.choices(reading)
      rows = choices + Self.told(reading.outcome, hasColumns: !reading.columns.isEmpty, setting)
      window.fit(count: rows.count, height: Self.rows(setting))
      if isFirst { window.select(min(choices.count, rows.count - 1)) }
      isFirst = false
      return []
    }
  }

  private static func choices(_ reading: ImportReading) -> [Row] {
    guard !reading.columns.isEmpty else { return [] }
    return [.heading("Columns")] + reading.columns.indices.map { .column($0) }
      + [.dates, .currency]
  }

  private static func told(
    _ outcome: Result<ImportPlan, ImportRefusal>, hasColumns: Bool, _ setting: Setting
  ) -> [Row] {
    switch outcome {
    case .success(let plan):
      return PlanText.lines(plan, limit: toldRows).enumerated().map { place, line in
        place > 0 && line.first == " " ? .line(line) : .heading(line)
      }
    case .failure(let refusal):
      let way = "Enter on a column says which field it is; Enter on Dates, how they are written."
      return WrappedText.lines(refusal.sentence, width: setting.size.width - 4)
        .map { .problem($0) } + (hasColumns ? [.line(way)] : [])
    }
  }

  // MARK: Pickers

  private func fieldPicker(ofColumn place: Int) -> Picker<Answer> {
    let columns = reading?.columns ?? []
    let fields = AgreementColumn.all.map { column in
      let owner = columns.first { $0.field == column.name }
      return Choice<Answer>(
        .field(column.name, column: place), title: column.name,
        detail: column.help + (owner.map { " (now \($0.name))" } ?? ""))
    }
    let none = Choice<Answer>(
      .field(nil, column: place), title: "nothing", detail: "leave the column out")
    return Picker(title: "\(columns[place].name) is", choices: [none] + fields)
  }

  private var currencyPicker: Picker<Answer> {
    let codes = ["EUR", "USD", "GBP", "CHF"]
    let configured = Choice<Answer>(
      .currency(nil), title: "as configured", detail: "config.toml, currency")
    return Picker(
      title: "Amounts that name no currency are in",
      choices: [configured] + codes.map { Choice(.currency($0), title: $0) }, maker: "use")
  }

  private mutating func fit(_ setting: Setting) {
    window.fit(count: rows.count, height: Self.rows(setting))
    picker?.isNumbered = setting.isAccessible
    picker?.fit(rows: Picker<Answer>.rows(in: Self.area(setting)))
  }

  private static func rows(_ setting: Setting) -> Int { area(setting).height - 1 }

  static func area(_ setting: Setting) -> Rect {
    let chrome = Chrome(setting.size)
    return Rect(x: 0, y: 0, width: setting.size.width, height: chrome.status.y)
  }
}

extension AgreementColumn {
  /// What the field holds, in a few words.
  fileprivate var help: String {
    switch self {
    case .key: "the document's number, by which it is found again"
    case .vendor: "the vendor's name"
    case .field(let name): RecordKind.agreement.field(named: name)?.help ?? ""
    }
  }
}
