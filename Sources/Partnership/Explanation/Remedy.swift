/// Something that could happen today and might clear a sign or deepen a partnership.
///
/// It is tried on the dossier and judged by the same rules as everything else, so what it promises
/// is computed and never canned.
package enum Remedy: Hashable, Sendable {
  case leadershipCall
  case theirApproach
  case reviewHeld
  case sharedGoal
  case outcomeGoal
  case answers(Side)
  case promisesKept(Side)
  case conflictsResolved
  case recommendationsDecided
  case trustJudged(Side)
  case successDefined
  case referenceCall
  case trialGo
  case agreementsReviewed
  /// Good conduct, a few times: it makes the denominator grow.
  case conduct(Conduct, times: Int)

  /// How often good conduct is proposed at most; beyond it only time mends a record.
  package static let mostTimes = 3

  /// What is tried, the smallest first.
  ///
  /// Nothing that needs a misfortune before it, such as an issue to report, is among it.
  package static let all: [Remedy] =
    [
      .leadershipCall, .theirApproach, .reviewHeld, .conduct(.advice, times: 1), .sharedGoal,
      .outcomeGoal, .answers(.vendor), .answers(.us), .promisesKept(.vendor), .promisesKept(.us),
      .conflictsResolved, .recommendationsDecided, .trustJudged(.vendor), .trustJudged(.us),
      .successDefined, .referenceCall, .trialGo, .agreementsReviewed,
    ]
    + (1...mostTimes).flatMap { count in
      Conduct.allCases.filter { count > 1 || $0 != .advice }.map { .conduct($0, times: count) }
    }

  /// How much it asks for: good conduct counts each time.
  var effort: Int {
    if case .conduct(_, let times) = self { return times }
    return 1
  }

  /// Whether this is the same conduct, fewer times.
  package func isSmaller(than other: Remedy) -> Bool {
    guard case .conduct(let mine, let less) = self, case .conduct(let theirs, let more) = other
    else { return false }
    return mine == theirs && less < more
  }

  /// What would have to happen, in words.
  package var words: String {
    switch self {
    case .leadershipCall: "one answered call to their leaders"
    case .theirApproach: "one talk that they begin"
    case .reviewHeld: "a review held, with our business in it"
    case .sharedGoal: "a shared goal"
    case .outcomeGoal: "an outcome that is measured or wanted"
    case .answers(.vendor): "their answer to each open question"
    case .answers(.us): "our answer to each of their open questions"
    case .promisesKept(.vendor): "each open promise of theirs kept"
    case .promisesKept(.us): "each open promise of ours kept"
    case .conflictsResolved: "each open conflict resolved"
    case .recommendationsDecided: "a decision on each open recommendation, with the reason"
    case .trustJudged(.vendor): "a judgement of their trust at 4 of 5"
    case .trustJudged(.us): "their judgement of us at 4 of 5"
    case .successDefined: "a definition of success"
    case .referenceCall: "one reference spoken to"
    case .trialGo: "a trial project with a go decision"
    case .agreementsReviewed: "every agreement and goal looked at together"
    case .conduct(let conduct, let count): conduct.words(count)
    }
  }
}

/// Good conduct that outweighs bad by its number.
package enum Conduct: CaseIterable, Hashable, Sendable {
  case advice
  case adviceTalk
  case disclosedAdvice
  case theirPromise
  case ourPromise
  case jointTalk
  case callTaken
  case mailAnswered
  case properRequest
  case readingMet
  case cleanInvoice

  /// The conduct, so many times, in words.
  package func words(_ count: Int) -> String {
    let (one, many, rest) = parts
    return (count == 1 ? "one " + one : "\(count) " + many) + " " + rest
  }

  private var parts: (one: String, many: String, rest: String) {
    switch self {
    case .advice: ("idea", "ideas", "from them")
    case .adviceTalk: ("talk of theirs", "talks of theirs", "about advice, not sales")
    case .disclosedAdvice: ("recommendation", "recommendations", "with the interest disclosed")
    case .theirPromise: ("further promise", "further promises", "of theirs kept")
    case .ourPromise: ("further promise", "further promises", "of ours kept")
    case .jointTalk: ("joint talk", "joint talks", "with another vendor")
    case .callTaken: ("call", "calls", "of theirs taken")
    case .mailAnswered: ("mail", "mails", "of theirs answered")
    case .properRequest: ("request", "requests", "the agreed way")
    case .readingMet: ("reading", "readings", "on target")
    case .cleanInvoice: ("invoice", "invoices", "within budget")
    }
  }
}
