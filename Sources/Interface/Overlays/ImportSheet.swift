package import Exchange
package import Store
package import Terminal

/// What an import would do, before anything is done: Enter carries it out as one step.
package struct ImportSheet: OverlayContent {
  /// The file as the user typed it.
  package let file: String
  package private(set) var plan: ImportPlan?
  package private(set) var window = ListWindow()
  private var lines: [String] = []
  private var isRunning = false
  private var report = CommitReport("")

  /// Rows of each list that are told; the rest is counted.
  private static let toldRows = 2_000

  package init(file: String) {
    self.file = file
  }

  package var takesText: Bool { true }

  package mutating func appear(_ setting: Setting) -> [Effect] { [.planImport(file)] }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    defer { window.fit(count: lines.count, height: Self.area(setting).height - 1) }
    switch message {
    case .key(let key): return press(key)
    case .importPlanned(.success(let plan)):
      self.plan = plan
      lines = PlanText.lines(plan, limit: Self.toldRows)
    case .importPlanned(.failure(let refusal)):
      return [.then(.close), .then(.say(Toast(refusal.sentence, isError: true)))]
    case .committed(let outcome, report):
      isRunning = false
      if case .success = outcome { return [.then(.close)] }
    case _: break
    }
    return []
  }

  package func draw(into canvas: inout Canvas, _ setting: Setting) {
    let area = Self.area(setting)
    canvas.fill(area, role: .text)
    let (top, list) = area.split(top: 1)
    canvas.horizontalLine(at: top.origin, width: top.width, title: "Import " + file)
    guard plan != nil else {
      canvas.write("Reading the file…", at: Point(x: list.x + 2, y: list.y), role: .textDim)
      return
    }
    for (place, row) in window.visible.enumerated() {
      let line = list.row(place)
      canvas.write(
        lines[row], at: Point(x: line.x + 2, y: line.y), role: role(ofRow: row),
        width: line.width - 2)
      if row == window.selected { canvas.select(line, setting) }
    }
  }

  package func hints(_ setting: Setting) -> [OverlayHint] {
    let enter = plan?.edits.isEmpty == false ? [OverlayHint("Enter", "import, one undo")] : []
    return enter + [OverlayHint("j k", "move"), OverlayHint("Esc", "leave it")]
  }

  private mutating func press(_ key: Key) -> [Effect] {
    guard !isRunning else { return [] }
    switch key {
    case .escape, .character("q"): return [.then(.close)]
    case .enter:
      guard let plan, !plan.edits.isEmpty else { return [.then(.close)] }
      isRunning = true
      report = CommitReport("Imported \(plan.count(.create)) \(plan.noun) from \(file).")
      return [.carryOutImport(plan, report)]
    case .character, .control, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right,
      .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown, .insert, .function:
      _ = window.handle(key)
      return []
    }
  }

  private func role(ofRow row: Int) -> Role {
    if row == 0 { return .textStrong }
    return lines[row].hasPrefix(" ") ? .text : .heading
  }

  private static func area(_ setting: Setting) -> Rect {
    let chrome = Chrome(setting.size)
    return Rect(x: 0, y: 0, width: setting.size.width, height: chrome.status.y)
  }
}

/// Reads files into plans and carries them out; the executable knows files and backups.
package struct Importing: Sendable {
  package var plan: @Sendable (_ file: String) -> Result<ImportPlan, ImportRefusal>
  /// Makes a checked backup, then all of the edits or none.
  package var carryOut: @Sendable (ImportPlan) -> Result<Commit, StoreError>

  package init(
    plan: @escaping @Sendable (_ file: String) -> Result<ImportPlan, ImportRefusal>,
    carryOut: @escaping @Sendable (ImportPlan) -> Result<Commit, StoreError>
  ) {
    self.plan = plan
    self.carryOut = carryOut
  }

  /// Refuses every file: for tests and for places without files.
  package static let none = Importing(
    plan: {
      .failure(ImportRefusal("The file \($0) cannot be read from here; use fathom import."))
    },
    carryOut: { _ in .failure(.place("Nothing can be imported from here; use fathom import.")) })
}

/// Why a file cannot be imported, in one sentence that says what to do.
package struct ImportRefusal: Error, Hashable, Sendable {
  package let sentence: String

  package init(_ sentence: String) {
    self.sentence = sentence
  }
}
