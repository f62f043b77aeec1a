/// How a vendor was chosen and where it stands: its statuses, what success means, each check.
package struct ChecklistSheet: Hashable, Sendable {
  package let vendor: Vendor
  /// The status log, newest first.
  package let statuses: [StatusEntry]
  package let checks: [CheckLine]

  /// Draws the sheet up as things stood on a day.
  package init(of dossier: Dossier, on day: Day) {
    let seen = dossier.seen(on: day).dossier
    vendor = dossier.vendor
    statuses = dossier.vendor.statusLog(seenOn: day).reversed()
    checks = ChecklistTopic.allCases.flatMap { CheckLine.lines(of: $0, in: seen.checklist) }
  }

  /// Topics with a check that says yes, or that it does not apply.
  package var doneCount: Int {
    Set(checks.filter { $0.check.map { $0.result != .no } ?? false }.map(\.topic)).count
  }
}

/// One check of the list; nothing is known where none is on file.
package struct CheckLine: Hashable, Sendable {
  package let topic: ChecklistTopic
  package let check: ChecklistItem?

  /// Each reference has a line of its own and one waits for the next; of all else the newest counts.
  fileprivate static func lines(
    of topic: ChecklistTopic, in checks: [ChecklistItem]
  ) -> [CheckLine] {
    let own = checks.filter { $0.item == topic }
    guard topic == .reference else { return [CheckLine(topic: topic, check: own.last)] }
    return own.map { CheckLine(topic: topic, check: $0) } + [CheckLine(topic: topic, check: nil)]
  }

  /// The edit that gives the check a result; nil where it has it, or none to take back.
  ///
  /// Without a result the check is taken away, so that nothing is known again; without a note, what
  /// was found stays as it is.
  package func edit(
    _ result: ChecklistResult?, note: String? = nil, of vendor: RecordID, on day: Day
  ) -> Edit? {
    guard let result else { return check.map { .remove($0.asRecord) } }
    guard let check else {
      return .add(
        ChecklistItem(
          header: Header(id: .provisional(1), vendors: [vendor]), on: day, item: topic,
          result: result, note: note.flatMap { $0.isEmpty ? nil : $0 }
        ).asRecord)
    }
    var changed = check
    if check.result != result { changed.on = day }
    changed.result = result
    if let note { changed.note = note.isEmpty ? nil : note }
    return changed == check ? nil : .change(before: check.asRecord, after: changed.asRecord)
  }
}

extension Vendor {
  /// The vendor with a status from a day on; one of the same day is replaced.
  package func changing(to status: VendorStatus, on day: Day) -> Vendor {
    var vendor = self
    vendor.statusLog.removeAll { $0.on == day }
    vendor.statusLog.append(StatusEntry(on: day, status: status))
    vendor.statusLog.sort { $0.on < $1.on }
    return vendor
  }
}

extension ChecklistTopic {
  /// What is true once the check is done.
  package var sentence: String {
    switch self {
    case .objective: "What we want of them is written down"
    case .buyIn: "Our own people are behind it"
    case .funding: "The money is found"
    case .reference: "A reference was spoken to"
    case .value: "They showed real results elsewhere"
    case .afterHoursProven: "They were reached after hours"
    case .ecosystem: "They showed us their partners"
    case .culturalWorkshop: "A workshop on culture was held"
    case .strategySession: "A strategy session was held"
    case .trial: "A trial was run, and we go on"
    }
  }
}
