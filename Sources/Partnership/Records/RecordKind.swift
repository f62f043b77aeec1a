/// Every kind of record that a portfolio holds.
///
/// The raw value is the singular of the dossier's list name, and what the shell takes as KIND.
package enum RecordKind: String, Word {
  case vendor
  case contact
  case communication
  case meeting
  case conflict
  case recommendation
  case decision
  case commitment
  case goal
  case agreement
  case measure
  case reading
  case invoice
  case project
  case issue
  case judgement
  case checklistItem
  case followUp
  case requestCount
  case note
  case acknowledgement
  case play
  case postponement
  case dispute
  case setAside

  /// The name of the list that holds this kind in a dossier (domain specification (f)).
  package var listName: String {
    switch self {
    case .checklistItem: "checklist"
    case .setAside: "setAsides"
    case .vendor, .contact, .communication, .meeting, .conflict, .recommendation, .decision,
      .commitment, .goal, .agreement, .measure, .reading, .invoice, .project, .issue, .judgement,
      .followUp, .requestCount, .note, .acknowledgement, .play, .postponement, .dispute:
      rawValue + "s"
    }
  }

  /// Whether the rules read this kind; the others serve screens and reports only.
  package var isInDossier: Bool {
    switch self {
    case .vendor, .contact, .communication, .meeting, .conflict, .recommendation, .decision,
      .commitment, .goal, .agreement, .measure, .reading, .invoice, .project, .issue, .judgement,
      .checklistItem, .followUp, .requestCount:
      true
    case .note, .acknowledgement, .play, .postponement, .dispute, .setAside: false
    }
  }

  /// The word for one record of this kind on screens, in lower case.
  package var noun: String {
    switch self {
    case .commitment: "promise"
    case .checklistItem: "check"
    case .followUp: "follow-up"
    case .requestCount: "request count"
    case .setAside: "set aside"
    case .vendor, .contact, .communication, .meeting, .conflict, .recommendation, .decision,
      .goal, .agreement, .measure, .reading, .invoice, .project, .issue, .judgement, .note,
      .acknowledgement, .play, .postponement, .dispute:
      rawValue
    }
  }
}
