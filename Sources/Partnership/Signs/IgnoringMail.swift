extension Sign {
  /// We do not answer what they write (seed 003).
  static let ignoringMail = Sign(
    .ignoringMail, "We ignore their mail", play: .inboxDuty, clearedBy: "answering",
    seeds: ["003"],
    rules: [
      Rule(
        .ignoringMail, counted: "their messages that were owed an answer and never got one",
        outOf: "their messages answered or due",
        guards: "calls and sales are left out; late is not ignored",
        count: ignored)
    ])

  @Sendable private static func ignored(in evidence: Evidence) -> [Tally] {
    let window = evidence.policy.signs[.ignoringMail].window
    let messages = evidence.theirAsks(within: window).filter {
      $0.channel != .call && $0.purpose != .sales
    }
    let ignored = messages.filter { $0.answer == .unanswered }
    return [
      Tally(.us, bad: ignored.count, of: messages.count, evidence: ignored.map(\.id.text))
    ]
  }
}
