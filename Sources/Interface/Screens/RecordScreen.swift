package import Partnership
package import Store
package import Terminal

/// Every field of one record, what it refers to, and its history by field.
package struct RecordScreen: Hashable, Sendable {
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

  /// What a key led to.
  package enum Outcome: Hashable, Sendable {
    case stays
    /// The key means nothing here; a wider scope may know it.
    case ignored
    case loadHistory(RecordID)
    case open(RecordID)
    case openVendor(RecordID)
    case edit(Record)
    /// Edit its longest text in the person's editor.
    case editInEditor(Record)
    /// Edit the line that it was typed as.
    case editLine(Record)
    case remove(Record)
  }

  package init(id: RecordID) {
    self.id = id
    related = []
    showsHistory = false
    isMissing = false
    window = ListWindow()
  }

  /// Takes the record as it is now; nil where it is gone.
  package mutating func take(_ record: Record?, related: [Record]) {
    self.record = record
    self.related = related
    isMissing = record == nil
  }

  /// Takes the history, newest step first.
  package mutating func take(history: [FieldChange]) {
    self.history = history
  }

  /// Asks for what has to be read again after a change.
  package var stale: Outcome {
    showsHistory ? .loadHistory(id) : .stays
  }

  /// Answers one key.
  package mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .character("="): return toggleHistory()
    case .character("e"):
      guard let record else { return .stays }
      return record.header.raw == nil ? .edit(record) : .editLine(record)
    case .character("E"): return record.map { .editInEditor($0) } ?? .stays
    case .character("D"): return record.map { .remove($0) } ?? .stays
    case .enter, .right, .character("l"): return openSelected()
    case .character, .control, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left,
      .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown, .insert, .function:
      return window.handle(key) ? .stays : .ignored
    }
  }

  /// Fits the lines to the part of the screen that they have.
  package mutating func fit(_ size: Size) {
    width = size.width
    window.fit(count: lines.count, height: size.height)
  }

  private mutating func toggleHistory() -> Outcome {
    showsHistory.toggle()
    window.moveToTop()
    return showsHistory && history == nil ? .loadHistory(id) : .stays
  }

  private func openSelected() -> Outcome {
    guard let row = window.selected, let target = lines[row].target else { return .stays }
    return related.first { $0.id == target }?.kind == .vendor ? .openVendor(target) : .open(target)
  }
}
