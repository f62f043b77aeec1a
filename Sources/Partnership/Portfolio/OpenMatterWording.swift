/// The words of open matters.
struct OpenMatterWording {
  private let today: Day
  private let wording: AttentionWording

  init(_ seen: Seen, policy: Policy) {
    today = seen.day
    wording = AttentionWording(seen, policy: policy)
  }

  func when(_ matter: OpenMatter) -> String {
    switch matter.topic {
    case .conflict: opened(matter.record.primary?.day)
    case .issue: opened(matter.record.primary?.day)
    case .contract: "by " + DayWords.near(matter.dueOn, today: today)
    case .meeting: DayWords.near(matter.dueOn, today: today)
    case .weOwe, .theyOwe, .decide: due(matter.dueOn)
    }
  }

  func text(_ matter: OpenMatter) -> String {
    switch matter.record {
    case .commitment(let promise): return wording.promise(promise)
    case .communication(let talk): return wording.question(talk)
    case .followUp(let followUp): return wording.line(followUp.text, or: "follow-up")
    case .project(let project):
      return "tell them of " + project.name + ", starts "
        + DayWords.date(project.startsOn, today: today)
    case .conflict(let conflict): return text(of: conflict)
    case .issue(let issue): return text(of: issue)
    case .recommendation(let advice): return text(of: advice)
    case .meeting(let meeting):
      return wording.line(meeting.text ?? meeting.agenda, or: meeting.kind.word)
        + (meeting.at.day < today ? ": what became of it?" : "")
    case .agreement(let agreement): return text(of: agreement)
    case .vendor, .contact, .decision, .goal, .measure, .reading, .invoice, .judgement,
      .checklistItem, .requestCount, .note, .acknowledgement, .play, .postponement, .dispute,
      .setAside:
      return matter.record.kind.noun
    }
  }

  private func opened(_ day: Day?) -> String {
    guard let day, day < today else { return "new" }
    return "\(today - day)d open"
  }

  private func due(_ day: Day) -> String {
    if day < today { return "\(today - day)d late" }
    return day == today ? "today" : "by " + DayWords.near(day, today: today)
  }

  private func text(of conflict: Conflict) -> String {
    let fault = conflict.fault.map { "fault " + $0.culprit } ?? "whose fault?"
    return conflict.severity.loudWord + wording.line(conflict.text, or: "conflict") + ", " + fault
  }

  private func text(of issue: Issue) -> String {
    issue.severity.loudWord + wording.line(issue.text, or: "issue")
      + (issue.reportedOn == nil ? ", not reported yet" : "")
  }

  private func text(of advice: Recommendation) -> String {
    let text = wording.line(advice.text, or: "advice")
    switch advice.disclosedInterest {
    case .yes: return text + "; they gain, and said so"
    case .no: return text + "; what they gain is not said"
    case .some(.none): return text + "; they gain nothing by it"
    case nil: return text
    }
  }

  private func text(of agreement: Agreement) -> String {
    let term = agreement.term(on: today)
    switch term.state {
    case .renewing:
      guard let ends = term.endsIfCancelledAtNextChance else { return agreement.fullName }
      let months = agreement.termMonths == 1 ? "1 month" : "\(agreement.termMonths ?? 0) months"
      return "notice for " + agreement.fullName + "; else renews "
        + DayWords.date(ends + 1, today: today) + " for " + months
    case .fixedEnd: return agreement.fullName + " ends and does not renew by itself"
    case .cancelled: return agreement.fullName + " ends, cancelled"
    case .openEnded, .ended: return agreement.fullName
    }
  }
}

extension Severity {
  /// The word in capitals before what is high or critical; empty for what is not.
  var loudWord: String {
    switch self {
    case .low, .medium: ""
    case .high: "HIGH "
    case .critical: "CRITICAL "
    }
  }
}
