/// What a `#word` means on a line of some kind.
enum TagMeaning: Hashable, Sendable {
  case purpose(Purpose)
  case meetingKind(MeetingKind)
  case goalKind(GoalKind)
  case bypass
  case afterHours
  case signing
  /// An ordinary tag, which stays in the text too.
  case tag
}

extension LineReader {
  /// What the word behind `#` means for the line's kind.
  func meaning(of word: String) -> TagMeaning {
    if kind.isTalk {
      if let purpose = Purpose(rawValue: word) { return .purpose(purpose) }
      if word == "bypass" { return .bypass }
      if word == "afterhours" { return .afterHours }
    }
    switch kind {
    case .meet: return MeetingKind(rawValue: word).map(TagMeaning.meetingKind) ?? .tag
    case .goal: return GoalKind(rawValue: word).map(TagMeaning.goalKind) ?? .tag
    case .promise: return word == "signing" ? .signing : .tag
    case .call, .email, .chat, .visit, .portal, .conflict, .rec, .decision, .issue, .project,
      .note, .gut, .read, .bill, .status, .check, .done:
      return .tag
    }
  }

  /// The meanings of all `#words`, in order.
  var meanings: [TagMeaning] {
    applied.compactMap {
      guard case .tag(let word) = $0.mark else { return nil }
      return meaning(of: word)
    }
  }

  /// The words that are ordinary tags, each once.
  var tags: [String] {
    var tags: [String] = []
    for mark in applied {
      guard case .tag(let word) = mark.mark, meaning(of: word) == .tag, !tags.contains(word) else {
        continue
      }
      tags.append(word)
    }
    return tags
  }

  /// Whether the mark says something about a line of the kind; elsewhere it is text.
  func applies(_ mark: LogMark, to kind: LogKind) -> Bool {
    switch mark {
    case .person, .newcomer, .tag, .isPrivate, .reference: true
    case .severity: kind == .conflict || kind == .issue
    case .fromVendor, .expectsReply, .noAnswer, .voicemail, .declined, .with: kind.isTalk
    case .missed, .held: kind == .meet
    case .side(let side): takes(side, kind)
    case .mood: kind.isTalk || kind == .meet
    case .by: kind.isDueByHead || kind == .decision
    case .on: true
    case .noticed: kind == .issue
    case .told: kind == .issue || kind == .project
    case .starts: kind == .project
    case .interest, .options: kind == .rec
    case .amount: kind == .decision || kind == .bill
    case .budget: kind == .bill
    }
  }

  private func takes(_ side: Fault, _ kind: LogKind) -> Bool {
    switch kind {
    case .conflict: true
    case .promise, .rec, .gut: side != .both
    case .meet: side != .both && marks.contains { $0.mark == .missed }
    case .call, .email, .chat, .visit, .portal, .decision, .goal, .issue, .project, .note, .read,
      .bill, .status, .check, .done:
      false
    }
  }

  /// The kinds on which a mark that fits nowhere here would mean something.
  func home(of mark: LogMark) -> String {
    switch mark {
    case .severity: "conflict or issue"
    case .fromVendor, .expectsReply, .noAnswer, .voicemail, .declined, .with: "call, email or chat"
    case .missed, .held: "meet"
    case .side: "conflict, promise, rec or a missed meeting"
    case .mood: "call or meet"
    case .by: "promise, rec or goal"
    case .noticed: "issue"
    case .told: "issue or project"
    case .starts: "project"
    case .interest, .options: "rec"
    case .amount: "decision"
    case .budget: "bill"
    case .person, .newcomer, .tag, .isPrivate, .reference, .on: "any line"
    }
  }
}
