package import Partnership
import Store
package import Terminal

/// How a vendor was chosen: its statuses, what success means, and each check with one key.
package struct ChecklistScreen: Screen {
  package let vendor: RecordID
  /// Nil until the store has answered.
  package private(set) var sheet: ChecklistSheet?
  package private(set) var isMissing = false
  package private(set) var rows: [ChecklistRow] = []
  package private(set) var window = ListWindow()
  /// Whether the next text from the editor is what success means.
  private var isWritingSuccess = false

  package init(vendor: RecordID) {
    self.vendor = vendor
  }

  package func scopes(_ setting: Setting) -> [Scope] { [.checklist, .vendorInHand, .lists] }

  package func idle(_ setting: Setting) -> Set<Intent> {
    var idle = Intent.marking.union(Intent.arranging).union(Intent.changing).union(Intent.panes)
      .union(Intent.zooming).union(Intent.matching).union([.filter, .copy, .checklist])
    idle.subtract([.edit, .externalEdit])
    if check == nil { idle.formUnion([.checkYes, .checkNo, .checkDoesNotApply, .checkUnknown]) }
    if sheet == nil { idle.formUnion([.changeStatus, .open, .externalEdit]) }
    return idle
  }

  package func targets(_ setting: Setting) -> [ActTarget] { [.vendor(vendor)] }

  /// The check under the cursor.
  package var check: CheckLine? {
    guard case .check(let line)? = selected else { return nil }
    return line
  }

  private var selected: ChecklistRow? {
    guard let row = window.selected, rows.indices.contains(row) else { return nil }
    return rows[row]
  }

  package mutating func appear(_ setting: Setting) -> [Effect] { [.readVendor(vendor)] }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    switch message {
    case .intent(let intent): return want(intent, setting)
    case .mouse(let event):
      let press = window.point(event, in: Chrome(setting.size).body)
      step(by: 1)
      if press == .twice { return open(setting) }
    case .vendorRead(vendor, .success(let dossier)):
      isMissing = dossier == nil
      sheet = dossier.map { ChecklistSheet(of: $0, on: setting.today) }
    case .vendorRead(vendor, .failure(let error)):
      return [.then(.say(Toast(error.description, isError: true)))]
    case .typed(let purpose, let text): return typed(purpose, text, setting)
    case .edited(let text):
      guard isWritingSuccess else { return [] }
      isWritingSuccess = false
      return write(success: text, setting)
    case .portfolioChanged(.success(let change)):
      return change.touches(vendor) ? [.readVendor(vendor)] : []
    case _: break
    }
    return []
  }

  package mutating func settle(_ setting: Setting) {
    let body = Chrome(setting.size).body
    let isFirst = rows.isEmpty
    rows = sheet.map { ChecklistRow.rows(of: $0, width: max(10, body.width - 16)) } ?? []
    window.fit(count: rows.count, height: body.height)
    if isFirst, let first = rows.firstIndex(where: \.isCheck) { window.select(first) }
    step(by: 1)
  }

  /// Leaves a heading, which cannot be selected, in the direction of the last move.
  private mutating func step(by direction: Int) {
    guard selected?.isHeading == true else { return }
    window.move(by: window.selection == 0 ? 1 : direction)
  }

  private mutating func want(_ intent: Intent, _ setting: Setting) -> [Effect] {
    if window.move(intent) {
      step(by: [.up, .halfUp, .pageUp, .top].contains(intent) ? -1 : 1)
      return []
    }
    if idle(setting).contains(intent) { return [] }
    switch intent {
    case .checkYes: return give(.yes, setting)
    case .checkNo: return give(.no, setting)
    case .checkDoesNotApply: return give(.na, setting)
    case .checkUnknown: return give(nil, setting)
    case .changeStatus: return [.then(.open(.menu(statusMenu)))]
    case .open: return open(setting)
    case .externalEdit:
      isWritingSuccess = true
      return [.editText(sheet?.vendor.success?.text ?? "")]
    case .edit: return [.then(.edit(check?.check?.id ?? vendor))]
    case .parent: return [.then(.go(.vendor(vendor)))]
    case _: return VendorActs.effects(intent, targets(setting), setting)
    }
  }

  // MARK: Checks

  private mutating func give(_ result: ChecklistResult?, _ setting: Setting) -> [Effect] {
    guard let line = check, let edit = line.edit(result, of: vendor, on: setting.today) else {
      window.move(by: 1)
      step(by: 1)
      return []
    }
    let isNewReference = line.topic == .reference && line.check == nil
    window.move(by: isNewReference || result == nil ? 0 : 1)
    return commit(edit, line.topic.sentence.lowercasedFirst + ": " + Self.word(result), setting)
  }

  private static func word(_ result: ChecklistResult?) -> String {
    switch result {
    case .yes: "yes"
    case .no: "no"
    case .na: "does not apply"
    case nil: "not known"
    }
  }

  // MARK: Status, success and notes

  private func open(_ setting: Setting) -> [Effect] {
    switch selected {
    case .status: return [.then(.open(.menu(statusMenu)))]
    case .success:
      let text = sheet?.vendor.success?.text ?? ""
      guard !text.contains(where: \.isNewline) else { return [.then(.intent(.externalEdit))] }
      return [.then(.open(.prompt(Prompt("Success is:", .success(vendor), text: text))))]
    case .check(let line):
      guard line.check != nil else { return [.then(.open(.menu(resultMenu(line))))] }
      return [
        .then(
          .open(
            .prompt(
              Prompt("What was found:", .checkNote(vendor, line), text: line.check?.note ?? ""))))
      ]
    case .heading, nil: return []
    }
  }

  /// What was found can only be said of a check that has a result.
  private func resultMenu(_ line: CheckLine) -> Menu {
    Menu(
      title: line.topic.sentence + "?",
      options: [
        Menu.Option("y", "yes", .intent(.checkYes)), Menu.Option("n", "no", .intent(.checkNo)),
        Menu.Option("-", "it does not apply", .intent(.checkDoesNotApply)),
      ])
  }

  private var statusMenu: Menu {
    let now = sheet?.statuses.first?.status
    return Menu(
      title: "Status",
      options: VendorStatus.allCases.map { status in
        Menu.Option(
          status.rawValue.first ?? "?", status.rawValue,
          .open(
            .prompt(
              Prompt("\(status.rawValue) since (empty: today):", .statusSince(vendor, status)))))
      }, selected: VendorStatus.allCases.firstIndex { $0 == now } ?? 0)
  }

  private mutating func typed(
    _ purpose: Prompt.Purpose, _ text: String, _ setting: Setting
  ) -> [Effect] {
    switch purpose {
    case .checkNote(vendor, let line):
      guard let result = line.check?.result,
        let edit = line.edit(result, note: text, of: vendor, on: setting.today)
      else { return [.then(.say(Toast("Nothing was changed.")))] }
      return commit(edit, line.topic.sentence.lowercasedFirst + ": what was found", setting)
    case .statusSince(vendor, let status): return change(to: status, since: text, setting)
    case .success(vendor): return write(success: text, setting)
    case _: return []
    }
  }

  private func change(
    to status: VendorStatus, since text: String, _ setting: Setting
  ) -> [Effect] {
    guard let before = sheet?.vendor else { return [] }
    let day: Day
    if text.isEmpty {
      day = setting.today
    } else {
      guard case .moment(let moment) = WhenPhrase.whole(text, .past, now: setting.now) else {
        return [
          .then(.say(Toast("\"\(text)\" is no day; try 2025-03-01 or last mon.", isError: true)))
        ]
      }
      day = moment.day
    }
    let after = before.changing(to: status, on: day)
    guard after != before else { return [.then(.say(Toast("Nothing was changed.")))] }
    return commit(
      .change(before: before.asRecord, after: after.asRecord),
      "\(status.rawValue) since " + DayWords.date(day, today: setting.today), setting)
  }

  private func write(success text: String, _ setting: Setting) -> [Effect] {
    guard let before = sheet?.vendor else { return [] }
    let text = text.trimmed
    guard text != before.success?.text ?? "" else {
      return [.then(.say(Toast("Nothing was changed.")))]
    }
    var after = before
    after.success =
      text.isEmpty
      ? nil : DatedText(on: setting.today, text: text, link: before.success?.link)
    return commit(
      .change(before: before.asRecord, after: after.asRecord), "what success means", setting)
  }

  private func commit(_ edit: Edit, _ what: String, _ setting: Setting) -> [Effect] {
    let label = setting.portfolio.name(of: vendor) + ": " + what
    return [.commit([edit], label: label, CommitReport(StepLabel.sentence(label)))]
  }

  package func status(_ setting: Setting) -> String {
    sheet == nil && !isMissing ? "reading …" : ""
  }

  package func hints(_ setting: Setting) -> [Intent] {
    [
      .checkYes, .checkNo, .checkDoesNotApply, .checkUnknown, .open, .changeStatus, .externalEdit,
      .back, .help,
    ]
  }
}
