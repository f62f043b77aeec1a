/// The fixed words that complete: kinds, signs and what they mean.
extension LogCompleter {
  var kinds: [LogCompletion] {
    LogKind.allCases.map { LogCompletion(text: $0.rawValue, detail: $0.noun) }
  }

  /// The words behind `#` that mean something for the line as far as it was typed.
  var tags: [LogCompletion] {
    let words: [String]
    switch kind {
    case .call, .email, .chat, .visit, .portal:
      words = Purpose.allCases.map(\.rawValue) + ["bypass", "afterhours"]
    case .meet: words = MeetingKind.allCases.map(\.rawValue)
    case .goal: words = GoalKind.allCases.map(\.rawValue)
    case .promise: words = ["signing"]
    case .conflict, .rec, .decision, .issue, .project, .note, .gut, .read, .bill, .status, .check,
      .done:
      words = []
    }
    return words.map { LogCompletion(text: "#" + $0, detail: kind.noun + ", " + $0) }
  }

  var flags: [LogCompletion] {
    [
      (":in", "they contacted us"), (":?", "we expect a reply"), (":na", "no answer"),
      (":vm", "voicemail"), (":no", "declined"), (":missed", "the meeting was missed"),
      (":held", "the meeting was held"), (":them", "theirs"), (":us", "ours"),
      (":both", "of both sides"), (":private", "never shown to the vendor"),
      (":+", "it felt good"), (":=", "it felt neutral"), (":-", "it felt bad"),
    ].map { LogCompletion(text: $0.0, detail: $0.1) }
  }

  var severities: [LogCompletion] {
    [("!low", "low"), ("!med", "medium"), ("!high", "high"), ("!crit", "critical")]
      .map { LogCompletion(text: $0.0, detail: $0.1) }
  }
}
