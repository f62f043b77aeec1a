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
  }

  /// What a choice leads to.
  package enum Target: Hashable, Sendable {
    case intent(Intent)
    case vendor(RecordID)
    case contact(RecordID)
    case kind(RecordKind)
    /// Goes on with what was typed and not saved.
    case draft(DraftName)
  }

  package init(_ subject: Subject, choices: [Choice<Target>]) {
    self.subject = subject
    picker = Picker(title: subject.title, choices: choices)
  }

  package var takesText: Bool { true }

  package mutating func appear(_ setting: Setting) -> [Effect] {
    fit(setting)
    switch subject {
    case .contacts: return [.readContacts]
    case .anything, .vendors, .kinds: return []
    }
  }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    defer { fit(setting) }
    switch message {
    case .key(let key):
      refusal = nil
      return answer(picker.handle(key))
    case .paste(let text): picker.paste(text)
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

  private mutating func answer(_ outcome: Picker<Target>.Outcome) -> [Effect] {
    switch outcome {
    case .stays: return []
    case .closed: return [.then(.close)]
    case .refused(let reason):
      refusal = reason
      return []
    case .picked(let target): return [.then(.close), .then(message(for: target))]
    }
  }

  private func message(for target: Target) -> Message {
    switch target {
    case .intent(let intent): .intent(intent)
    case .vendor(let id): .go(.vendor(id))
    case .contact(let id): .go(.record(id))
    case .draft(let draft): draft.message
    case .kind(let kind):
      switch subject {
      case .kinds(let vendor): .add(kind, vendor: vendor)
      case .anything, .vendors, .contacts: .add(kind, vendor: nil)
      }
    }
  }

  private mutating func fit(_ setting: Setting) {
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
    }
  }
}
