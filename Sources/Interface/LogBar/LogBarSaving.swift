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
    report = CommitReport(told, draft: draftName)
    return [.commit(edits, label: label, report)]
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

  /// What was saved, as the toast says it.
  private var told: String {
    let verb = task.isEdit ? "Changed" : "Logged"
    return verb + " " + (nouns + vendorNames).joined(separator: ", ") + "."
  }

  private var label: String {
    (task.isEdit ? "edit " : "log ") + (nouns + vendorNames).joined(separator: ", ")
  }

  /// Every kind of record with its count, in the order of the lines.
  private var nouns: [String] {
    var counts: [(noun: String, count: Int)] = []
    for reading in readings.compactMap(\.self) {
      let first = reading.records.first
      for record in reading.records {
        let noun = record == first ? reading.kind?.noun ?? record.kind.noun : record.kind.noun
        if let place = counts.firstIndex(where: { $0.noun == noun }) {
          counts[place].count += 1
        } else {
          counts.append((noun, 1))
        }
      }
      if reading.records.isEmpty, let kind = reading.kind { counts.append((kind.noun, 1)) }
    }
    return counts.map { $0.count == 1 ? $0.noun : "\($0.count) \($0.noun)s" }
  }

  private var vendorNames: [String] {
    var seen: Set<RecordID> = []
    return readings.flatMap { $0?.vendors ?? [] }.filter { seen.insert($0).inserted }.map {
      vendor in
      context.vendors.first { $0.id == vendor }?.name ?? "[\(vendor)]"
    }
  }
}

extension LogBar.Task {
  var isEdit: Bool {
    switch self {
    case .log: false
    case .edit: true
    }
  }
}
