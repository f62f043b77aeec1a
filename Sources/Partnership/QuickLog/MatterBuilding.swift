extension LineReader {
  /// A conflict; raised by us, its fault unknown unless somebody says whose.
  mutating func buildConflict() {
    kindChip()
    chip(.side, "raised by us", .assumed([]))
    severityChip()
    let fault = side
    sideChip(fault.map { "fault: " + $0.possessive } ?? "fault unknown", isAsked: fault == nil)
    whenChip(fact)
    let text = optionalText
    addForEachVendor { reader, vendor in
      Conflict(
        header: reader.makeHeader(for: vendor), raisedOn: reader.fact.day, fault: fault,
        severity: reader.severity, text: text
      ).asRecord
    }
  }

  /// A disturbance, reported today unless `told:` says otherwise.
  mutating func buildIssue() {
    var noticed = fact
    var told: Moment? = context.now
    var isToldTyped = false
    for mark in applied {
      switch mark.mark {
      case .noticed(let phrase): noticed = moment(phrase, .past) ?? noticed
      case .told(let phrase):
        told = phrase.flatMap { moment($0, .past) }
        isToldTyped = true
      case .person, .newcomer, .tag, .severity, .fromVendor, .expectsReply, .noAnswer, .voicemail,
        .declined, .missed, .held, .side, .isPrivate, .mood, .by, .on, .starts, .reference, .with,
        .interest, .options, .amount, .budget:
        break
      }
    }
    let isNoticeTyped = hasNotice || whenRange != nil
    if let reported = told, !isNoticeTyped { noticed = min(noticed, reported) }
    if let reported = told, reported.day < noticed.day {
      return keepAsText("It was told before it was noticed; type noticed: with an earlier day.")
    }
    kindChip()
    severityChip()
    let notice = "noticed " + DayText.moment(noticed, today: context.today)
    chip(.when, notice, isNoticeTyped ? .stated : .assumed([]), words: whenRange)
    let reported = told.map { "reported " + DayText.day($0.day, today: context.today) }
    chip(.status, reported ?? "not reported", isToldTyped ? .stated : .assumed([]))
    let text = optionalText
    let (noticedOn, reportedOn) = (noticed, told)
    addForEachVendor { reader, vendor in
      Issue(
        header: reader.makeHeader(for: vendor), noticedOn: noticedOn, reportedOn: reportedOn,
        severity: reader.severity, text: text
      ).asRecord
    }
  }

  private var hasNotice: Bool {
    applied.contains {
      guard case .noticed = $0.mark else { return false }
      return true
    }
  }

  /// A promise; it never degrades to a note: without a date it is due in a week.
  mutating func buildPromise() {
    let due = due?.day ?? context.today + context.followUpDays
    let isOurs = side == .us
    kindChip()
    sideChip(isOurs ? "we owe" : "they owe")
    whenChip(Moment(due), .due, isAssumed: self.due == nil)
    madeChip()
    let isSigning = meanings.contains(.signing)
    if isSigning { chip(.mark, "at signing", words: range(ofTag: "signing")) }
    let text = optionalText
    if text == nil {
      problem(.refused, "Type what was promised, such as: p fri corrected price sheet.")
    }
    addForEachVendor { reader, vendor in
      Commitment(
        header: reader.makeHeader(for: vendor), side: isOurs ? .us : .vendor,
        madeOn: reader.fact.day, dueOn: due, text: text, atSigning: isSigning
      ).asRecord
    }
  }

  /// A recommendation, theirs unless marked.
  mutating func buildRecommendation() {
    var advice = Recommendation(header: Header(id: RecordID("")), on: fact.day)
    advice.side = side == .us ? .us : .vendor
    advice.text = optionalText
    if advice.text == nil {
      problem(.refused, "Type what is advised, such as: rec move to annual billing.")
    }
    advice.dueOn = due?.day
    for mark in applied {
      if case .interest(let interest) = mark.mark { advice.disclosedInterest = interest }
      if case .options(let count) = mark.mark { advice.optionCount = count }
    }
    kindChip()
    sideChip(advice.side == .us ? "by us" : "by them")
    if let count = advice.optionCount {
      chip(.options, "\(count) options", words: range(of: .options(count)))
    }
    if let interest = advice.disclosedInterest {
      chip(.interest, "interest: " + interest.rawValue, words: range(of: .interest(interest)))
    }
    let due = Moment(advice.dueOn ?? advice.on + context.policy.recommendationDueDays)
    whenChip(due, .due, isAssumed: advice.dueOn == nil)
    madeChip()
    let shared = advice
    addForEachVendor { reader, vendor in
      var advice = shared
      advice.header = reader.makeHeader(for: vendor)
      return advice.asRecord
    }
  }

  /// A goal, shared unless `#outcome` says otherwise.
  mutating func buildGoal() {
    guard let text = optionalText else {
      return keepAsText("A goal needs a text, such as: goal ship in two days by:eoy.")
    }
    var goalKind: GoalKind?
    for meaning in meanings {
      if case .goalKind(let kind) = meaning { goalKind = kind }
    }
    kindChip()
    chip(
      .purpose, (goalKind ?? .shared).rawValue, goalKind == nil ? .assumed([]) : .stated,
      words: goalKind.flatMap { range(ofTag: $0.rawValue) })
    let due = due?.day
    if let due { whenChip(Moment(due), .due) }
    madeChip("agreed")
    let kind = goalKind ?? .shared
    addForEachVendor { reader, vendor in
      Goal(
        header: reader.makeHeader(for: vendor), text: text, kind: kind,
        agreedOn: reader.fact.day, dueOn: due
      ).asRecord
    }
  }

  /// A project of ours; without `starts:` it is a note until somebody says when.
  mutating func buildProject() {
    var starts: Moment?
    var told: Moment?
    for mark in applied {
      if case .starts(let phrase) = mark.mark { starts = moment(phrase, .future) }
      if case .told(let phrase) = mark.mark { told = phrase.flatMap { moment($0, .past) } }
    }
    guard let starts, let name = optionalText else {
      let choice = ChipChoice("starts:", line: reading.text + " starts:")
      if starts == nil { chip(.when, "starts:?", .asked("When does it start?", [choice])) }
      return keepAsText("A project needs a name and starts:, such as: project move starts:1 apr.")
    }
    kindChip()
    chip(.when, "starts " + DayText.day(starts.day, today: context.today))
    let toldText = told.map { "told " + DayText.day($0.day, today: context.today) }
    chip(.status, toldText ?? "not told yet", told == nil ? .assumed([]) : .stated)
    madeChip("announced")
    let (startsOn, toldOn) = (starts.day, told)
    addForEachVendor { reader, vendor in
      Project(
        header: reader.makeHeader(for: vendor), name: name, announcedOn: reader.fact.day,
        startsOn: startsOn, vendorToldOn: toldOn
      ).asRecord
    }
  }

  var optionalText: String? {
    let text = text
    return text.isEmpty ? nil : text
  }

  /// The side marked last.
  var side: Fault? {
    for mark in applied.reversed() {
      if case .side(let side) = mark.mark { return side }
    }
    return nil
  }

  private var severity: Severity {
    for mark in applied.reversed() {
      if case .severity(let severity) = mark.mark { return severity }
    }
    return .medium
  }

  private mutating func severityChip() {
    let range = self.range(of: .severity(severity))
    chip(.severity, severity.rawValue, range == nil ? .assumed([]) : .stated, words: range)
  }

  private mutating func sideChip(_ text: String, isAsked: Bool = false) {
    let range = side.flatMap { self.range(of: .side($0)) }
    let words = isAsked ? [":them", ":us", ":both"] : [":us"]
    let choices = words.map { ChipChoice($0, line: line(inserting: $0, at: head.end)) }
    let open = isAsked ? ChipState.asked("Whose fault?", choices) : .assumed(choices)
    chip(.side, text, range == nil ? open : .stated, words: range)
  }

  private mutating func madeChip(_ verb: String = "made") {
    for mark in applied.reversed() {
      guard case .on = mark.mark else { continue }
      return chip(
        .when, verb + " " + DayText.day(fact.day, today: context.today), words: mark.words)
    }
  }
}

extension Fault {
  /// The word on chips.
  var possessive: String {
    switch self {
    case .vendor: "theirs"
    case .us: "ours"
    case .both: "both"
    }
  }
}
