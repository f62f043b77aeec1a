/// What is wrong with the rows of a dossier that could each be read.
struct DossierCheck {
  private(set) var problems: [FieldProblem] = []
  private(set) var warnings: [FieldProblem] = []
  private let days: [RecordID: Day]
  private let places: [RecordID: String]

  /// Checks rows against each other.
  ///
  /// - Parameters:
  ///   - rows: the records that were read.
  ///   - places: the ids of every row, also of those that are ignored.
  init(rows: [DossierRow], places: [RecordID: String]) {
    self.places = places
    var days: [RecordID: Day] = [:]
    for row in rows { days[row.record.id] = row.record.primary?.day }
    self.days = days
    for row in rows {
      checkReferences(of: row)
      checkFields(of: row)
    }
  }

  private mutating func checkReferences(of row: DossierRow) {
    for (description, value) in row.record.filledFields where description.isInDossier {
      switch value {
      case .reference(let id):
        checkReference(id, description, row.path + "." + description.name)
      case .references(let ids):
        for (index, id) in ids.enumerated() {
          checkReference(id, description, row.path + "." + description.name + "[\(index)]")
        }
      case .text, .integer, .decimal, .flag, .day, .time, .moment, .word, .texts, .days, .renewals,
        .statuses, .datedText:
        break
      }
    }
  }

  private mutating func checkReference(
    _ id: RecordID, _ description: FieldDescription, _ path: String
  ) {
    guard places[id] == nil else { return }
    let kind = kind(of: description.type)
    let sentence = "there is no \(kind?.noun ?? "record") \"\(id)\""
    let isFatal = description.name != "by" && (kind == .contact || kind == .measure)
    if isFatal {
      problems.append(FieldProblem(path: path, message: sentence))
    } else {
      warnings.append(FieldProblem(path: path, message: sentence))
    }
  }

  private func kind(of type: FieldType) -> RecordKind? {
    switch type {
    case .reference(let kind), .references(let kind): kind
    case .text, .note, .integer, .decimal, .money, .flag, .day, .time, .moment, .choice, .texts,
      .days, .renewals, .statuses, .datedText:
      nil
    }
  }

  private mutating func checkFields(of row: DossierRow) {
    switch row.record {
    case .vendor(let record): check(record, row.path)
    case .communication(let record): check(record, row.path)
    case .conflict(let record): check(record, row.path)
    case .recommendation(let record): check(record, row.path)
    case .commitment(let record): check(record, row.path)
    case .goal(let record):
      warn(
        (record.closedOn == nil) != (record.outcome == nil), row.path,
        "outcome", "the day it closed and its outcome belong together")
    case .agreement(let record): check(record, row.path)
    case .issue(let record): check(record, row.path)
    case .judgement(let record):
      warn(
        record.level <= 2 && (record.note ?? "").isEmpty, row.path, "note",
        "a level of 1 or 2 needs a note")
    case .requestCount(let record):
      warn(
        record.bypassed > record.requests, row.path, "bypassed",
        "more went round the procedure than there were requests")
    case .contact, .meeting, .decision, .measure, .reading, .invoice, .project, .checklistItem,
      .followUp, .note, .acknowledgement, .play, .postponement, .dispute, .setAside:
      break
    }
  }

  private mutating func check(_ record: Vendor, _ path: String) {
    let days = record.statusLog.map(\.on)
    warn(days != days.sorted(), path, "statusLog", "is not in order of its days")
  }

  private mutating func check(_ record: Communication, _ path: String) {
    if let answeredAt = record.answeredAt, answeredAt.day < record.at.day {
      problems.append(
        FieldProblem(
          path: path + ".answeredAt",
          message: "\(answeredAt.day) lies before the talk of \(record.at.day)"))
    }
    warn(
      record.otherVendor != nil && record.purpose != .coordination, path, "otherVendor",
      "belongs to the purpose coordination")
  }

  private mutating func check(_ record: Conflict, _ path: String) {
    warn(record.resolvedOn, isBefore: record.raisedOn, path, "resolvedOn")
    guard let older = record.repeatOf, let day = days[older] else { return }
    warn(day > record.raisedOn, path, "repeatOf", "points to a later conflict")
  }

  private mutating func check(_ record: Recommendation, _ path: String) {
    let isDecided = record.decision == .accepted || record.decision == .declined
    warn(
      isDecided != (record.decidedOn != nil) && record.decision != .deferred, path, "decidedOn",
      "the answer and its day belong together")
  }

  private mutating func check(_ record: Commitment, _ path: String) {
    warn(Moment(record.dueOn), isBefore: record.madeOn, path, "dueOn")
    warn(
      record.keptOn != nil && record.brokenOn != nil, path, "keptOn",
      "the promise is both kept and broken; broken counts")
  }

  private mutating func check(_ record: Agreement, _ path: String) {
    warn(record.endsOn.map { Moment($0) }, isBefore: record.startsOn, path, "endsOn")
    warn(
      record.renewal == .tacit && (record.termMonths ?? 0) < 1, path, "termMonths",
      "a tacit renewal needs a term of at least a month")
    warn(
      record.noticeDays != nil && record.noticeMonths != nil, path, "noticeDays",
      "noticeMonths is given too, and counts")
  }

  private mutating func check(_ record: Issue, _ path: String) {
    warn(record.reportedOn, isBefore: record.noticedOn.day, path, "reportedOn")
    let told = record.reportedOn?.day ?? record.noticedOn.day
    warn(record.resolvedOn, isBefore: told, path, "resolvedOn")
  }

  private mutating func warn(
    _ moment: Moment?, isBefore day: Day, _ path: String, _ field: String
  ) {
    guard let moment, moment.day < day else { return }
    warn(true, path, field, "\(moment.day) lies before \(day)")
  }

  private mutating func warn(
    _ isBroken: Bool, _ path: String, _ field: String, _ message: String
  ) {
    guard isBroken else { return }
    warnings.append(FieldProblem(path: path + "." + field, message: message))
  }
}
