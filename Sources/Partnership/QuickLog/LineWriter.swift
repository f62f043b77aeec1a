/// Writes the marks of a line.
struct LineWriter {
  let context: LogContext

  /// Head and text, with a `-` between where the text could be taken for more of the head.
  ///
  /// Where the head names the people, `@` in the text is escaped.
  func line(_ head: [String], _ text: String, isNaming: Bool) -> String {
    let body = text.split { $0.isNewline }.joined(separator: " ")
    guard !body.isEmpty else { return head.joined(separator: " ") }
    let words = LogLexer.words(body)
    let isDoubtful = words.first.map { LogLexer.needsQuotes($0.typed) } ?? false
    return (head + (isDoubtful ? ["-"] : []) + words.map { escaped($0, isNaming) }).joined(
      separator: " ")
  }

  /// A word of the text that would be read as a mark gets a backslash; tags stay tags.
  private func escaped(_ word: LogWord, _ isNaming: Bool) -> String {
    guard !word.isLiteral, LogLexer.looksLikeMark(word.typed), word.typed.first != "#" else {
      return word.typed
    }
    if word.typed.first == "@", !isNaming { return word.typed }
    return "@>!:".contains(word.typed.prefix(1)) ? "\\" + word.typed : "\"" + word.typed + "\""
  }

  func when(_ moment: Moment) -> String {
    moment.day.description + (moment.time.map { " " + $0.description } ?? "")
  }

  func talk(_ talk: Communication) -> [String] {
    var head = [talk.channel == .other ? "chat" : talk.channel.rawValue, when(talk.at)]
    if let length = talk.durationMinutes { head.append("\(length)m") }
    if talk.direction == .fromVendor { head.append(":in") }
    if talk.expectsReply { head.append(":?") }
    switch talk.outcome {
    case .noAnswer: head.append(talk.voicemail ? ":vm" : ":na")
    case .declined: head.append(":no")
    case .reached, nil: break
    }
    head += people(talk.contacts)
    if let other = talk.otherVendor { head.append("with:\"" + other + "\"") }
    if let purpose = talk.purpose { head.append("#" + purpose.rawValue) }
    if talk.procedureBypassed { head.append("#bypass") }
    if talk.afterHours { head.append("#afterhours") }
    if let issue = talk.issue { head.append("re:" + issue.text) }
    head += talk.answers.map { "re:" + $0.text }
    return head + mood(talk.mood)
  }

  func meeting(_ meeting: Meeting) -> [String] {
    var head = ["meet", when(meeting.at)]
    if let length = meeting.durationMinutes { head.append("\(length)m") }
    switch meeting.status {
    case .held: head.append(":held")
    case .missedByVendor: head += [":missed", ":them"]
    case .missedByUs: head += [":missed", ":us"]
    case .planned, .cancelled: break
    }
    head.append("#" + meeting.kind.rawValue)
    head += meeting.answers.map { "re:" + $0.text }
    return head + people(meeting.attendees) + mood(meeting.mood)
  }

  func conflict(_ conflict: Conflict) -> [String] {
    var head = ["conflict", conflict.raisedOn.description, severity(conflict.severity)]
    switch conflict.fault {
    case .vendor: head.append(":them")
    case .us: head.append(":us")
    case .both: head.append(":both")
    case nil: break
    }
    if let first = conflict.repeatOf { head.append("re:" + first.text) }
    return head
  }

  func issue(_ issue: Issue) -> [String] {
    let told = issue.reportedOn.map(when) ?? "no"
    return ["issue", "noticed:" + when(issue.noticedOn), "told:" + told, severity(issue.severity)]
  }

  func recommendation(_ advice: Recommendation) -> [String] {
    var head = ["rec", "on:\(advice.on)", advice.side == .us ? ":us" : ":them"]
    if let due = advice.dueOn { head.append("by:\(due)") }
    if let count = advice.optionCount { head.append("opts:\(count)") }
    if let interest = advice.disclosedInterest { head.append("interest:" + interest.rawValue) }
    return head
  }

  func decision(_ decision: Decision) -> [String] {
    var head = ["decision", decision.on.description]
    if let link = decision.link {
      head.append("re:" + link.text)
      if let verdict = decision.verdict { head.append(verdict.rawValue) }
    }
    return head + amount("amt:", decision.amount, decision.currency)
  }

  func promise(_ promise: Commitment) -> [String] {
    let side = promise.side == .us ? ":us" : ":them"
    let head = ["promise", side, "on:\(promise.madeOn)", "by:\(promise.dueOn)"]
    return head + (promise.atSigning ? ["#signing"] : [])
  }

  func invoice(_ invoice: Invoice) -> [String] {
    ["bill"] + amount("", invoice.actual, invoice.currency) + [invoice.on.description]
      + amount("budget:", invoice.budgeted, invoice.currency)
  }

  func references(_ record: Record) -> [String] {
    record.header.links.filter { context.records[$0] != nil }.map { "re:" + $0.text }
  }

  private func amount(_ key: String, _ minor: Int?, _ currency: String?) -> [String] {
    guard let minor else { return [] }
    return [key + MoneyText(minor: minor).typed + (currency ?? "")]
  }

  private func people(_ ids: [RecordID]) -> [String] {
    ids.compactMap { context.contact($0).map(People.mark) }
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .low: "!low"
    case .medium: "!med"
    case .high: "!high"
    case .critical: "!crit"
    }
  }

  private func mood(_ mood: Mood?) -> [String] {
    switch mood {
    case .good: [":+"]
    case .neutral: [":="]
    case .bad: [":-"]
    case nil: []
    }
  }
}
