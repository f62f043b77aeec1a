/// Everything the rules need about one vendor, and what screens show beside it.
///
/// Lists are in (primary date, id) order. People of our own side appear in every dossier.
package struct Dossier: Hashable, Sendable {
  package var vendor: Vendor
  package var contacts: [Contact] = []
  package var communications: [Communication] = []
  package var meetings: [Meeting] = []
  package var conflicts: [Conflict] = []
  package var recommendations: [Recommendation] = []
  package var decisions: [Decision] = []
  package var commitments: [Commitment] = []
  package var goals: [Goal] = []
  package var agreements: [Agreement] = []
  package var measures: [Measure] = []
  package var readings: [Reading] = []
  package var invoices: [Invoice] = []
  package var projects: [Project] = []
  package var issues: [Issue] = []
  package var judgements: [Judgement] = []
  package var checklist: [ChecklistItem] = []
  package var followUps: [FollowUp] = []
  package var requestCounts: [RequestCount] = []
  package var notes: [Note] = []
  package var acknowledgements: [Acknowledgement] = []
  package var plays: [Play] = []
  package var postponements: [Postponement] = []
  package var disputes: [Dispute] = []
  package var setAsides: [SetAside] = []

  package init(vendor: Vendor) {
    self.vendor = vendor
  }
}

extension Dossier {
  /// Appends a record to the list of its kind; a vendor replaces the vendor.
  package mutating func append(_ record: Record) {
    switch record {
    case .vendor(let record): vendor = record
    case .contact(let record): contacts.append(record)
    case .communication(let record): communications.append(record)
    case .meeting(let record): meetings.append(record)
    case .conflict(let record): conflicts.append(record)
    case .recommendation(let record): recommendations.append(record)
    case .decision(let record): decisions.append(record)
    case .commitment(let record): commitments.append(record)
    case .goal(let record): goals.append(record)
    case .agreement(let record): agreements.append(record)
    case .measure(let record): measures.append(record)
    case .reading(let record): readings.append(record)
    case .invoice(let record): invoices.append(record)
    case .project(let record): projects.append(record)
    case .issue(let record): issues.append(record)
    case .judgement(let record): judgements.append(record)
    case .checklistItem(let record): checklist.append(record)
    case .followUp(let record): followUps.append(record)
    case .requestCount(let record): requestCounts.append(record)
    case .note(let record): notes.append(record)
    case .acknowledgement(let record): acknowledgements.append(record)
    case .play(let record): plays.append(record)
    case .postponement(let record): postponements.append(record)
    case .dispute(let record): disputes.append(record)
    case .setAside(let record): setAsides.append(record)
    }
  }

  /// The records of one kind, as cases of the closed sum.
  package func records(of kind: RecordKind) -> [Record] {
    switch kind {
    case .vendor: [vendor.asRecord]
    case .contact: contacts.map(\.asRecord)
    case .communication: communications.map(\.asRecord)
    case .meeting: meetings.map(\.asRecord)
    case .conflict: conflicts.map(\.asRecord)
    case .recommendation: recommendations.map(\.asRecord)
    case .decision: decisions.map(\.asRecord)
    case .commitment: commitments.map(\.asRecord)
    case .goal: goals.map(\.asRecord)
    case .agreement: agreements.map(\.asRecord)
    case .measure: measures.map(\.asRecord)
    case .reading: readings.map(\.asRecord)
    case .invoice: invoices.map(\.asRecord)
    case .project: projects.map(\.asRecord)
    case .issue: issues.map(\.asRecord)
    case .judgement: judgements.map(\.asRecord)
    case .checklistItem: checklist.map(\.asRecord)
    case .followUp: followUps.map(\.asRecord)
    case .requestCount: requestCounts.map(\.asRecord)
    case .note: notes.map(\.asRecord)
    case .acknowledgement: acknowledgements.map(\.asRecord)
    case .play: plays.map(\.asRecord)
    case .postponement: postponements.map(\.asRecord)
    case .dispute: disputes.map(\.asRecord)
    case .setAside: setAsides.map(\.asRecord)
    }
  }
}
