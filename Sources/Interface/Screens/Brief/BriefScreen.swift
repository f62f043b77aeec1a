package import Partnership
import Store
package import Terminal

/// What one should know before a call, on one screen; it becomes the agenda with one key.
package struct BriefScreen: Screen {
  package let vendor: RecordID
  package private(set) var brief: Brief?
  package private(set) var isMissing = false
  package private(set) var rows: [BriefRow] = []
  private var window = ListWindow()
  /// The next meeting that is planned; the agenda goes there.
  private var meeting: Meeting?

  package init(vendor: RecordID) {
    self.vendor = vendor
  }

  package func scopes(_ setting: Setting) -> [Scope] { [.brief, .vendorInHand, .lists] }

  package func idle(_ setting: Setting) -> Set<Intent> {
    Intent.marking.union(Intent.arranging).union(Intent.changing).union(Intent.panes)
      .union(Intent.zooming).union([.filter, .brief])
  }

  package func targets(_ setting: Setting) -> [ActTarget] { [.vendor(vendor)] }

  package mutating func appear(_ setting: Setting) -> [Effect] { [.readVendor(vendor)] }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    switch message {
    case .vendorRead(vendor, .success(let dossier)):
      isMissing = dossier == nil
      brief = dossier.map { Brief(of: $0, on: setting.today, policy: setting.policy) }
      meeting = dossier?.meetings
        .filter { $0.status == .planned && $0.at.day >= setting.today }
        .min { ($0.at, $0.id) < ($1.at, $1.id) }
    case .vendorRead(vendor, .failure(let error)):
      return [.then(.say(Toast(error.description, isError: true)))]
    case .portfolioChanged(.success(let change)):
      return change.touches(vendor) ? [.readVendor(vendor)] : []
    case .intent(let intent): return want(intent, setting)
    case _: break
    }
    return []
  }

  package mutating func settle(_ setting: Setting) {
    let height = Self.list(Chrome(setting.size).body).height
    rows = brief?.rows(fitting: height) ?? []
    window.fit(count: rows.count, height: height)
  }

  private mutating func want(_ intent: Intent, _ setting: Setting) -> [Effect] {
    if window.move(intent) || idle(setting).contains(intent) { return [] }
    switch intent {
    case .open: return open()
    case .parent: return [.then(.go(.vendor(vendor)))]
    case .agenda: return plan()
    case .copy:
      guard let brief else { return [] }
      return [.copy(brief.text), .then(.say(Toast("Copied the brief of \(brief.name).")))]
    case _: return VendorActs.effects(intent, targets(setting), setting)
    }
  }

  private func open() -> [Effect] {
    guard let row = window.selected, rows.indices.contains(row) else { return [] }
    switch rows[row] {
    case .line(let line):
      return [.then(line.record.map { .show($0) } ?? .go(.why(vendor)))]
    case .heading: return []
    }
  }

  /// Puts what is open on the agenda of the next planned meeting, or plans one with that agenda.
  private func plan() -> [Effect] {
    guard let brief else { return [] }
    guard !brief.agenda.isEmpty else {
      return [.then(.say(Toast("Nothing is open that an agenda could hold.")))]
    }
    guard let meeting else {
      let sheet = FormSheet(
        .add(.meeting, vendor: vendor),
        prefill: FormDraft(texts: ["agenda": brief.agenda, "status": "planned", "at": ""]))
      return [.then(.open(.form(sheet)))]
    }
    var changed = meeting
    changed.agenda = [meeting.agenda, brief.agenda].compactMap(\.self).filter { !$0.isEmpty }
      .joined(separator: "\n")
    let day = Wording.day(meeting.at.day)
    return [
      .commit(
        [.change(before: meeting.asRecord, after: changed.asRecord)],
        label: "agenda of \(day), \(brief.name)",
        CommitReport("The brief is on the agenda of \(day)."))
    ]
  }

  // MARK: Drawing

  package func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {
    guard !isMissing else {
      canvas.write(
        VendorWording.missing, at: Point(x: area.x + 1, y: area.y), role: .textDim,
        width: area.width - 1)
      return
    }
    guard let brief else { return }
    if area.height > 2 {
      canvas.write(
        brief.verdict, at: Point(x: area.x + 1, y: area.y), role: .textStrong,
        width: area.width - 1)
    }
    let list = Self.list(area)
    for row in window.visible where rows.indices.contains(row) {
      let place = list.row(row - window.offset)
      draw(rows[row], into: &canvas, place, setting)
      if row == window.selected { canvas.select(place, setting) }
    }
  }

  private func draw(
    _ row: BriefRow, into canvas: inout Canvas, _ place: Rect, _ setting: Setting
  ) {
    switch row {
    case .heading(let title, let count, let hidden):
      let more = hidden > 0 ? ", \(hidden) more" : ""
      canvas.write(
        title + " \(count)" + more, at: Point(x: place.x + 1, y: place.y), role: .heading,
        width: place.width - 1)
    case .line(let line):
      let labels = place.width >= 60 ? labelWidth : 0
      canvas.write(
        line.label, at: Point(x: place.x + 3, y: place.y), role: .textDim, width: labels)
      canvas.write(
        line.text, at: Point(x: place.x + 3 + labels, y: place.y),
        width: place.width - 3 - labels)
    }
  }

  /// Room for the widest label and a blank: a day of another year needs more than `3d late`.
  private var labelWidth: Int {
    max(10, (brief?.sections.flatMap(\.lines).map(\.label.utf8.count).max() ?? 0) + 1)
  }

  /// The rows below the line of the verdict.
  private static func list(_ area: Rect) -> Rect {
    area.height > 2 ? area.split(top: 1).rest : area
  }

  package func status(_ setting: Setting) -> String {
    guard brief != nil else { return isMissing ? "" : "reading …" }
    return meeting.map { "next meeting " + Wording.day($0.at.day) } ?? "no meeting planned"
  }

  package func hints(_ setting: Setting) -> [Intent] {
    [.quickLog, .agenda, .callSheet, .why, .followUp, .open, .back, .help]
  }
}
