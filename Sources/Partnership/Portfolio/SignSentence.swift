extension VerdictSign {
  /// The sign in a few words with its counts: "leaders silent: 3 of 3 tries unanswered in time".
  package var line: String { sign.brief + ": " + words.brief }

  /// What was counted, as part of a sentence: "9 of 11 contacts only sold".
  ///
  /// Absence is said as what it is, nothing logged, and never as what they did.
  package var sentence: String { words.full ?? words.brief }

  /// What was counted, behind the brief name of the sign: "3 of 3 tries unanswered in time".
  package var counts: String { words.brief }

  private var share: String { "\(count) of \(of)" }

  /// Behind the brief name of the sign, and standing alone where that says more.
  private var words: (brief: String, full: String?) {
    let whose = side == .vendor ? "theirs" : "ours"
    return switch rule {
    case .partnerInNameOnly:
      ("\(share) marks missing", "\(share) marks of a partner are missing")
    case .leadershipUnreachable:
      (
        "\(share) tries unanswered in time",
        "\(share) tries to reach their leaders unanswered in time"
      )
    case .leadershipAbsent:
      (
        "nothing logged in \(share) periods",
        "nothing logged with their leaders in \(share) periods"
      )
    case .refusesCoordination:
      ("\(share) requests refused", "\(share) requests to talk to other vendors refused")
    case .onlySells: ("\(share) contacts", "\(share) contacts only sold")
    case .onlyWhenDown: ("\(share) contacts", "\(share) contacts were about outages")
    case .silentAfterSignature:
      (
        "nothing logged in \(share) periods",
        "nothing logged from them in \(share) periods since the signature"
      )
    case .noImprovementOffered:
      ("none logged in \(share) periods", "no idea of theirs logged in \(share) periods")
    case .undisclosedInterest:
      ("\(share) recommendations", "\(share) recommendations hid an interest")
    case .promisesBroken: (share, "\(count) of their \(of) promises broken")
    case .noAlignedGoals: ("none in \(share) periods", "no shared goal in \(share) periods")
    case .slaOnlyMeasurement: ("\(share) measures", "\(share) measures are SLA alone")
    case .notRevisited:
      ("\(share) reviews missed", "\(share) reviews of agreements and goals missed")
    case .measuresMissingTarget: ("\(share) readings", "\(share) readings missed their target")
    case .conflictsUnresolved:
      ("\(share) too long", "\(share) conflicts of \(whose) open too long")
    case .conflictsRecurring: (share, "\(share) conflicts of \(whose) came back")
    case .budgetSurprises: ("\(share) invoices", "\(share) invoices came as a surprise")
    case .businessAbsent:
      ("\(share) reviews", "\(share) reviews held without our business people")
    case .afterHoursFailed: ("\(share) calls failed", "\(share) calls after hours failed")
    case .afterHoursUnproven:
      ("no proof in \(share) periods", "no proof after hours in \(share) periods")
    case .maturityMismatch:
      (
        "\(count) levels",
        "\(side == .vendor ? "they" : "we") lie \(count) levels of maturity behind"
      )
    case .trustLow:
      ("\(share) judgements low", "\(share) judgements of trust or culture are low")
    case .trustStale: ("unjudged in \(share) periods", "trust not judged in \(share) periods")
    case .allInWithoutTrial:
      ("\(share) steps missing", "\(share) steps before going all in are missing")
    case .referencesUnverified:
      ("\(share) checks missing", "\(share) reference checks are missing")
    case .goingQuiet:
      ("nothing logged in \(share) periods", "nothing logged from them in \(share) periods")
    case .questionsUnanswered:
      ("\(share) questions unanswered", "\(share) questions and meetings unanswered")
    case .loopedInLate: ("\(share) projects", "\(share) projects told late")
    case .blowingOffCalls: (share, "\(count) of their \(of) calls and meetings not taken by us")
    case .ignoringMail: ("\(share) messages", "\(count) of their \(of) messages unanswered by us")
    case .procedureBypassed where count == of:
      ("\(count) requests, total unknown", "\(count) requests went round them, total unknown")
    case .procedureBypassed:
      ("\(share) requests", "\(share) requests went round their procedure")
    case .lateIssueReports: ("\(share) issues", "\(share) grave issues reported late by us")
    case .recommendationsIgnored: (share, "\(count) of their \(of) recommendations ignored by us")
    case .ourPromisesBroken: (share, "\(count) of our \(of) promises broken")
    }
  }
}
