import Partnership
import Terminal

extension LogBar {
  /// Saves all lines as one step, or says what keeps them from being saved.
  mutating func save(_ setting: Setting) -> [Effect] {
    lines = lines.filter { !$0.text.trimmed.isEmpty }
    guard !lines.isEmpty, task.isEdit || !isBlank else {
      lines = [LineEditor()]
      return [.removeDraft(name: draftName), .then(.close)]
    }
    read()
    if let blocked = readings.firstIndex(where: { $0?.problems.contains(where: \.blocks) == true })
    {
      row = blocked
      return mend(reading)
    }
    guard !edits.isEmpty else {
      return [
        .removeDraft(name: draftName), .then(.close), .then(.say(Toast("Nothing was changed."))),
      ]
    }
    isSaving = true
    report = CommitReport(StepLabel.sentence(label) + moved(setting), draft: draftName)
    return [.commit(edits, label: label, report)]
  }

  /// When a meeting was planned for that is held now, which its lines have moved here.
  private func moved(_ setting: Setting) -> String {
    guard case .meeting(let meeting) = task, meeting.status == .planned, meeting.at > setting.now
    else { return "" }
    return " It was planned for " + Wording.moment(meeting.at) + "."
  }

  /// Opens the vendor picker where a vendor is missing; other problems stand under the line.
  private mutating func mend(_ reading: LogReading) -> [Effect] {
    for problem in reading.problems where problem.blocks {
      switch problem.kind {
      case .noVendor: inner = .vendors(vendorPicker(title: "With which vendor?"))
      case .ambiguousVendor(let vendors):
        inner = .vendors(vendorPicker(title: "Which vendor?", only: vendors))
      case .refused, .empty, .keptAsText, .keptInText: break
      }
    }
    return keepDraft()
  }

  /// What the step is called.
  private var label: String {
    let labels = StepLabel { id in context.vendors.first { $0.id == id }?.name }
    switch task {
    case .log: return labels.logged(readings.compactMap(\.self))
    case .edit(let record): return labels.changed(record)
    case .meeting(let meeting): return labels.said(in: meeting, readings.compactMap(\.self))
    }
  }
}

extension LogBar.Task {
  var isEdit: Bool {
    switch self {
    case .log, .meeting: false
    case .edit: true
    }
  }

  /// What stands under an empty line.
  var invitation: String {
    switch self {
    case .log, .edit: "Type what happened, such as: call asked for the price"
    case .meeting: "Type what is said: plain lines are minutes, dec, p and >fri make more of it"
    }
  }

  /// The key that opens the bar again where it was closed.
  var key: String {
    switch self {
    case .log, .edit: "a"
    case .meeting: "m on the meeting"
    }
  }
}
