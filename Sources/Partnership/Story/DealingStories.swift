extension StoryTeller {
  /// Raised, a step up, settled, and how often it came back.
  func story(of conflict: Conflict) -> (summary: String?, steps: [StoryLine]) {
    let start = Moment(conflict.raisedOn)
    var steps: [StoryLine] = []
    if let earlier = conflict.repeatOf.flatMap({ id in dossier.conflicts.first { $0.id == id } }) {
      steps.append(
        step(Moment(earlier.raisedOn), "came up before", first(earlier.text), earlier.id))
    }
    steps.append(step(start, "raised", conflict.by == .us ? "by us" : "by them"))
    if let up = conflict.escalatedOn { steps.append(step(up, "escalated", since: start)) }
    if let end = conflict.resolvedOn {
      steps.append(step(end, "settled", first(conflict.resolution), since: start))
    }
    for again in dossier.conflicts where again.repeatOf == conflict.id {
      steps.append(step(Moment(again.raisedOn), "came back", first(again.text), again.id))
    }
    if let lesson = conflict.lesson {
      steps.append(StoryLine(when: "", word: "lesson", text: first(lesson)))
    }
    let open = conflict.resolvedOn == nil
    let fault =
      switch conflict.fault {
      case .vendor: "fault theirs"
      case .us: "fault ours"
      case .both: "fault of both"
      case nil: "whose fault is not said"
      }
    let days = DayWords.span(max(0, today - conflict.raisedOn))
    return (
      (open ? "Open for " + days : "Settled") + ", " + fault
        + (open && conflict.escalatedOn == nil ? ", not escalated yet." : "."), steps
    )
  }

  /// Given, decided with its reason, and what came of it.
  func story(of advice: Recommendation) -> (summary: String?, steps: [StoryLine]) {
    let start = Moment(advice.on)
    var steps = [step(start, "given", advice.side == .us ? "by us" : "by them")]
    if let decided = advice.decidedOn {
      steps.append(
        step(decided, advice.decision?.rawValue ?? "decided", first(advice.reason), since: start))
    } else {
      steps.append(
        step(
          Moment(advice.dueOn ?? advice.on + 30), "decide by",
          advice.decision == .deferred ? "it was put off" : ""))
    }
    steps += dossier.decisions.filter { $0.link == advice.id }.map { line($0.asRecord) }
    if let outcome = advice.outcome {
      steps.append(StoryLine(when: "", word: "came of it", text: first(outcome)))
    }
    let interest =
      switch advice.disclosedInterest {
      case .yes: "They said what they gain by it."
      case .no: "They did not say what they gain by it."
      case DisclosedInterest.none?: "They gain nothing by it."
      case nil: "What they gain by it is not recorded."
      }
    return (advice.side == .us ? nil : interest, steps)
  }

  /// The term, the last day to cancel, notices, renewals, reviews and what was decided of it.
  func story(of agreement: Agreement) -> (summary: String?, steps: [StoryLine]) {
    var lines: [(at: Moment, line: StoryLine)] = []
    func add(_ day: Day?, _ word: String, _ text: String = "") {
      guard let day else { return }
      lines.append((Moment(day), step(Moment(day), word, text)))
    }
    add(agreement.signedOn, "signed")
    add(agreement.startsOn, "begins")
    for renewal in agreement.renewals {
      add(renewal.on, "renewed", "until " + DayWords.fullDate(renewal.endsOn, today: today))
    }
    for day in agreement.reviewedOn { add(day, "reviewed") }
    add(agreement.noticeSentOn, "notice sent", agreement.noticeTo.map { "to " + $0 } ?? "")
    add(agreement.cancelledOn, "notice received")
    for decision in dossier.decisions where decision.link == agreement.id {
      lines.append((Moment(decision.on), line(decision.asRecord)))
    }
    let term = agreement.term(on: today)
    if let day = term.nextChance, term.state == .renewing {
      add(day, "last day to cancel", "else it renews")
    }
    add(term.termEndsOn, term.state == .renewing ? "term ends" : "ends")
    if let day = nextReview(of: agreement), term.state != .ended { add(day, "review due") }
    let steps = lines.enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }
    .map(\.element.line)
    return (summary(agreement, term), steps)
  }

  private func nextReview(of agreement: Agreement) -> Day? {
    guard let months = agreement.reviewEveryMonths, months > 0 else { return nil }
    return (agreement.reviewedOn.max() ?? agreement.startsOn).adding(months: months)
  }

  private func summary(_ agreement: Agreement, _ term: AgreementTerm) -> String {
    let end = term.termEndsOn.map { DayWords.date($0, today: today) } ?? ""
    switch term.state {
    case .renewing:
      guard let chance = term.nextChance else { return "Renews by itself after \(end)." }
      let left = chance - today
      let notice =
        left < 0 ? "" : left == 0 ? ", today" : ", in " + DayWords.span(left)
      return "Renews by itself after \(end); notice must arrive by "
        + DayWords.fullDate(chance, today: today) + notice + "."
    case .fixedEnd: return "Ends on \(end) by itself."
    case .openEnded: return "Runs until somebody cancels it."
    case .cancelled: return "Cancelled; it ends on \(end)."
    case .ended: return "Ended on \(end)."
    }
  }
}
