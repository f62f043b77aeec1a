import Partnership
import Terminal

extension Model {
  /// The vendors that an act from here is about: the marked ones, else the one in hand.
  var vendorsInHand: [RecordID] {
    var seen: Set<RecordID> = []
    return navigation.current.screen.targets(setting).map(\.vendor).filter {
      seen.insert($0).inserted
    }
  }

  /// The vendors that are meant and no others: the one that is open, the marked ones of a list;
  /// none where a list has the keys and nothing is marked.
  var vendorsSingledOut: [RecordID] {
    switch navigation.current {
    case .today(let screen): screen.marks.isEmpty ? [] : vendorsInHand
    case .portfolio(let screen): screen.marks.isEmpty ? [] : vendorsInHand
    case .signs(let screen): screen.marks.isEmpty ? [] : vendorsInHand
    case .triage(let screen): screen.marks.isEmpty ? [] : vendorsInHand
    case .readings(let screen): screen.vendors
    case .search, .changes, .messages, .gutCheck, .map: []
    case .vendor, .record, .why, .trend, .charts, .brief, .callSheet, .compare, .checklist:
      vendorsInHand
    }
  }

  /// Opens what one types into: finders, help, forms and the log bar.
  func enter(_ intent: Intent) -> [Effect] {
    if intent == .findVendor { return open(.finder(.vendors(setting))) }
    if intent == .findContact { return open(.finder(.contacts())) }
    if intent == .palette { return open(.finder(.palette(setting, scopes: scopes, idle: idle))) }
    if intent == .help {
      let manual = navigation.current.screen.manual(setting)
      return open(.help(HelpList(setting, scopes: scopes, idle: idle, manual: manual)))
    }
    if intent == .logForm {
      guard vendorsInHand.isEmpty, !setting.portfolio.isEmpty else {
        return [.then(.add(nil, vendor: vendorsInHand.first))]
      }
      return open(.finder(.vendorOfNew(setting)))
    }
    if intent == .addVendor { return [.then(.add(.vendor, vendor: nil))] }
    if intent == .quickLog { return [.then(.log(vendors: vendorsInHand, text: ""))] }
    return []
  }

  /// Opens what a screen asked for.
  func enter(_ message: Message) -> [Effect] {
    switch message {
    case .log(let vendors, let text):
      open(.logBar(LogBar(.log(vendors), text: text, setting: setting)))
    case .editLine(let record):
      open(.logBar(LogBar(.edit(record), text: Self.line(of: record), setting: setting)))
    case .meet(let meeting):
      open(.logBar(LogBar(.meeting(meeting), setting: setting)))
    case .add(nil, let vendor): open(.finder(.kinds(vendor: vendor)))
    case .add(let kind?, let vendor): open(.form(FormSheet(.add(kind, vendor: vendor))))
    case .edit(let id): open(.form(FormSheet(.change(id))))
    case .show(let id): [.then(.go(.record(id)))]
    case _: []
    }
  }

  /// The line as it was typed; a note that came without one is its own line.
  private static func line(of record: Record) -> String {
    if case .note(let note) = record { return record.header.raw ?? note.text }
    return record.header.raw ?? ""
  }

  /// Notes what is kept as a draft from now on, so that what is opened later finds it.
  mutating func note(_ effect: Effect) {
    switch effect {
    case .saveDraft(let name, let text): setting.drafts[name] = text
    case .removeDraft(let name): setting.drafts[name] = nil
    case _: break
    }
  }

  private func open(_ overlay: Overlay) -> [Effect] {
    [.then(.open(overlay))]
  }
}
