package import Partnership
import Store
package import Terminal

/// The quick-log bar: a line or several of one talk, read as they are typed.
///
/// What was on the screen stays above; nothing typed is ever lost: Esc and a crash leave a draft,
/// a failed save leaves the bar open.
package struct LogBar: OverlayContent {
  package let task: Task
  /// The lines of the talk, at least one.
  package internal(set) var lines: [LineEditor]
  /// The line with the cursor.
  package internal(set) var row = 0
  package internal(set) var context: LogContext
  /// What each line says, read as one talk; nil for an empty line.
  package internal(set) var readings: [LogReading?] = []
  /// What Enter would commit.
  package internal(set) var edits: [Edit] = []
  /// Open questions that the talk probably answers.
  package internal(set) var offers: [Communication] = []
  /// Those of the offers that are taken; nil takes all.
  var answers: [RecordID]?
  /// A picker or a menu inside the bar, which then has the keys.
  package internal(set) var inner: Inner?
  /// The chip that Tab stopped at last, so that the next Tab goes on from there.
  var steppedChip: Int?
  /// The line before Backspace turned a chip into text; a second Backspace goes back to it.
  var beforeLiteral: LineEditor?
  /// Lines that the arrow keys bring back, newest first.
  var past: [String] = []
  /// The place among the past lines, and what was typed before going there.
  var recalled: (place: Int, typed: String)? {
    get { recalledPlace.map { ($0, recalledTyped) } }
    set {
      recalledPlace = newValue?.place
      recalledTyped = newValue?.typed ?? ""
    }
  }
  /// A vendor that Enter makes together with the lines.
  var newVendor: Record?
  /// When the bar was opened, and how many minutes ago that is.
  let openedAt: Moment
  var elapsed = 0
  private var recalledPlace: Int?
  private var recalledTyped = ""
  /// Whether people were asked for, who may be needed with no vendor in hand too.
  var hasAsked = false
  /// What was asked of the store already.
  var askedVendors: Set<RecordID> = []
  var askedRecords: Set<RecordID> = []
  var isSaving = false
  /// Why nothing was saved, until the next key: the bar covers the row of the toasts.
  var failure: String?
  var report = CommitReport("")

  /// What the bar is for.
  package enum Task: Hashable, Sendable {
    /// Logging, with the vendors in hand when it was opened.
    case log([RecordID])
    /// Typing the line of a record again.
    case edit(Record)
    /// Writing down what is said in a meeting.
    case meeting(Meeting)
  }

  /// What may lie inside the bar.
  package enum Inner: Hashable, Sendable {
    case vendors(Picker<RecordID>)
    /// Other readings of a chip, each the line that says so.
    case readings(QuickChoice<String>)
    case kinds(QuickChoice<String>)
    /// Which open questions the talk answers.
    case answers(QuickChoice<[RecordID]>)
  }

  package init(_ task: Task, text: String = "", setting: Setting) {
    self.task = task
    openedAt = setting.now
    let vendors: [RecordID]
    switch task {
    case .log(let inHand): vendors = inHand
    case .edit(let record): vendors = record.header.vendors
    case .meeting(let meeting): vendors = meeting.header.vendors
    }
    context = LogContext(
      now: setting.now, vendorsInHand: vendors,
      vendors: setting.portfolio.lines.map { VendorName($0.vendor) }, author: setting.author,
      policy: setting.policy, hours: setting.hours, followUpDays: setting.followUpDays)
    lines = [LineEditor(text)]
    read()
  }

  package var takesText: Bool { true }

  /// The line with the cursor.
  package var line: LineEditor { lines[row] }

  /// What the line with the cursor says.
  package var reading: LogReading { readings[row] ?? LogReading(text: line.text) }

  /// The name of its draft: one for each set of vendors, one for each record.
  package var draftName: String {
    switch task {
    case .log(let vendors): DraftName.log(vendors.sorted()).text
    case .edit(let record): DraftName.line(record.id).text
    case .meeting(let meeting): DraftName.meeting(meeting.id).text
    }
  }

  package mutating func appear(_ setting: Setting) -> [Effect] {
    if let draft = setting.drafts[draftName], !draft.isEmpty { restore(draft) }
    return askForMaterial()
  }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    switch message {
    case .key(let key):
      reckon(setting.now)
      return isSaving ? [] : press(key, setting)
    case .paste(let text):
      edit { $0.insert(text) }
      return follow()
    case .pasteCut:
      failure = Model.pasteCut
      return []
    case .logMaterialRead(.success(let material)):
      take(material, setting)
      return askForMaterial()
    case .logMaterialRead(.failure(let error)):
      return [.then(.say(Toast(error.description, isError: true)))]
    case .edited(let text):
      takeEdited(text)
      return follow()
    case .committed(let outcome, report):
      isSaving = false
      switch outcome {
      case .success: return [.then(.close)]
      case .failure(let error):
        failure = error.description
        return keepDraft()
      }
    case _: return []
    }
  }

  package func keep() -> [Effect] { keepDraft() }

  /// Reads the lines anew.
  mutating func read() {
    switch task {
    case .log: readTalk()
    case .edit(let record):
      let (reading, changes) = LogLine.editing(record, line: lines[0].text, in: context)
      readings = [lines[0].text.trimmed.isEmpty ? nil : reading]
      edits = changes
    case .meeting(let meeting): readMeeting(meeting)
    }
    row = min(row, lines.count - 1)
  }

  private mutating func readTalk() {
    let talk = TalkReading(lines.map(\.text), in: context, minutes: elapsed)
    offers = talk.answerOffers(in: context)
    edits = talk.accepting(answers ?? offers.map(\.id), in: context).edits
    if let newVendor, edits.contains(where: { $0.record.header.vendors.contains(newVendor.id) }) {
      edits.insert(.add(newVendor), at: 0)
    }
    var rest = talk.lines[...]
    readings = lines.map { $0.isBlank ? nil : rest.popFirst() }
  }

  private mutating func readMeeting(_ meeting: Meeting) {
    let talk = MeetingReading(lines.map(\.text), of: meeting, in: context, minutes: elapsed)
    offers = talk.answerOffers(in: context)
    edits = talk.accepting(answers ?? offers.map(\.id), in: context).edits
    var rest = talk.lines[...]
    readings = lines.map { $0.isBlank ? nil : rest.popFirst() }
  }

  /// Changes the line with the cursor and reads it anew.
  mutating func edit(_ body: (inout LineEditor) -> Void) {
    let before = lines[row].text
    body(&lines[row])
    guard lines[row].text != before else { return }
    steppedChip = nil
    read()
  }

  /// What a changed text leads to: more to read from the store, and the draft.
  mutating func follow() -> [Effect] {
    askForMaterial() + (isWorthKeeping ? keepDraft() : [])
  }
}

// MARK: Drafts

extension LogBar {
  /// All lines as one text.
  var draft: String { lines.map(\.text).joined(separator: "\n") }

  /// At the end of each word: a crash loses no more than the word begun.
  private var isWorthKeeping: Bool {
    line.text.isEmpty || line.beforeCursor.last?.isWhitespace == true
  }

  /// Whether nothing was typed that could be lost: nothing but the sign that `f` begins with, or
  /// the line of a record as it stands there.
  var isBlank: Bool {
    if case .edit(let record) = task, draft == record.header.raw { return true }
    return lines.allSatisfy { $0.text.allSatisfy { $0.isWhitespace || $0 == ">" } }
  }

  func keepDraft() -> [Effect] {
    isBlank
      ? [.removeDraft(name: draftName)] : [.saveDraft(name: draftName, text: draft)]
  }

  mutating func restore(_ draft: String) {
    let typed = lines[0].text.trimmed
    lines = draft.split(separator: "\n").map { LineEditor(String($0)) }
    if !typed.isEmpty, !draft.contains(typed) { lines.append(LineEditor(typed)) }
    row = lines.count - 1
    read()
  }
}

extension LineEditor {
  /// Whether nothing but white space was typed.
  fileprivate var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}
