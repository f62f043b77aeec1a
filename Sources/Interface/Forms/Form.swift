package import Partnership
package import Terminal

/// The one engine for adding and changing records of every kind, driven by their fields.
package struct Form: Hashable, Sendable {
  package let task: Task
  package private(set) var lines: [FormLine]
  package private(set) var window: ListWindow
  /// The text of the line with the cursor.
  package private(set) var editor: LineEditor
  package var context: FormContext {
    didSet { lookAtAll() }
  }
  /// What must be said once the edit that Enter asked for is saved.
  private(set) var remark: String?
  /// The record that is written to: the one being changed, or a blank one.
  let start: Record

  /// What the form is for.
  package enum Task: Hashable, Sendable {
    case add(RecordKind)
    case change(Record)
  }

  /// What a key led to.
  package enum Outcome: Hashable, Sendable {
    case stays
    case save(Edit)
    /// Nothing was changed, so nothing is written.
    case unchanged
    /// Edit this text in the person's editor, then call `take(edited:)`.
    case openEditor(String)
    /// It closes; what was typed is kept under the draft's name.
    case close(draft: FormDraft?)
  }

  /// A form for a new record that belongs to the vendors.
  package init(adding kind: RecordKind, to vendors: [RecordID], context: FormContext) {
    let header = Header(id: .provisional(1), vendors: kind == .vendor ? [] : vendors)
    self.init(.add(kind), start: context.blank(kind, header: header), context: context)
  }

  /// A form for a record that is there.
  package init(changing record: Record, context: FormContext) {
    self.init(.change(record), start: record, context: context)
  }

  private init(_ task: Task, start: Record, context: FormContext) {
    self.task = task
    self.start = start
    self.context = context
    let isNew = start.id.isProvisional
    lines = FormField.all(of: start.kind).map { field in
      let value = field.value(in: start)
      let isUnknown =
        isNew
        && (field.description.needsNumber || value.map(Self.isStandIn) == true
          || (start.kind == .checklistItem && field.isRequired && field.words != nil))
      let text = isUnknown ? nil : value.map { FormText.write($0, in: field, context) }
      return FormLine(field, initial: text ?? "")
    }
    let isFilled = isNew && lines.first?.text.isEmpty == false
    let empty =
      isFilled ? lines.firstIndex { $0.field.isRequired && $0.text.isEmpty } : nil
    window = ListWindow(count: lines.count, height: lines.count, selection: empty ?? 0)
    editor = LineEditor(lines.isEmpty ? "" : lines[empty ?? 0].text)
    lookAtAll()
  }

  package var kind: RecordKind { start.kind }

  /// The line with the cursor.
  package var focus: FormLine { lines[window.selection] }

  /// Whether anything was typed that is not saved.
  package var isChanged: Bool { lines.contains(where: \.isChanged) }

  /// Whether something else stands in the field than when the form opened.
  func isChanged(_ name: String) -> Bool {
    lines.contains { $0.field.name == name && $0.isChanged }
  }

  /// What completes the text before the cursor, best first.
  package var completions: [String] {
    FormText.completions(of: editor.beforeCursor, in: focus.field, context)
  }

  /// Answers one key.
  package mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .enter: return save()
    case .escape: return .close(draft: draft)
    case .tab:
      if !complete() { move(to: window.selection + 1) }
    case .backTab, .up: move(to: window.selection - 1)
    case .down: move(to: window.selection + 1)
    case .pageUp: move(to: window.selection - window.height + 1)
    case .pageDown: move(to: window.selection + window.height - 1)
    case .control("o"): return .openEditor(focus.text)
    case .character, .control, .backspace, .delete, .left, .right, .wordLeft, .wordRight, .home,
      .end, .insert, .function:
      type(key)
    }
    return .stays
  }

  /// Moves to the field that the mouse pressed, and with its wheel; `rows` is where they stand.
  package mutating func point(_ event: MouseEvent, in rows: Rect) {
    var pointed = window
    _ = pointed.point(event, in: rows)
    move(to: pointed.selection)
  }

  /// Puts pasted text into the line.
  package mutating func paste(_ text: String) {
    guard focus.field.words == nil, !focus.hasManyLines else { return }
    editor.insert(text)
    write(editor.text)
  }

  /// Takes the text that the person's editor wrote; only notes keep its line breaks.
  package mutating func take(edited text: String) {
    let whole = text.hasSuffix("\n") ? String(text.dropLast()) : text
    let kept = focus.field.type == .note ? whole : LineEditor(whole).text
    write(kept)
    editor = LineEditor(kept)
  }

  /// Fits the list of lines to the rows that the screen has for it.
  package mutating func fit(rows: Int) {
    window.fit(count: lines.count, height: rows)
  }

  /// Puts the cursor on the field of that name.
  package mutating func focus(on name: String) {
    guard let row = lines.firstIndex(where: { $0.field.name == name }) else { return }
    move(to: row)
  }

  /// Takes up what a draft kept; fields that are no longer there are left out.
  package mutating func restore(_ draft: FormDraft) {
    for row in lines.indices {
      guard let text = draft.texts[lines[row].field.name] else { continue }
      lines[row].write(text)
    }
    lookAtAll()
    editor = LineEditor(focus.text)
  }

  /// What was typed and not saved; nil where nothing was.
  package var draft: FormDraft? {
    let changed = lines.filter(\.isChanged)
    guard !changed.isEmpty else { return nil }
    return FormDraft(
      texts: Dictionary(
        changed.map { ($0.field.name, $0.text) }, uniquingKeysWith: { first, _ in first }))
  }

  private mutating func type(_ key: Key) {
    if focus.field.words != nil {
      _ = lines[window.selection].choose(key)
      editor = LineEditor(focus.text)
      recheck()
      return
    }
    guard !focus.hasManyLines else {
      lines[window.selection].problem = "The text has several lines; ^O opens them in your editor."
      return
    }
    guard editor.handle(key) else { return }
    write(editor.text)
  }

  private mutating func write(_ text: String) {
    lines[window.selection].write(text)
    look(at: window.selection)
    recheck()
  }

  // MARK: What was read

  private mutating func lookAtAll() {
    for row in lines.indices { look(at: row) }
  }

  /// Reads a line for what is shown beside it; what nobody typed says that it is assumed.
  private mutating func look(at row: Int) {
    let line = lines[row]
    let currency = lines.first { $0.field.name == "currency" }?.text.trimmed
    let isAssumed = start.id.isProvisional && line.field.name == "dueOn" && !line.isChanged
    lines[row].meaning = FormMeaning.of(
      line.text, in: line.field, of: kind, currency: currency?.isEmpty == true ? nil : currency,
      context
    ).map { $0 + (isAssumed ? " (assumed)" : "") }
  }

  /// Looks again at what Enter refused: it stands until it is mended, here or in another field.
  private mutating func recheck() {
    guard lines.contains(where: { $0.problem != nil }) else { return }
    let left = FormReading(self).problems
    for row in lines.indices where lines[row].problem != nil {
      lines[row].problem = left.first { $0.row == row }?.problem
    }
  }

  /// Puts what the store refused at the field that it names first, else at the one in hand.
  package mutating func refuse(_ sentence: String) {
    let name = sentence.prefix { $0.isLetter }
    let row = lines.firstIndex { $0.field.name == name } ?? window.selection
    let rest = sentence.dropFirst(lines[row].field.name == name ? name.count : 0)
    window.select(row)
    editor = LineEditor(focus.text)
    lines[row].problem =
      (lines[row].field.name == name ? lines[row].field.label : "") + rest
  }

  private mutating func complete() -> Bool {
    guard focus.field.words == nil, let completion = completions.first else { return false }
    let typed = FormText.completedPart(of: editor.beforeCursor, in: focus.field)
    editor.replaceBeforeCursor(typed.count, with: completion)
    write(editor.text)
    return true
  }

  /// Leaves the line, which is when what stands in it is checked.
  private mutating func move(to row: Int) {
    let left = window.selection
    if lines[left].isChanged, lines[left].problem == nil {
      lines[left].problem = problem(of: left)
    }
    window.select(row)
    editor = LineEditor(focus.text)
  }

  private func problem(of row: Int) -> String? {
    let line = lines[row]
    return FormText.clash(of: line.text, in: line.field, of: start, context)
      ?? FormText.read(line.text, in: line.field, of: kind, context).problem
  }

  private mutating func save() -> Outcome {
    let reading = FormReading(self)
    for row in lines.indices { lines[row].problem = nil }
    for (row, problem) in reading.problems { lines[row].problem = problem }
    if let first = reading.problems.map(\.row).min() {
      window.select(first)
      editor = LineEditor(focus.text)
      return .stays
    }
    guard let edit = reading.edit else { return .unchanged }
    remark = reading.remark
    return .save(edit)
  }

  private static func isStandIn(_ value: FieldValue) -> Bool {
    switch value {
    case .day(let day): day.number == 0
    case .moment(let moment): moment.day.number == 0
    case .text, .integer, .decimal, .flag, .time, .word, .reference, .references, .texts, .days,
      .renewals, .statuses, .datedText:
      false
    }
  }
}
