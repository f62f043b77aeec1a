package import Partnership

extension Answer {
  /// The edits that write the answer down, on the record as it is now.
  ///
  /// None where the record is of another kind, or has been answered meanwhile.
  package func edits(on record: Record, of vendor: RecordID, at now: Moment, number: Int) -> [Edit]
  {
    switch record {
    case .agreement(let agreement):
      if self == .noticeReceived { return [changed(agreement) { $0.cancelledOn = now.day }] }
      guard verdict != nil else { return [] }
      return [.add(.decision(decision(record, vendor, now.day, number)))]
    case .recommendation(let advice): return edits(on: advice, of: vendor, at: now, number)
    case .commitment(let promise):
      if self == .kept { return [changed(promise) { $0.keptOn = now }] }
      return self == .broken ? [changed(promise) { $0.brokenOn = now }] : []
    case .meeting(let meeting):
      return meetingStatus.map { status in [changed(meeting) { $0.status = status }] } ?? []
    case .conflict(let conflict):
      if self == .resolved { return [changed(conflict) { $0.resolvedOn = now }] }
      return fault.map { fault in [changed(conflict) { $0.fault = fault }] } ?? []
    case .project(let project):
      return self == .told ? [changed(project) { $0.vendorToldOn = now }] : []
    case .issue(let issue):
      if self == .told { return [changed(issue) { $0.reportedOn = now }] }
      guard self == .resolved else { return [] }
      return [
        changed(issue) {
          $0.reportedOn = $0.reportedOn ?? now
          $0.resolvedOn = now
        }
      ]
    case .communication(let talk):
      return self == .answered ? [changed(talk) { $0.answeredAt = now }] : []
    case .followUp(let followUp):
      return self == .done ? [changed(followUp) { $0.doneOn = now }] : []
    case .vendor, .contact, .decision, .goal, .measure, .reading, .invoice, .judgement,
      .checklistItem, .requestCount, .note, .acknowledgement, .play, .postponement, .dispute,
      .setAside:
      return []
    }
  }

  private func edits(
    on advice: Recommendation, of vendor: RecordID, at now: Moment, _ number: Int
  ) -> [Edit] {
    guard let answer = recommendationAnswer else { return [] }
    let change = changed(advice) {
      $0.decision = answer
      if answer != .deferred { $0.decidedOn = now }
    }
    guard answer == .deferred else {
      return [change, .add(.decision(decision(advice.asRecord, vendor, now.day, number)))]
    }
    return [change, postponement(.recommendation, advice.asRecord, vendor, now.day, number)]
  }

  private var verdict: AgreementVerdict? {
    self == .keep
      ? .keep : self == .renegotiate ? .renegotiate : self == .cancel ? .cancel : nil
  }

  private var recommendationAnswer: RecommendationAnswer? {
    self == .yes ? .accepted : self == .no ? .declined : self == .later ? .deferred : nil
  }

  private var fault: Fault? {
    self == .faultTheirs
      ? .vendor : self == .faultOurs ? .us : self == .faultBoth ? .both : nil
  }

  private var meetingStatus: MeetingStatus? {
    if self == .held { return .held }
    if self == .missedByThem { return .missedByVendor }
    if self == .missedByUs { return .missedByUs }
    return self == .cancelled ? .cancelled : nil
  }

  private func changed<Row: Fielded>(_ old: Row, _ body: (inout Row) -> Void) -> Edit {
    var new = old
    body(&new)
    return .change(before: old.asRecord, after: new.asRecord)
  }

  private func decision(
    _ record: Record, _ vendor: RecordID, _ day: Day, _ number: Int
  ) -> Decision {
    Decision(
      header: Header(id: .provisional(number), vendors: [vendor]), on: day,
      text: rawValue + ": " + record.headline, link: record.header.id, verdict: verdict)
  }

  private func postponement(
    _ kind: AttentionKind, _ record: Record, _ vendor: RecordID, _ day: Day, _ number: Int
  ) -> Edit {
    .add(
      .postponement(
        Postponement(
          header: Header(id: .provisional(number), vendors: [vendor]), kind: kind.rawValue,
          ref: record.header.id.text, until: day + 7, on: day, by: "")))
  }
}
