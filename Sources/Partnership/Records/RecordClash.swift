/// What two fields of one record say against each other, told at the one to mend.
package struct RecordClash: Hashable, Sendable {
  /// The name of the field to mend.
  package let field: String
  /// The names of fields stand between backquotes.
  private let text: String

  init(_ field: String, _ text: String) {
    self.field = field
    self.text = text
  }

  /// One sentence that says what to type, with the fields called as the closure calls them.
  package func sentence(_ calling: (String) -> String) -> String {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .map { $0.offset.isMultiple(of: 2) ? String($0.element) : calling(String($0.element)) }
      .joined()
  }

  /// The sentence with the fields called as forms label them.
  package func sentence(labelledAs kind: RecordKind) -> String {
    sentence { name in kind.field(named: name)?.label ?? name }
  }
}

extension Record {
  /// The first of its fields that does not fit another one; nil where all fit.
  package var clash: RecordClash? {
    switch self {
    case .communication(let talk): talk.clash
    case .conflict(let conflict): conflict.clash
    case .recommendation(let advice): advice.clash
    case .decision(let decision):
      decision.verdict != nil && decision.link == nil
        ? RecordClash("link", "`link` is needed beside `verdict`: name the agreement.") : nil
    case .commitment(let promise): promise.clash
    case .goal(let goal): goal.clash
    case .agreement(let agreement): agreement.clash
    case .issue(let issue): issue.clash
    case .judgement(let judgement):
      judgement.level <= 2 && (judgement.note ?? "").isEmpty
        ? RecordClash("note", "`note` is needed at levels 1 and 2: say why in a few words.") : nil
    case .requestCount(let count):
      count.bypassed > count.requests
        ? RecordClash(
          "bypassed", "`bypassed` cannot be more than `requests`; type \(count.requests) at most.")
        : nil
    case .vendor, .contact, .meeting, .measure, .reading, .invoice, .project, .checklistItem,
      .followUp, .note, .acknowledgement, .play, .postponement, .dispute, .setAside:
      nil
    }
  }
}

extension Communication {
  fileprivate var clash: RecordClash? {
    if let answeredAt, answeredAt.day < at.day { return .order("answeredAt", before: "at") }
    if otherVendor != nil, purpose != .coordination {
      return RecordClash("purpose", "`otherVendor` is only for the `purpose` coordination.")
    }
    if voicemail, outcome != .noAnswer {
      return RecordClash("outcome", "`voicemail` is only for the `outcome` no answer.")
    }
    return nil
  }
}

extension Conflict {
  fileprivate var clash: RecordClash? {
    if let resolvedOn, resolvedOn.day < raisedOn { return .order("resolvedOn", before: "raisedOn") }
    return repeatOf == id
      ? RecordClash("repeatOf", "`repeatOf` takes an earlier conflict, not this one.") : nil
  }
}

extension Recommendation {
  fileprivate var clash: RecordClash? {
    if decision == nil, decidedOn != nil {
      return RecordClash("decision", "`decision` is needed beside `decidedOn`.")
    }
    return decision != nil && decision != .deferred && decidedOn == nil
      ? RecordClash("decidedOn", "`decidedOn` is needed beside `decision`, such as today.") : nil
  }
}

extension Commitment {
  fileprivate var clash: RecordClash? {
    if keptOn != nil, brokenOn != nil {
      return RecordClash("brokenOn", "`brokenOn` and `keptOn` exclude each other; empty one.")
    }
    return dueOn < madeOn ? .order("dueOn", before: "madeOn") : nil
  }
}

extension Goal {
  fileprivate var clash: RecordClash? {
    if closedOn == nil, outcome != nil {
      return RecordClash("closedOn", "`closedOn` is needed beside `outcome`, such as today.")
    }
    return closedOn != nil && outcome == nil
      ? RecordClash("outcome", "`outcome` is needed beside `closedOn`.") : nil
  }
}

extension Agreement {
  fileprivate var clash: RecordClash? {
    if let endsOn, endsOn < startsOn { return .order("endsOn", before: "startsOn") }
    return termMonths == 0
      ? RecordClash("termMonths", "`termMonths` cannot be 0; empty it, or type such as 12.") : nil
  }
}

extension Issue {
  fileprivate var clash: RecordClash? {
    if let reportedOn, reportedOn.day < noticedOn.day {
      return .order("reportedOn", before: "noticedOn")
    }
    guard let resolvedOn else { return nil }
    if resolvedOn.day < noticedOn.day { return .order("resolvedOn", before: "noticedOn") }
    return reportedOn.map { resolvedOn.day < $0.day } == true
      ? .order("resolvedOn", before: "reportedOn") : nil
  }
}

extension RecordClash {
  fileprivate static func order(_ field: String, before other: String) -> RecordClash {
    RecordClash(field, "`\(field)` lies before `\(other)`; type a later day, or mend the other.")
  }
}
