package import Partnership
package import Store
package import Terminal

/// The journal's steps, newest first, and what each of them changed.
package struct ChangesScreen: Hashable, Sendable {
  package private(set) var steps: [Step]
  package private(set) var window: ListWindow
  /// The step whose changes are shown, and the changes once they have come.
  package private(set) var opened: OpenedStep?
  package private(set) var isComplete: Bool
  package private(set) var problem: String?
  private var isLoading: Bool

  /// How many steps are read at a time.
  package static let pageSize = 200

  /// A step shown in full.
  package struct OpenedStep: Hashable, Sendable {
    package let step: Step
    /// Nil until the store has answered.
    package var edits: [Edit]?
    package var window: ListWindow
  }

  /// What a key or an answer led to.
  package enum Outcome: Hashable, Sendable {
    case stays
    /// The key means nothing here; a wider scope may know it.
    case ignored
    case loadSteps(Page)
    case loadEdits(step: Int)
    case open(RecordID)
    case undo
    case redo
  }

  package init() {
    steps = []
    window = ListWindow()
    isComplete = false
    isLoading = false
  }

  /// The step under the cursor.
  package var selected: Step? { window.selected.map { steps[$0] } }

  /// Asks for the newest steps, after the journal has grown or when the screen opens.
  package mutating func reload() -> Outcome {
    isLoading = true
    return .loadSteps(Page(offset: 0, limit: max(Self.pageSize, steps.count)))
  }

  /// Takes the steps that a page brought.
  package mutating func take(_ found: Result<[Step], StoreError>, of page: Page) {
    isLoading = false
    switch found {
    case .success(let found):
      problem = nil
      let number = selected?.number
      steps = Array(steps.prefix(page.offset)) + found
      isComplete = found.count < page.limit
      window.fit(count: steps.count, height: window.height)
      if page.offset == 0, window.selection > 0, let number,
        let row = steps.firstIndex(where: { $0.number == number })
      {
        window.select(row)
      }
    case .failure(let error): problem = error.description
    }
  }

  /// Takes what one step changed.
  package mutating func take(_ found: Result<[Edit], StoreError>, ofStep number: Int) {
    guard opened?.step.number == number else { return }
    switch found {
    case .success(let edits):
      opened?.edits = edits
      problem = nil
    case .failure(let error): problem = error.description
    }
  }

  /// Answers one key.
  package mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .character("u"): return .undo
    case .control("r"): return .redo
    case .enter, .right, .character("l"): return open()
    case .escape, .left, .character("h"), .character("q"):
      guard opened != nil else { return .ignored }
      opened = nil
      return .stays
    case .character, .control, .tab, .backTab, .backspace, .delete, .up, .down, .wordLeft,
      .wordRight, .home, .end, .pageUp, .pageDown, .insert, .function:
      return move(key)
    }
  }

  /// Fits both lists to the rows that the screen has for them.
  package mutating func fit(rows: Int) {
    window.fit(count: steps.count, height: rows)
    let lines = opened?.lines.count ?? 0
    opened?.window.fit(count: lines, height: max(1, rows - 2))
  }

  private mutating func open() -> Outcome {
    if let opened {
      guard let line = opened.window.selected, let record = opened.lines[line].record else {
        return .stays
      }
      return .open(record)
    }
    guard let step = selected else { return .stays }
    opened = OpenedStep(step: step, edits: nil, window: ListWindow())
    return .loadEdits(step: step.number)
  }

  private mutating func move(_ key: Key) -> Outcome {
    if opened != nil { return opened?.window.handle(key) == true ? .stays : .ignored }
    guard window.handle(key) else { return .ignored }
    guard !isComplete, !isLoading, window.selection + window.height >= steps.count else {
      return .stays
    }
    isLoading = true
    return .loadSteps(Page(offset: steps.count, limit: Self.pageSize))
  }
}
