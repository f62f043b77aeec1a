/// What a line can be read as; the raw value is the long word that opens such a line.
package enum LogKind: String, Word {
  case call
  case email
  case chat
  case visit
  case portal
  case meet
  case conflict
  case rec
  case decision
  case promise
  case goal
  case issue
  case project
  case note
  case gut
  case read
  case bill
  case status
  case check
  case done

  /// Reads the lower-case word or abbreviation that opens a line.
  package init?(word: String) {
    switch word {
    case "c": self = .call
    case "e": self = .email
    case "m": self = .meet
    case "con": self = .conflict
    case "r": self = .rec
    case "dec", "d": self = .decision
    case "p": self = .promise
    case "g": self = .goal
    case "iss": self = .issue
    case "n": self = .note
    case _: self.init(rawValue: word)
    }
  }

  /// The word on chips and in follow-ups.
  package var noun: String {
    switch self {
    case .meet: "meeting"
    case .rec: "recommendation"
    case .gut: "gut-check"
    case .read: "reading"
    case .bill: "invoice"
    case .call, .email, .chat, .visit, .portal, .conflict, .decision, .promise, .goal, .issue,
      .project, .note, .status, .check, .done:
      rawValue
    }
  }

  /// The channel of a talk; nil for what is no talk.
  package var channel: Channel? {
    switch self {
    case .call: .call
    case .email: .email
    case .chat: .chat
    case .visit: .visit
    case .portal: .portal
    case .meet, .conflict, .rec, .decision, .promise, .goal, .issue, .project, .note, .gut, .read,
      .bill, .status, .check, .done:
      nil
    }
  }

  package var isTalk: Bool { channel != nil }

  var hasDuration: Bool { isTalk || self == .meet }

  /// Whether a bare date in the head is the due day.
  var isDueByHead: Bool {
    switch self {
    case .promise, .rec, .goal: true
    case .call, .email, .chat, .visit, .portal, .meet, .conflict, .decision, .issue, .project,
      .note, .gut, .read, .bill, .status, .check, .done:
      false
    }
  }

  /// Whether the head takes only days that have come: such a thing cannot happen tomorrow.
  var isPastOnly: Bool { !isTalk && !isDueByHead && self != .meet }

  /// What a line of the kind becomes; nil for what changes an existing record.
  package var recordKind: RecordKind? {
    switch self {
    case .call, .email, .chat, .visit, .portal: .communication
    case .meet: .meeting
    case .conflict: .conflict
    case .rec: .recommendation
    case .decision: .decision
    case .promise: .commitment
    case .goal: .goal
    case .issue: .issue
    case .project: .project
    case .note: .note
    case .gut: .judgement
    case .read: .reading
    case .bill: .invoice
    case .check: .checklistItem
    case .status, .done: nil
    }
  }
}
