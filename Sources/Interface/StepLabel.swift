package import Partnership

/// What a step is called in the list of changes and in the toast that tells it, always with the
/// name of what it is about; the shell and the interface take their words from here.
package struct StepLabel {
  /// Longer words of a record are cut in a label.
  private static let longestHeadline = 60

  private let vendorName: (RecordID) -> String?

  /// - Parameter vendorName: the name of a vendor; nil where it is not known.
  package init(vendorName: @escaping (RecordID) -> String?) {
    self.vendorName = vendorName
  }

  /// Names vendors by records that were read.
  package init(_ records: [Record]) {
    self.init(
      Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
  }

  /// Names vendors by records that were read, by their ids.
  package init(_ records: [RecordID: Record]) {
    self.init { id in
      guard case .vendor(let vendor)? = records[id] else { return nil }
      return vendor.name
    }
  }

  /// The label as a sentence of its own.
  package static func sentence(_ label: String) -> String {
    label.prefix(1).uppercased() + label.dropFirst() + "."
  }

  /// A new record, as in `added follow-up of Globex: send price sheet`.
  package func added(_ record: Record) -> String {
    let words = Self.headline(of: record)
    return "added " + object(record)
      + (record.id.isProvisional && !Self.hasName(record) && words != record.kind.noun
        ? ": " + words : "")
  }

  /// A record with other fields, as in `changed promise [83] of Globex`.
  package func changed(_ record: Record) -> String { "changed " + object(record) }

  /// A record taken away, as in `removed promise [83] of Globex`.
  package func removed(_ record: Record) -> String { "removed " + object(record) }

  /// A record that is open no longer, as in `promise [83] of Globex: kept`.
  package func closed(_ record: Record) -> String {
    let how =
      switch record {
      case .commitment: "kept"
      case .issue, .conflict: "resolved"
      case .goal: "achieved"
      case .vendor, .contact, .communication, .meeting, .recommendation, .decision, .agreement,
        .measure, .reading, .invoice, .project, .judgement, .checklistItem, .followUp,
        .requestCount, .note, .acknowledgement, .play, .postponement, .dispute, .setAside:
        "done"
      }
    return object(record) + ": " + how
  }

  /// What became of a record, as in `conflict [71] of Globex: settled`.
  package func step(_ words: String, of record: Record) -> String {
    object(record) + ": " + words
  }

  /// What was logged, as in `logged call, 2 promises with Globex`.
  package func logged(_ lines: [LogReading]) -> String {
    if lines.count == 1, let line = lines.first, line.records.isEmpty,
      let changed = line.changes.first?.record
    {
      return self.changed(changed, by: line)
    }
    return "logged " + Self.counted(lines) + whom(lines)
  }

  /// What was written down in a meeting, as in `meeting with Globex: decision, 2 promises`.
  package func said(in meeting: Meeting, _ lines: [LogReading]) -> String {
    let names = meeting.header.vendors.compactMap(vendorName).joined(separator: ", ")
    let made = Self.counted(lines.filter { !$0.records.isEmpty })
    return "meeting with " + (names.isEmpty ? "nobody" : names) + ": "
      + (made.isEmpty ? "minutes" : made)
  }

  /// A line that makes no record but changes one, told by what became of that.
  private func changed(_ record: Record, by line: LogReading) -> String {
    switch line.kind {
    case .done: return closed(record)
    case .status:
      let status = line.chips.first { $0.label == .status }?.text ?? ""
      return subject(record) + ": status " + status
    case .call, .email, .chat, .visit, .portal, .meet, .conflict, .rec, .decision, .promise,
      .goal, .issue, .project, .note, .gut, .read, .bill, .check, nil:
      return changed(record)
    }
  }

  /// What an act did, as in `Globex: tier tactical` and `3 vendors: owner dana`.
  package func act(
    _ act: Act, on targets: [ActTarget], records: [RecordID: Record]
  ) -> String {
    let subjects = Self.subjects(of: act, targets, records)
    let whom = subjects.count == 1 ? subjects.first.map(subject) ?? "" : Self.many(subjects)
    switch act {
    case .remove:
      return "removed " + (subjects.count == 1 ? subjects.first.map(object) ?? "" : whom)
    case .answer(let answer) where answer.isVerdict:
      return answer.rawValue + " " + (subjects.count == 1 ? subjects.first.map(named) ?? "" : whom)
    case .tier, .owner, .addTag, .removeTag, .star, .answer, .decline, .settle, .postpone, .sign,
      .setAside,
      .countAgain, .disputeRecord:
      return whom + ": " + act.label
    }
  }

  // MARK: Whom

  /// What the act is about: the vendor, or the record where it is the record that changes.
  private static func subjects(
    of act: Act, _ targets: [ActTarget], _ records: [RecordID: Record]
  ) -> [Record] {
    var seen: Set<RecordID> = []
    return targets.compactMap { target in
      switch act {
      case .tier, .owner, .star, .sign: records[target.vendor]
      case .addTag, .removeTag, .remove, .answer, .decline, .settle, .postpone, .setAside,
        .countAgain,
        .disputeRecord:
        target.record.flatMap { records[$0] } ?? records[target.vendor]
      }
    }.filter { seen.insert($0.id).inserted }
  }

  /// A vendor by its name alone, every other record by what it is.
  private func subject(_ record: Record) -> String {
    if case .vendor(let vendor) = record { return vendor.name }
    return object(record)
  }

  private static func many(_ records: [Record]) -> String {
    let nouns = Set(records.map(\.kind.noun))
    let noun = nouns.count == 1 ? nouns.first ?? "record" : "record"
    return CountWords.counted(records.count, noun)
  }

  // MARK: Records

  /// The record as `promise [83] of Globex`, or with the name that it has.
  private func object(_ record: Record) -> String {
    if case .vendor(let vendor) = record { return "vendor " + vendor.name }
    let name =
      Self.hasName(record)
      ? " " + Self.headline(of: record) : record.id.isProvisional ? "" : " [\(record.id)]"
    return record.kind.noun + name + owners(record)
  }

  /// The record by its own words alone: `Hosting contract of Umbrella Labs`.
  private func named(_ record: Record) -> String {
    Self.headline(of: record) + owners(record)
  }

  private func owners(_ record: Record) -> String {
    let names = record.header.vendors.compactMap(vendorName)
    return names.isEmpty ? "" : " of " + names.joined(separator: ", ")
  }

  private static func hasName(_ record: Record) -> Bool {
    switch record {
    case .vendor, .contact, .agreement, .goal, .measure, .project:
      headline(of: record) != record.kind.noun
    case .communication, .meeting, .conflict, .recommendation, .decision, .commitment, .reading,
      .invoice, .issue, .judgement, .checklistItem, .followUp, .requestCount, .note,
      .acknowledgement, .play, .postponement, .dispute, .setAside:
      false
    }
  }

  private static func headline(of record: Record) -> String {
    let words = record.headline
    guard words.count > longestHeadline else { return words }
    return words.prefix(longestHeadline - 1) + "…"
  }

  // MARK: Lines

  /// Every kind of record with its count, in the order of the lines.
  private static func counted(_ lines: [LogReading]) -> String {
    var counts: [(noun: String, count: Int)] = []
    for line in lines {
      for noun in nouns(of: line) {
        if let place = counts.firstIndex(where: { $0.noun == noun }) {
          counts[place].count += 1
        } else {
          counts.append((noun, 1))
        }
      }
    }
    return counts.map { $0.count == 1 ? $0.noun : CountWords.counted($0.count, $0.noun) }
      .joined(separator: ", ")
  }

  private static func nouns(of line: LogReading) -> [String] {
    guard let first = line.records.first else { return line.kind.map { [$0.noun] } ?? [] }
    return line.records.map { record in
      record.id == first.id ? line.kind?.noun ?? record.kind.noun : record.kind.noun
    }
  }

  private func whom(_ lines: [LogReading]) -> String {
    var seen: Set<RecordID> = []
    let names = lines.flatMap(\.vendors).filter { seen.insert($0).inserted }
      .map { vendorName($0) ?? "[\($0)]" }
    guard !names.isEmpty else { return "" }
    let isTalk =
      switch lines.first?.records.first {
      case .communication, .meeting, .conflict: true
      case _: false
      }
    return (isTalk ? " with " : " on ") + names.joined(separator: ", ")
  }
}

extension Answer {
  /// Whether it is a decision about an agreement, which is told before the agreement's name.
  fileprivate var isVerdict: Bool {
    switch self {
    case .keep, .renegotiate, .cancel: true
    case .noticeReceived, .yes, .no, .later, .kept, .broken, .held, .missedByThem, .missedByUs,
      .cancelled, .faultTheirs, .faultOurs, .faultBoth, .resolved, .told, .answered, .done:
      false
    }
  }
}
