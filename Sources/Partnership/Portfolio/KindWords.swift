extension RecordKind {
  /// The noun with its article, as it begins a sentence: "An agreement".
  package var article: String {
    (noun.first.map { "aeiou".contains($0) } ?? false ? "An " : "A ") + noun
  }
}

extension Channel {
  /// The word on screens.
  package var word: String {
    switch self {
    case .call: "call"
    case .email: "email"
    case .chat: "chat"
    case .visit: "visit"
    case .portal: "portal"
    case .other: "talk"
    }
  }
}

extension MeetingKind {
  /// The word on screens: what the meeting is for, or just a meeting.
  package var word: String {
    switch self {
    case .review, .planning, .strategy: rawValue + " meeting"
    case .workshop: rawValue
    case .operational, .other: "meeting"
    }
  }
}

extension AgreementKind {
  /// The word on screens.
  package var word: String {
    switch self {
    case .contract: "contract"
    case .sla: "SLA"
    case .sow: "SOW"
    case .nda: "NDA"
    }
  }
}

extension Agreement {
  /// Its title and kind, with the number: `Hosting contract 2023-007`.
  package var fullName: String {
    let named = title.flatMap { $0.isEmpty ? nil : $0 }
    var name = named ?? kind.word
    if let named, !named.lowercased().contains(kind.word.lowercased()) { name += " " + kind.word }
    guard let number, !number.isEmpty else { return name }
    return name + " " + number
  }
}

extension Side {
  /// The word on screens: them or us.
  package var word: String {
    switch self {
    case .vendor: "them"
    case .us: "us"
    }
  }
}

extension Fault {
  /// The word on screens: them, us or both.
  package var culprit: String {
    switch self {
    case .vendor: "them"
    case .us: "us"
    case .both: "both"
    }
  }
}
