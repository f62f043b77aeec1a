/// One record of any kind: the closed sum that every switch is checked against.
package enum Record: Hashable, Sendable {
  case vendor(Vendor)
  case contact(Contact)
  case communication(Communication)
  case meeting(Meeting)
  case conflict(Conflict)
  case recommendation(Recommendation)
  case decision(Decision)
  case commitment(Commitment)
  case goal(Goal)
  case agreement(Agreement)
  case measure(Measure)
  case reading(Reading)
  case invoice(Invoice)
  case project(Project)
  case issue(Issue)
  case judgement(Judgement)
  case checklistItem(ChecklistItem)
  case followUp(FollowUp)
  case requestCount(RequestCount)
  case note(Note)
  case acknowledgement(Acknowledgement)
  case play(Play)
  case postponement(Postponement)
  case dispute(Dispute)
  case setAside(SetAside)
}

extension Record {
  /// The record as its own type, seen through its fields.
  package var fielded: any Fielded {
    switch self {
    case .vendor(let record): record
    case .contact(let record): record
    case .communication(let record): record
    case .meeting(let record): record
    case .conflict(let record): record
    case .recommendation(let record): record
    case .decision(let record): record
    case .commitment(let record): record
    case .goal(let record): record
    case .agreement(let record): record
    case .measure(let record): record
    case .reading(let record): record
    case .invoice(let record): record
    case .project(let record): record
    case .issue(let record): record
    case .judgement(let record): record
    case .checklistItem(let record): record
    case .followUp(let record): record
    case .requestCount(let record): record
    case .note(let record): record
    case .acknowledgement(let record): record
    case .play(let record): record
    case .postponement(let record): record
    case .dispute(let record): record
    case .setAside(let record): record
    }
  }

  /// A record of the kind with nothing filled in yet.
  package init(blank kind: RecordKind, header: Header) {
    self = kind.recordType.init(blank: header).asRecord
  }

  package var kind: RecordKind { type(of: fielded).recordKind }

  package var header: Header {
    get { fielded.header }
    set {
      var copy = fielded
      copy.header = newValue
      self = copy.asRecord
    }
  }

  package var id: RecordID { header.id }
}

extension RecordKind {
  /// The Swift type of the kind's records.
  package var recordType: any Fielded.Type {
    switch self {
    case .vendor: Vendor.self
    case .contact: Contact.self
    case .communication: Communication.self
    case .meeting: Meeting.self
    case .conflict: Conflict.self
    case .recommendation: Recommendation.self
    case .decision: Decision.self
    case .commitment: Commitment.self
    case .goal: Goal.self
    case .agreement: Agreement.self
    case .measure: Measure.self
    case .reading: Reading.self
    case .invoice: Invoice.self
    case .project: Project.self
    case .issue: Issue.self
    case .judgement: Judgement.self
    case .checklistItem: ChecklistItem.self
    case .followUp: FollowUp.self
    case .requestCount: RequestCount.self
    case .note: Note.self
    case .acknowledgement: Acknowledgement.self
    case .play: Play.self
    case .postponement: Postponement.self
    case .dispute: Dispute.self
    case .setAside: SetAside.self
    }
  }
}

extension Vendor {
  package var asRecord: Record { .vendor(self) }
}

extension Contact {
  package var asRecord: Record { .contact(self) }
}

extension Communication {
  package var asRecord: Record { .communication(self) }
}

extension Meeting {
  package var asRecord: Record { .meeting(self) }
}

extension Conflict {
  package var asRecord: Record { .conflict(self) }
}

extension Recommendation {
  package var asRecord: Record { .recommendation(self) }
}

extension Decision {
  package var asRecord: Record { .decision(self) }
}

extension Commitment {
  package var asRecord: Record { .commitment(self) }
}

extension Goal {
  package var asRecord: Record { .goal(self) }
}

extension Agreement {
  package var asRecord: Record { .agreement(self) }
}

extension Measure {
  package var asRecord: Record { .measure(self) }
}

extension Reading {
  package var asRecord: Record { .reading(self) }
}

extension Invoice {
  package var asRecord: Record { .invoice(self) }
}

extension Project {
  package var asRecord: Record { .project(self) }
}

extension Issue {
  package var asRecord: Record { .issue(self) }
}

extension Judgement {
  package var asRecord: Record { .judgement(self) }
}

extension ChecklistItem {
  package var asRecord: Record { .checklistItem(self) }
}

extension FollowUp {
  package var asRecord: Record { .followUp(self) }
}

extension RequestCount {
  package var asRecord: Record { .requestCount(self) }
}

extension Note {
  package var asRecord: Record { .note(self) }
}

extension Acknowledgement {
  package var asRecord: Record { .acknowledgement(self) }
}

extension Play {
  package var asRecord: Record { .play(self) }
}

extension Postponement {
  package var asRecord: Record { .postponement(self) }
}

extension Dispute {
  package var asRecord: Record { .dispute(self) }
}

extension SetAside {
  package var asRecord: Record { .setAside(self) }
}
