/// Something that could happen today and might clear a sign or deepen a partnership.
///
/// It is tried on the dossier and judged by the same rules as everything else, so what it promises
/// is computed and never canned.
package enum Remedy: Hashable, Sendable {
  case leadershipCall
  case theirApproach
  case reviewHeld
  case advice(Int)
  case sharedGoal
  case outcomeGoal
  case answers(Side)
  case promisesKept(Side)
  case furtherPromisesKept(Side, Int)
  case conflictsResolved
  case recommendationsDecided
  case disclosedAdvice(Int)
  case trustJudged(Side)
  case successDefined
  case referenceCall
  case trialGo
  case agreementsReviewed
  case afterHoursAnswered(Int)
  case jointTalks(Int)
  case callsTaken(Int)
  case mailsAnswered(Int)
  case properRequests(Int)
  case issuesReportedAtOnce(Int)
  case readingsMet(Int)
  case cleanInvoices(Int)

  /// What is tried, the smallest first.
  package static let all: [Remedy] =
    [
      .leadershipCall, .theirApproach, .reviewHeld, .advice(1), .sharedGoal, .outcomeGoal,
      .answers(.vendor), .answers(.us), .promisesKept(.vendor), .promisesKept(.us),
      .conflictsResolved, .recommendationsDecided, .trustJudged(.vendor), .trustJudged(.us),
      .successDefined, .referenceCall, .trialGo, .agreementsReviewed,
    ]
    + counts.flatMap { count in
      [
        .advice(count + 1), .furtherPromisesKept(.vendor, count), .furtherPromisesKept(.us, count),
        .disclosedAdvice(count), .afterHoursAnswered(count), .jointTalks(count),
        .callsTaken(count), .mailsAnswered(count), .properRequests(count),
        .issuesReportedAtOnce(count), .readingsMet(count), .cleanInvoices(count),
      ]
    }

  private static let counts = [1, 2, 3, 4, 6, 8, 12]

  /// What would have to happen, in words.
  package var words: String {
    switch self {
    case .leadershipCall: "one answered call to their leaders"
    case .theirApproach: "one talk that they begin"
    case .reviewHeld: "a review held, with our business in it"
    case .advice(let count): Remedy.counted(count, "idea", "ideas", "from them")
    case .sharedGoal: "a shared goal"
    case .outcomeGoal: "an outcome that is measured or wanted"
    case .answers(.vendor): "their answer to each open question"
    case .answers(.us): "our answer to each of their open questions"
    case .promisesKept(.vendor): "each open promise of theirs kept"
    case .promisesKept(.us): "each open promise of ours kept"
    case .furtherPromisesKept(.vendor, let count):
      Remedy.counted(count, "further promise", "further promises", "of theirs kept")
    case .furtherPromisesKept(.us, let count):
      Remedy.counted(count, "further promise", "further promises", "of ours kept")
    case .conflictsResolved: "each open conflict resolved"
    case .recommendationsDecided: "a decision on each open recommendation, with the reason"
    case .disclosedAdvice(let count):
      Remedy.counted(count, "recommendation", "recommendations", "with the interest disclosed")
    case .trustJudged(.vendor): "a judgement of their trust at 4 of 5"
    case .trustJudged(.us): "their judgement of us at 4 of 5"
    case .successDefined: "a definition of success"
    case .referenceCall: "one reference spoken to"
    case .trialGo: "a trial project with a go decision"
    case .agreementsReviewed: "every agreement and goal looked at together"
    case .afterHoursAnswered(let count):
      Remedy.counted(count, "after-hours call", "after-hours calls", "answered")
    case .jointTalks(let count):
      Remedy.counted(count, "joint talk", "joint talks", "with another vendor")
    case .callsTaken(let count): Remedy.counted(count, "call", "calls", "of theirs taken")
    case .mailsAnswered(let count): Remedy.counted(count, "mail", "mails", "of theirs answered")
    case .properRequests(let count):
      Remedy.counted(count, "request", "requests", "the agreed way")
    case .issuesReportedAtOnce(let count):
      Remedy.counted(count, "grave issue", "grave issues", "reported at once")
    case .readingsMet(let count): Remedy.counted(count, "reading", "readings", "on target")
    case .cleanInvoices(let count):
      Remedy.counted(count, "invoice", "invoices", "within budget")
    }
  }

  private static func counted(
    _ count: Int, _ one: String, _ many: String, _ rest: String
  ) -> String {
    (count == 1 ? "one " + one : "\(count) " + many) + " " + rest
  }
}
