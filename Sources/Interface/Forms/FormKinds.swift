package import Partnership

extension RecordKind {
  /// The kinds that a person adds by a form, the frequent ones first.
  ///
  /// Acknowledgements, plays, postponements, disputes and what is set aside are made by acts of
  /// their own, where the matter they are about is in hand.
  package static let withForm: [RecordKind] = [
    .followUp, .communication, .meeting, .commitment, .recommendation, .decision, .conflict,
    .issue, .goal, .agreement, .measure, .reading, .invoice, .project, .judgement,
    .checklistItem, .requestCount, .note, .contact, .vendor,
  ]

  /// What a record of the kind holds, in a few words.
  var gist: String {
    switch self {
    case .vendor: "a company we work with"
    case .contact: "a person of theirs"
    case .communication: "a call, mail, chat or visit"
    case .meeting: "an appointment with agenda and outcome"
    case .conflict: "a disagreement, open until it is settled"
    case .recommendation: "advice with options, to be decided"
    case .decision: "a choice that was made"
    case .commitment: "what one side owes by a day"
    case .goal: "what both sides want"
    case .agreement: "a contract, SLA, SOW or NDA"
    case .measure: "a number that was promised or is wanted"
    case .reading: "one value of a measure"
    case .invoice: "what was billed, against the budget"
    case .project: "what we plan, and when they were told"
    case .issue: "a disturbance, from noticed to fixed"
    case .judgement: "a gut feeling of 1 to 5"
    case .checklistItem: "a step of the selection"
    case .followUp: "something of ours to do by a day"
    case .requestCount: "support requests of a period"
    case .note: "a remark that counts in no rule"
    case .acknowledgement, .play, .postponement, .dispute, .setAside: ""
    }
  }

  /// The field without which a new record says nothing, beside those that are required anyway, and
  /// whether it must be filled even where others are.
  var telling: (field: String, isNeeded: Bool)? {
    switch self {
    case .commitment, .recommendation, .conflict, .issue: ("text", true)
    case .communication: ("summary", false)
    case .meeting: ("text", false)
    case .vendor, .contact, .decision, .goal, .agreement, .measure, .reading, .invoice, .project,
      .judgement, .checklistItem, .followUp, .requestCount, .note, .acknowledgement, .play,
      .postponement, .dispute, .setAside:
      nil
    }
  }

  /// Words that people look for the kind by.
  var otherNames: [String] {
    switch self {
    case .communication: ["call", "mail", "email", "chat", "visit", "talk"]
    case .commitment: ["commitment"]
    case .recommendation: ["advice"]
    case .agreement: ["contract", "sla", "sow", "nda"]
    case .measure: ["kpi", "sla"]
    case .invoice: ["bill"]
    case .issue: ["outage", "incident"]
    case .judgement: ["gut", "trust"]
    case .checklistItem: ["checklist", "reference", "trial"]
    case .contact: ["person"]
    case .vendor, .meeting, .conflict, .decision, .goal, .reading, .project, .followUp,
      .requestCount, .note, .acknowledgement, .play, .postponement, .dispute, .setAside:
      []
    }
  }
}
