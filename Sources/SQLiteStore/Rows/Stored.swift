import Partnership

/// A record type that can be read from a row of its table.
protocol Stored: Fielded {
  /// Reads the fields that have columns, in the order of the field table; lists come later.
  init(from row: inout RowReader, header: Header)
  /// Takes the status log that was read for it.
  mutating func take(_ statuses: [StatusEntry])
}

extension Stored {
  mutating func take(_ statuses: [StatusEntry]) {}
}

extension Vendor {
  mutating func take(_ statuses: [StatusEntry]) {
    statusLog = statuses
  }
}

extension RecordKind {
  /// How to read a row of the kind's table as a record.
  var storedType: any Stored.Type {
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

/// Which list tables hold rows of a record; kept in its column `lists`.
struct Lists: OptionSet {
  let rawValue: Int

  /// More than one vendor.
  static let vendors = Lists(rawValue: 1)
  static let references = Lists(rawValue: 2)
  static let texts = Lists(rawValue: 4)
  static let days = Lists(rawValue: 8)
  static let renewals = Lists(rawValue: 16)
  static let statuses = Lists(rawValue: 32)
  static let origin = Lists(rawValue: 64)
}
