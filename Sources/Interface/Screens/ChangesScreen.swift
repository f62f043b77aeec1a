package import Partnership
package import Store
package import Terminal

/// The journal's steps, newest first, and what each of them changed.
package struct ChangesScreen: Screen {
  package private(set) var steps: [Step]
  /// What the list shows: every step once; undoing and redoing stand as rows of their own only
  /// when they are unfolded.
  package private(set) var rows: [StepState]
  /// Whether undoing and redoing are rows too.
  package private(set) var isUnfolded: Bool
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
    package var step: Step
    /// Nil until the store has answered.
    package var edits: [Edit]?
    package var window: ListWindow
  }

  package init() {
    steps = []
    rows = []
    isUnfolded = false
    window = ListWindow()
    isComplete = false
    isLoading = false
  }

  /// The step under the cursor.
  package var selected: Step? { window.selected.map { rows[$0].step } }

  package func scopes(_ setting: Setting) -> [Scope] { [.lists] }

  package mutating func appear(_ setting: Setting) -> [Effect] { reload() }

  package func idle(_ setting: Setting) -> Set<Intent> {
    Intent.marking.union(Intent.arranging.subtracting([.fold])).union(Intent.changing)
      .union([.filter, .copy]).union(Intent.panes).union(Intent.zooming)
  }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    switch message {
    case .intent(let intent): return want(intent)
    case .mouse(let event): return point(event, setting)
    case .stepsRead(let page, let found): take(found, of: page)
    case .editsRead(let number, let found): take(found, ofStep: number)
    case .committed(.success, _), .stepTaken(.success, _): return reload()
    case .portfolioChanged(.success(let change)):
      return change.lines?.isEmpty == true && change.gone.isEmpty ? [] : reload()
    case _: break
    }
    return []
  }

  package mutating func settle(_ setting: Setting) {
    let rows = Chrome(setting.size).body.height
    window.fit(count: self.rows.count, height: rows)
    let lines = opened?.lines.count ?? 0
    opened?.window.fit(count: lines, height: rows - 2)
  }

  package mutating func stepBack() -> Bool {
    defer { opened = nil }
    return opened != nil
  }

  package func status(_ setting: Setting) -> String {
    let count = Wording.count(rows.count, "change")
    return (isComplete || steps.isEmpty ? count : "the newest \(count)")
      + (isUnfolded ? ", undo and redo too" : "")
  }

  package func hints(_ setting: Setting) -> [Intent] {
    opened == nil
      ? [.open, .undo, .redo, .fold, .back, .help] : [.parent, .open, .undo, .redo, .back]
  }

  /// Asks for the newest steps again, as many as are shown.
  private mutating func reload() -> [Effect] {
    isLoading = true
    return [.readSteps(Page(offset: 0, limit: max(Self.pageSize, steps.count)))]
  }

  private mutating func take(_ found: Result<[Step], StoreError>, of page: Page) {
    isLoading = false
    switch found {
    case .success(let found):
      problem = nil
      let number = window.selection > 0 ? selected?.number : nil
      steps = Array(steps.prefix(page.offset)) + found
      isComplete = found.count < page.limit
      arrange(keeping: number)
      if let opened, let step = steps.first(where: { $0.number == opened.step.number }) {
        self.opened?.step = step
      }
    case .failure(let error): problem = error.description
    }
  }

  private mutating func arrange(keeping number: Int?) {
    rows = StepState.all(of: steps, isUnfolded: isUnfolded)
    window.fit(count: rows.count, height: window.height)
    if let row = rows.firstIndex(where: { $0.step.number == number }) { window.select(row) }
  }

  private mutating func take(_ found: Result<[Edit], StoreError>, ofStep number: Int) {
    guard opened?.step.number == number else { return }
    switch found {
    case .success(let edits):
      opened?.edits = edits
      problem = nil
    case .failure(let error): problem = error.description
    }
  }

  private mutating func want(_ intent: Intent) -> [Effect] {
    if intent == .open { return open() }
    if intent == .cancel || intent == .parent {
      opened = nil
      return []
    }
    if intent == .fold, opened == nil {
      isUnfolded.toggle()
      arrange(keeping: selected?.number)
      return []
    }
    guard opened == nil else {
      _ = opened?.window.move(intent)
      return []
    }
    return window.move(intent) ? more() : []
  }

  private mutating func point(_ event: MouseEvent, _ setting: Setting) -> [Effect] {
    let body = Chrome(setting.size).body
    let press =
      opened == nil
      ? window.point(event, in: body)
      : opened?.window.point(event, in: body.split(top: 2).rest) ?? .none
    return press == .twice ? open() : opened == nil ? more() : []
  }

  /// Asks for older steps where the end of those that were read is near.
  private mutating func more() -> [Effect] {
    guard !isComplete, !isLoading, window.selection + window.height >= rows.count else {
      return []
    }
    isLoading = true
    return [.readSteps(Page(offset: steps.count, limit: Self.pageSize))]
  }

  private mutating func open() -> [Effect] {
    if let opened {
      let lines = opened.lines
      guard let row = opened.window.selected, let place = lines[row].place else { return [] }
      return [.then(.go(place))]
    }
    guard let step = selected else { return [] }
    opened = OpenedStep(step: step, edits: nil, window: ListWindow())
    return [.readEdits(step: step.number)]
  }
}
