package import Partnership
import Store
package import Terminal

/// A fuzzy picker over the screen: of commands and vendors, of vendors alone, of contacts.
package struct Finder: OverlayContent {
  package let subject: Subject
  package private(set) var picker: Picker<Target>
  /// Why the last choice cannot be made now.
  package private(set) var refusal: String?

  /// What is being looked for.
  package enum Subject: Hashable, Sendable {
    case anything
    case vendors
    case contacts
    /// The kind of the record to add, for the vendor in hand.
    case kinds(vendor: RecordID?)
    /// The vendor of a record to add.
    case vendorOfNew
  }

  /// What a choice leads to.
  package enum Target: Hashable, Sendable {
    case intent(Intent)
    case vendor(RecordID)
    case contact(RecordID)
    /// Whatever record has the number.
    case number(RecordID, isVendor: Bool)
    /// The call sheet of the vendor that a system runs on.
    case callSheet(RecordID)
    case kind(RecordKind)
    /// No vendor: our own people, and vendors themselves.
    case noVendor
    /// Goes on with what was typed and not saved.
    case draft(DraftName)
  }

  /// The vendor that is being made, until the store has answered.
  private var report: CommitReport?

  package init(_ subject: Subject, choices: [Choice<Target>]) {
    self.subject = subject
    picker = Picker(title: subject.title, choices: choices, maker: subject.maker)
    if subject == .contacts { picker.filler = "Nobody is kept here yet; A adds a contact." }
  }

  package var takesText: Bool { true }

  package mutating func appear(_ setting: Setting) -> [Effect] {
    fit(setting)
    switch subject {
    case .contacts: return [.readContacts]
    case .anything, .vendors, .kinds, .vendorOfNew: return []
    }
  }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    defer { fit(setting) }
    switch message {
    case .key(let key):
      guard report == nil else { return [] }
      refusal = nil
      let outcome = picker.handle(key)
      offerNumber(setting)
      return answer(outcome, setting)
    case .mouse(let event):
      guard report == nil else { return [] }
      return answer(picker.point(event, over: Self.area(setting)), setting)
    case .committed(let outcome, let told) where told == report: return finish(outcome)
    case .paste(let text):
      picker.paste(text)
      offerNumber(setting)
    case .contactsRead(.success(let contacts)):
      guard subject == .contacts else { return [] }
      picker.offer(contacts.map { .contact($0, setting) })
    case .contactsRead(.failure(let error)): refusal = error.description
    case _: break
    }
    return []
  }

  package func draw(into canvas: inout Canvas, _ setting: Setting) {
    picker.draw(into: &canvas, over: Self.area(setting))
    guard let refusal else { return }
    let row = Chrome(setting.size).status
    canvas.fill(row, role: .toastError)
    canvas.write(
      "Not now: " + refusal, at: Point(x: row.x + 1, y: row.y), role: .toastError,
      width: row.width - 1)
  }

  package func hints(_ setting: Setting) -> [OverlayHint] {
    [OverlayHint("Enter", "take"), OverlayHint("Up Down", "move"), OverlayHint("Esc", "back")]
  }

  private mutating func answer(
    _ outcome: Picker<Target>.Outcome, _ setting: Setting
  ) -> [Effect] {
    switch outcome {
    case .stays: return []
    case .closed: return [.then(.close)]
    case .refused(let reason):
      refusal = reason
      return []
    case .picked(let target): return [.then(.close), .then(message(for: target))]
    case .new(let name):
      let vendor = NewVendor(called: name, setting).record
      let label = StepLabel { _ in nil }.added(vendor)
      report = CommitReport(StepLabel.sentence(label))
      return [.commit([.add(vendor)], label: label, report ?? CommitReport(label))]
    }
  }

  /// Offers the record of a number that is typed, in brackets or without.
  private mutating func offerNumber(_ setting: Setting) {
    guard subject == .anything || subject == .vendors else { return }
    let typed = picker.editor.text.trimmed.drop { $0 == "[" }.prefix { $0 != "]" }
    let others = picker.choices.filter { choice in
      if case .number = choice.value { return false }
      return true
    }
    if let number = Int(typed), number > 0 {
      let id = RecordID(number: number)
      let vendor = setting.portfolio[id]?.vendor.name
      let choice = Choice<Target>(
        .number(id, isVendor: vendor != nil), title: "[\(number)]",
        detail: vendor ?? "the record with this number")
      picker.offer([choice] + others)
    } else if others.count < picker.choices.count {
      picker.offer(others)
    }
  }

  /// Goes on with the vendor that was made.
  private mutating func finish(_ outcome: Result<Commit, StoreError>) -> [Effect] {
    report = nil
    switch outcome {
    case .success(let commit):
      guard let id = commit.ids[NewVendor.standIn] else { return [.then(.close)] }
      return [.then(.close), .then(message(for: .vendor(id)))]
    case .failure(let error):
      refusal = error.description
      return []
    }
  }

  private func message(for target: Target) -> Message {
    switch target {
    case .intent(let intent): .intent(intent)
    case .vendor(let id):
      subject == .vendorOfNew ? .add(nil, vendor: id) : .go(.vendor(id))
    case .noVendor: .open(.finder(.kinds(vendor: nil)))
    case .contact(let id): .go(.record(id))
    case .number(let id, let isVendor): .go(isVendor ? .vendor(id) : .record(id))
    case .callSheet(let id): .go(.callSheet(id))
    case .draft(let draft): draft.message
    case .kind(let kind):
      switch subject {
      case .kinds(let vendor): .add(kind, vendor: vendor)
      case .anything, .vendors, .contacts, .vendorOfNew: .add(kind, vendor: nil)
      }
    }
  }

  private mutating func fit(_ setting: Setting) {
    picker.isNumbered = setting.isAccessible
    picker.fit(rows: Picker<Target>.rows(in: Self.area(setting)))
  }

  private static func area(_ setting: Setting) -> Rect {
    let chrome = Chrome(setting.size)
    let rows = chrome.hints.isEmpty ? setting.size.height : chrome.hints.y
    return Rect(x: 0, y: 0, width: setting.size.width, height: rows)
  }
}

extension Finder.Subject {
  package var title: String {
    switch self {
    case .anything: "Commands and vendors"
    case .vendors: "Vendors"
    case .contacts: "Contacts"
    case .kinds: "Add what?"
    case .vendorOfNew: "Add to which vendor?"
    }
  }

  /// What becomes of a name that fits nothing.
  fileprivate var maker: String? {
    switch self {
    case .vendors, .vendorOfNew: NewVendor.offer
    case .anything, .contacts, .kinds: nil
    }
  }
}
