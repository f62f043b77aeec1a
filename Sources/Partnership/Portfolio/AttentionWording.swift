/// What waits for whom, in words.
///
/// Built once for a dossier as it was seen; every sentence is plain English on one line, without
/// the vendor's name, and says what is logged, never what somebody did not do.
package struct AttentionWording: Sendable {
  private let seen: Seen
  private let policy: Policy

  private var today: Day { seen.day }

  package init(_ seen: Seen, policy: Policy) {
    self.seen = seen
    self.policy = policy
  }

  /// The sentence for the column WHAT WAITS FOR WHOM.
  package func text(_ attention: Attention) -> String {
    switch attention.kind {
    case .notice: notice(attention)
    case .cancellationProof: proof(attention)
    case .agreementEnds: ending(attention)
    case .reply: found(seen.dossier.communications, attention, question)
    case .recommendation:
      found(seen.dossier.recommendations, attention) {
        "decide: " + line($0.text, or: "advice") + " [\($0.id)]"
      }
    case .promise: found(seen.dossier.commitments, attention, promise)
    case .conflict:
      found(seen.dossier.conflicts, attention) {
        "settle: " + line($0.text, or: "conflict of " + date($0.raisedOn))
      }
    case .tellVendor:
      found(seen.dossier.projects, attention) {
        "tell them of " + $0.name + ", starts " + date($0.startsOn)
      }
    case .reportIssue:
      found(seen.dossier.issues, attention) {
        "report: " + line($0.text, or: "issue") + ", noticed " + date($0.noticedOn.day)
      }
    case .followUp:
      found(seen.dossier.followUps, attention) { line($0.text, or: "follow-up") + " [\($0.id)]" }
    case .touch: silence(attention, "last two-way talk ", QuietWords.talk)
    case .review: silence(attention, "last review ", QuietWords.review)
    case .leadership: silence(attention, "last contact with their leaders ", QuietWords.leadership)
    case .meetingOutcome:
      found(seen.dossier.meetings, attention) {
        "what became of the " + $0.kind.word + " of " + date($0.at.day) + "?"
      }
    case .conflictFault:
      found(seen.dossier.conflicts, attention) {
        "whose fault: " + line($0.text, or: "conflict of " + date($0.raisedOn)) + "?"
      }
    case .judgement: judgement(attention)
    }
  }

  /// What explains an irreversible matter further, in two or three sentences that begin with the
  /// vendor's name; nil for all else.
  package func explanation(_ attention: Attention) -> String? {
    guard attention.class == .irreversible,
      let agreement = seen.dossier.agreements.first(where: { $0.id.text == attention.ref })
    else { return nil }
    let term = agreement.term(on: today)
    guard let end = term.termEndsOn else { return nil }
    let name = seen.dossier.vendor.name + ": " + agreement.fullName + amount(of: agreement)
    switch attention.kind {
    case .agreementEnds:
      return name + ", ends on " + full(end) + " and does not renew by itself."
    case .notice, .cancellationProof:
      guard let chance = term.nextChance, let ends = term.endsIfCancelledAtNextChance else {
        return nil
      }
      let months = agreement.termMonths.map { " for " + ($0 == 1 ? "1 month" : "\($0) months") }
      return name + ", renews by itself on " + date(ends + 1) + (months ?? "")
        + ". Last day to cancel " + full(chance) + "; " + DayWords.span(policy.noticeBufferDays)
        + " for the post."
    case .reply, .recommendation, .promise, .conflict, .tellVendor, .reportIssue, .followUp,
      .touch, .review, .leadership, .meetingOutcome, .conflictFault, .judgement:
      return nil
    }
  }

  private func notice(_ attention: Attention) -> String {
    guard attention.dueOn >= today else {
      let lastDay = attention.dueOn + policy.noticeBufferDays
      return "keep or cancel? last day to cancel " + near(lastDay)
    }
    return "keep or cancel? letter out by " + near(attention.dueOn)
  }

  private func proof(_ attention: Attention) -> String {
    "cancelled? get their proof by " + near(attention.dueOn)
  }

  private func ending(_ attention: Attention) -> String {
    found(seen.dossier.agreements, attention) { $0.fullName + " ends " + near(attention.dueOn) }
  }

  /// A question that waits for its answer.
  func question(_ talk: Communication) -> String {
    switch talk.direction {
    case .fromVendor:
      return "answer" + who(in: talk.contacts, before: " ") + ": "
        + line(talk.summary, or: talk.channel.word) + ", asked " + date(talk.at.day)
    case .toVendor:
      let asked = talk.channel.word + who(in: talk.contacts, before: " to ")
      return "answer: " + line(talk.summary, or: asked) + ", asked " + date(talk.at.day)
    }
  }

  /// A promise, with the one who gave it where that is known.
  func promise(_ promise: Commitment) -> String {
    let giver: String
    switch promise.side {
    case .us: giver = "us"
    case .vendor: giver = who(in: talkContacts(promise.talk), before: "")
    }
    return line(promise.text, or: "promise") + ", promised "
      + (giver.isEmpty ? "" : "by " + giver + " ") + "on " + date(promise.madeOn)
  }

  private func silence(_ attention: Attention, _ last: String, _ none: String) -> String {
    guard attention.ref != Attention.never else { return none }
    let acts = LastActs(of: seen.dossier)
    let day: Day? =
      switch attention.kind {
      case .review: acts.review
      case .leadership: acts.leadership
      case .touch, .notice, .cancellationProof, .agreementEnds, .reply, .recommendation, .promise,
        .conflict, .tellVendor, .reportIssue, .followUp, .meetingOutcome, .conflictFault,
        .judgement:
        acts.touch
      }
    return day.map { last + DayWords.ago($0, today: today) } ?? none
  }

  private func judgement(_ attention: Attention) -> String {
    guard attention.ref != Attention.never,
      let last = seen.dossier.judgements.first(where: { $0.id.text == attention.ref })
    else { return "do we trust them? no judgement logged" }
    return "do we trust them? judged " + DayWords.ago(last.on, today: today)
  }

  private func found<Row: Fielded>(
    _ rows: [Row], _ attention: Attention, _ words: (Row) -> String
  ) -> String {
    rows.first { $0.id.text == attention.ref }.map(words) ?? attention.kind.rawValue
  }

  private func talkContacts(_ talk: RecordID?) -> [RecordID] {
    guard let talk else { return [] }
    return seen.dossier.communications.first { $0.id == talk }?.contacts
      ?? seen.dossier.meetings.first { $0.id == talk }?.attendees ?? []
  }

  /// The first person of theirs, with a word in front; empty where none is known.
  private func who(in ids: [RecordID], before: String) -> String {
    seen.dossier.contacts.first { $0.side == .vendor && ids.contains($0.id) }.map {
      before + $0.name
    }
      ?? ""
  }

  private func amount(of agreement: Agreement) -> String {
    guard let value = agreement.value else { return "" }
    let money = Money(
      minorUnits: value, currency: agreement.currency ?? seen.dossier.vendor.currency)
    switch agreement.valuePer {
    case .year: return ", \(money) a year"
    case .term: return ", \(money) a term"
    case .once, nil: return ", \(money)"
    }
  }

  /// The first line of a text, or what stands for it.
  func line(_ text: String?, or other: String) -> String {
    let first = text?.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return first.isEmpty ? other : first
  }

  private func date(_ day: Day) -> String { DayWords.date(day, today: today) }
  private func full(_ day: Day) -> String { DayWords.fullDate(day, today: today) }
  private func near(_ day: Day) -> String { DayWords.near(day, today: today) }
}

extension Attention {
  /// The words for the column WHEN: `3d late`, `today`, `2d left`, or the day that lies ahead.
  package func when(today: Day) -> String {
    if days > 0 { return "\(days)d late" }
    if days == 0 { return "today" }
    return `class` == .irreversible ? "\(-days)d left" : DayWords.near(dueOn, today: today)
  }
}

/// What is said where the log is silent: that nothing is logged, never that nothing was done.
package enum QuietWords {
  package static let anything = "nothing logged"
  package static let talk = "no two-way talk logged yet"
  package static let review = "no review logged yet"
  package static let leadership = "no contact with their leaders logged yet"

  /// When something was last logged, or that nothing was.
  package static func last(_ day: Day?, today: Day) -> String {
    day.map { DayWords.ago($0, today: today) } ?? anything
  }
}
