import FoundationEssentials

/// The words of one timeline entry.
struct EntryWords {
  struct Words {
    var word: String
    var who = ""
    var text: String?
    var showsID = false
    var state = ""
  }

  let contacts: [RecordID: Contact]
  var measures: [RecordID: Measure] = [:]
  let today: Day

  func words(of record: Record) -> Words {
    switch record {
    case .vendor(let vendor): Words(word: "vendor", text: vendor.name)
    case .contact(let contact):
      Words(word: "contact", who: contact.role ?? "", text: contact.name)
    case .communication(let talk): words(of: talk)
    case .meeting(let meeting): words(of: meeting)
    case .conflict(let conflict): words(of: conflict)
    case .recommendation(let advice): words(of: advice)
    case .decision(let decision): words(of: decision)
    case .commitment(let promise): words(of: promise)
    case .goal(let goal): words(of: goal)
    case .agreement(let agreement): words(of: agreement)
    case .measure(let measure): words(of: measure)
    case .reading(let reading):
      Words(
        word: "reading",
        text: (measures[reading.measureId].map { $0.name + ": " } ?? "")
          + reading.value.description)
    case .invoice(let invoice): words(of: invoice)
    case .project(let project):
      Words(
        word: "project", text: project.name + ", starts " + date(project.startsOn), showsID: true,
        state: project.vendorToldOn == nil ? "not told" : "told")
    case .issue(let issue): words(of: issue)
    case .judgement(let judgement): words(of: judgement)
    case .checklistItem(let check):
      Words(
        word: "check", text: joined([check.item.spoken, check.note]),
        state: check.result.rawValue)
    case .followUp(let followUp): words(of: followUp)
    case .requestCount(let count):
      Words(
        word: "requests",
        text: "\(count.requests) requests, \(count.bypassed) round the procedure")
    case .note(let note):
      Words(
        word: "note", text: note.text, showsID: note.isUnread,
        state: note.isUnread ? "as text" : "")
    case .acknowledgement(let word):
      Words(
        word: word.state == .plan ? "plan" : "seen", who: word.by,
        text: joined([sign(word.sign), word.reason]))
    case .play(let play): Words(word: "play", text: sign(play.sign))
    case .postponement(let wait):
      Words(word: "postponed", who: wait.by, text: wait.kind + " until " + date(wait.until))
    case .dispute(let dispute): Words(word: "dispute", who: dispute.by, text: dispute.text)
    case .setAside(let setAside):
      Words(
        word: "set aside", who: setAside.by, text: "[\(setAside.record)] " + setAside.reason)
    }
  }

  private func words(of talk: Communication) -> Words {
    let word =
      switch talk.outcome {
      case .noAnswer: talk.voicemail ? "voicemail" : "no answer"
      case .declined: "declined"
      case .reached, nil: talk.channel.word
      }
    let way =
      switch talk.direction {
      case .fromVendor: "from "
      case .toVendor: "to "
      }
    let isOpen = talk.isAwaited
    let state =
      isOpen
      ? "open"
      : talk.durationMinutes.map(EntryWords.minutes) ?? (talk.answeredAt == nil ? "" : "answered")
    return Words(
      word: word, who: way + (firstName(talk.contacts, of: .vendor) ?? "them"),
      text: talk.summary ?? talk.purpose?.rawValue, showsID: isOpen, state: state)
  }

  private func words(of meeting: Meeting) -> Words {
    let word: String
    var who = firstName(meeting.attendees, of: .vendor).map { "with " + $0 } ?? ""
    var state = ""
    switch meeting.status {
    case .held:
      word = meeting.kind.isReview ? meeting.kind.rawValue : "meeting"
      state = meeting.durationMinutes.map(EntryWords.minutes) ?? ""
    case .planned:
      word = "meeting"
      state = meeting.at.day < today ? "outcome?" : "planned"
    case .missedByVendor:
      word = "MISSED"
      who = "by them"
    case .missedByUs:
      word = "MISSED"
      who = "by us"
    case .cancelled: word = "cancelled"
    }
    return Words(
      word: word, who: who,
      text: meeting.text ?? meeting.minutes ?? meeting.agenda ?? meeting.kind.word,
      showsID: meeting.status == .planned, state: state)
  }

  private func words(of conflict: Conflict) -> Words {
    Words(
      word: "CONFLICT", who: conflict.by.word, text: conflict.text, showsID: true,
      state: conflict.resolvedOn == nil ? "open" : "settled")
  }

  private func words(of advice: Recommendation) -> Words {
    Words(
      word: "advice", who: "from " + advice.side.word, text: advice.text, showsID: true,
      state: advice.isUndecided ? "open" : advice.decision?.rawValue ?? "")
  }

  private func words(of decision: Decision) -> Words {
    let link = decision.link.map { ", re [\($0)]" } ?? ""
    return Words(
      word: "decision", who: decision.decidedBy ?? decision.header.author ?? "",
      text: decision.text + link, state: decision.verdict?.rawValue ?? "")
  }

  private func words(of promise: Commitment) -> Words {
    let who =
      switch promise.side {
      case .vendor: "they owe"
      case .us: "we owe"
      }
    let isOpen = promise.keptOn == nil && promise.brokenOn == nil
    let ending = promise.brokenOn == nil ? "kept" : "broken"
    return Words(
      word: "promise", who: who, text: promise.text, showsID: isOpen,
      state: isOpen ? due(promise.dueOn) : ending)
  }

  private func words(of goal: Goal) -> Words {
    Words(
      word: "goal", who: goal.kind == .shared ? "shared" : "ours", text: goal.text,
      showsID: goal.closedOn == nil,
      state: goal.closedOn == nil ? "live" : goal.outcome?.rawValue ?? "closed")
  }

  private func words(of agreement: Agreement) -> Words {
    let money = agreement.value.map { Money(minorUnits: $0, currency: agreement.currency) }
    return Words(
      word: agreement.kind.word, text: joined([agreement.fullName, money?.description]),
      showsID: true, state: agreement.endsOn.map { "to " + date($0) } ?? "open end")
  }

  private func words(of measure: Measure) -> Words {
    let sign =
      switch measure.direction {
      case .atLeast: "at least "
      case .atMost: "at most "
      }
    let unit = measure.unit.map { " " + $0 } ?? ""
    return Words(
      word: "measure", who: measure.kind == .sla ? "promised" : "wanted",
      text: measure.name + " " + sign + measure.target.description + unit,
      showsID: measure.retiredOn == nil)
  }

  private func words(of invoice: Invoice) -> Words {
    let money = Money(minorUnits: invoice.actual, currency: invoice.currency)
    return Words(
      word: "invoice", text: joined([money.description, invoice.period]),
      state: invoice.surprise ? "surprise" : "")
  }

  private func words(of issue: Issue) -> Words {
    Words(
      word: "ISSUE", who: issue.severity.rawValue, text: issue.text, showsID: true,
      state: issue.resolvedOn == nil ? "open" : "fixed")
  }

  private func words(of judgement: Judgement) -> Words {
    let about = judgement.about == .us ? " of us" : ""
    return Words(
      word: "gut", who: firstName([judgement.by], of: nil) ?? "",
      text: joined(["\(judgement.topic.spoken)\(about) \(judgement.level) of 5", judgement.note]))
  }

  private func words(of followUp: FollowUp) -> Words {
    Words(
      word: "follow-up", who: followUp.assignee.flatMap { firstName([$0], of: nil) } ?? "",
      text: followUp.text, showsID: followUp.doneOn == nil,
      state: followUp.doneOn == nil ? due(followUp.dueOn) : "done")
  }

  /// The first word of the first known person's name, of one side where one is asked for.
  private func firstName(_ ids: [RecordID], of side: Side?) -> String? {
    let contact = ids.lazy.compactMap { contacts[$0] }.first { side == nil || $0.side == side }
    return contact?.name.split(separator: " ").first.map(String.init)
  }

  /// The sign's brief words; what no rule of today is called stays as it was written.
  private func sign(_ name: String) -> String { SignID(rawValue: name)?.brief ?? name }

  private func due(_ day: Day) -> String {
    day < today ? "\(today - day)d late" : "by " + DayWords.near(day, today: today)
  }

  private func date(_ day: Day) -> String { DayWords.date(day, today: today) }

  private func joined(_ parts: [String?]) -> String {
    parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The first line that says something.
  static func line(_ text: String?) -> String {
    text?.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  }

  /// `25m`, `1h`, `1h30`.
  static func minutes(_ minutes: Int) -> String {
    guard minutes >= 60 else { return "\(minutes)m" }
    let rest = minutes % 60
    return "\(minutes / 60)h" + (rest == 0 ? "" : rest < 10 ? "0\(rest)" : "\(rest)")
  }
}
