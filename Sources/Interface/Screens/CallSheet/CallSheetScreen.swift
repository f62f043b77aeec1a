package import Partnership
import Store
import Terminal

/// What one needs while something burns: numbers, the agreed way, and whom to call next.
package struct CallSheetScreen: Screen {
  package let vendor: RecordID
  package private(set) var sheet: CallSheet?
  package private(set) var isMissing = false
  private var window = ListWindow()

  package init(vendor: RecordID) {
    self.vendor = vendor
  }

  package func scopes(_ setting: Setting) -> [Scope] { [.callSheet, .vendorInHand, .lists] }

  package func idle(_ setting: Setting) -> Set<Intent> {
    var idle = Intent.marking.union(Intent.arranging).union(Intent.changing)
      .union(Intent.panes).union(Intent.zooming).union([.filter, .callSheet])
    idle.remove(.edit)
    if sheet?.issues.isEmpty != false { idle.insert(.issueOver) }
    return idle
  }

  package func targets(_ setting: Setting) -> [ActTarget] { [.vendor(vendor)] }

  package mutating func appear(_ setting: Setting) -> [Effect] { [.readVendor(vendor)] }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    switch message {
    case .vendorRead(vendor, .success(let dossier)):
      isMissing = dossier == nil
      sheet = dossier.map { CallSheet(of: $0, at: setting.now) }
    case .vendorRead(vendor, .failure(let error)):
      return [.then(.say(Toast(error.description, isError: true)))]
    case .portfolioChanged(.success(let change)):
      return change.touches(vendor) ? [.readVendor(vendor)] : []
    case .intent(let intent): return want(intent, setting)
    case .mouse(let event):
      _ = window.point(event, in: CallSheetLayout(Chrome(setting.size).body, sheet: sheet).steps)
    case _: break
    }
    return []
  }

  package mutating func settle(_ setting: Setting) {
    let layout = CallSheetLayout(Chrome(setting.size).body, sheet: sheet)
    window.fit(count: sheet?.steps.count ?? 0, height: layout.steps.height)
  }

  /// The row of the people's list with the cursor.
  var selection: ListWindow { window }

  /// The person under the cursor.
  package var selected: Contact? {
    guard let row = window.selected, let steps = sheet?.steps, steps.indices.contains(row)
    else { return nil }
    return steps[row].contact
  }

  private mutating func want(_ intent: Intent, _ setting: Setting) -> [Effect] {
    if window.move(intent) || idle(setting).contains(intent) { return [] }
    switch intent {
    case .callReached: return stamp(.reached, setting)
    case .callNoAnswer: return stamp(.noAnswer, setting)
    case .callVoicemail: return stamp(.voicemail, setting)
    case .issueOver: return settleIssue(setting)
    case .copy: return copy()
    case .parent: return [.then(.go(.vendor(vendor)))]
    case .edit: return [.then(.edit(selected?.id ?? vendor))]
    case _: return VendorActs.effects(intent, targets(setting), setting)
    }
  }

  /// Writes the call down as it was made just now.
  private func stamp(_ stamp: CallStamp, _ setting: Setting) -> [Effect] {
    guard let sheet, let contact = selected else {
      return [
        .then(.say(Toast("Nobody to call is kept here; A adds a contact.", isError: true)))
      ]
    }
    let talk = stamp.talk(
      with: contact, of: vendor, about: sheet.issues.first, at: setting.now,
      hours: setting.hours, holidays: setting.policy.holidays)
    let told = "call to \(contact.name), \(sheet.name): \(stamp.rawValue)"
    let edits = sheet.edits(of: talk, policy: setting.policy)
    let answered = edits.dropFirst().map { "[\($0.record.id)]" }.joined(separator: " ")
    let report = answered.isEmpty ? "Logged \(told)." : "Logged \(told), answers \(answered)."
    return [.commit(edits, label: told, CommitReport(report))]
  }

  private func settleIssue(_ setting: Setting) -> [Effect] {
    guard let issue = sheet?.issues.first else {
      return [.then(.say(Toast("No issue is open.")))]
    }
    var over = issue
    over.resolvedOn = setting.now
    if over.reportedOn == nil { over.reportedOn = setting.now }
    let told = "issue [\(issue.id)] over, \(setting.portfolio.name(of: vendor))"
    return [
      .commit(
        [.change(before: issue.asRecord, after: over.asRecord)], label: told,
        CommitReport("Noted: " + told + "."))
    ]
  }

  private func copy() -> [Effect] {
    guard let contact = selected, let phone = contact.phone else {
      return [.then(.say(Toast("There is no number to copy; e adds one.", isError: true)))]
    }
    return [.copy(phone), .then(.say(Toast("Copied the number of \(contact.name).")))]
  }

  package func status(_ setting: Setting) -> String {
    guard let sheet else { return isMissing ? "" : "reading …" }
    guard let row = window.selected else { return "" }
    return "\(row + 1) of \(sheet.steps.count)"
  }

  package func hints(_ setting: Setting) -> [Intent] {
    if sheet?.steps.isEmpty == true { return [.logForm, .quickLog, .edit, .back, .help] }
    return [
      .callReached, .callNoAnswer, .callVoicemail, .copy, .issueOver, .quickLog, .back, .help,
    ]
  }
}
