extension Sign {
  /// We hear less and less of them (seeds 002, 003).
  static let goingQuiet = Sign(
    .goingQuiet, "Going quiet", play: .reconnectCall, clearedBy: "any contact, or answers",
    seeds: ["003", "002"],
    rules: [
      Rule(
        .goingQuiet, counted: "whole touch periods with no approach, no answer, no meeting held",
        outOf: "touch periods since the evidence began",
        guards: "an answer is a sign of life; off where the tier has no touch period",
        count: { evidence in
          evidence.absence(.vendor, period: evidence.cadence.touch, acts: evidence.acts.theirs)
        }),
      Rule(
        .questionsUnanswered, counted: "answers owed and never given, and meetings they missed",
        outOf: "answers owed, and meetings held or missed by them",
        guards: "what may still be answered is left out", count: unansweredQuestions),
    ])

  @Sendable private static func unansweredQuestions(in evidence: Evidence) -> [Tally] {
    let window = evidence.policy.signs[.questionsUnanswered].window
    let asks = evidence.asks(within: window)
    let unanswered = asks.filter { $0.answer == .unanswered }
    let meetings = evidence.meetings.filter {
      ($0.isHeld || $0.status == .missedByVendor) && evidence.isRecent($0.day, within: window)
    }
    let missed = meetings.filter { $0.status == .missedByVendor }
    return [
      Tally(
        .vendor, bad: unanswered.count + missed.count, of: asks.count + meetings.count,
        evidence: unanswered.map(\.id.text) + missed.map(\.id.text))
    ]
  }
}
