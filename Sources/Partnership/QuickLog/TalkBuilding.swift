extension LineReader {
  /// A call, mail, chat, visit or portal message; what is still to come is a follow-up.
  mutating func buildTalk() {
    let at = fact
    if at.day > context.today || isLaterToday(at) { return buildPlannedTalk(at) }
    var talk = Communication(header: Header(id: RecordID("")), at: at)
    talk.channel = kind.channel ?? .call
    takeOutcome(&talk)
    takePurpose(&talk)
    talk.durationMinutes = head.length
    talk.mood = mood
    talk.afterHours = isAfterHours(at)
    let summary = text
    talk.summary = summary.isEmpty ? nil : summary
    talkChips(talk)
    let shared = talk
    addForEachVendor { reader, vendor in
      var talk = shared
      talk.header = reader.makeHeader(for: vendor)
      talk.contacts = reader.people(for: vendor)
      return talk.asRecord
    }
  }

  private func isLaterToday(_ at: Moment) -> Bool {
    guard at.day == context.today, let time = at.time, let clock = context.now.time else {
      return false
    }
    return time > clock
  }

  /// It has not happened, so it is something to do.
  private mutating func buildPlannedTalk(_ at: Moment) {
    let words = text
    let text = kind.noun + (words.isEmpty ? "" : ": " + words)
    chip(.kind, "follow-up", .assumed([]), words: head.spent.first.map { $0..<($0 + 1) })
    whenChip(at, .due)
    addForEachVendor { reader, vendor in
      var header = reader.makeHeader(for: vendor)
      header.links = []
      return FollowUp(
        header: header, dueOn: at.day, text: text, madeOn: reader.context.today,
        assignee: reader.people(for: vendor).first, time: at.time
      ).asRecord
    }
  }

  private func takeOutcome(_ talk: inout Communication) {
    talk.direction = has(.fromVendor) ? .fromVendor : .toVendor
    talk.expectsReply = has(.expectsReply)
    talk.outcome = kind == .call ? .reached : nil
    for mark in applied {
      switch mark.mark {
      case .noAnswer: talk.outcome = .noAnswer
      case .voicemail: (talk.outcome, talk.voicemail) = (.noAnswer, true)
      case .declined: talk.outcome = .declined
      case .person, .newcomer, .tag, .severity, .fromVendor, .expectsReply, .missed, .held, .side,
        .isPrivate, .mood, .by, .on, .noticed, .told, .starts, .reference, .with, .interest,
        .options, .amount, .budget:
        break
      }
    }
    if talk.outcome != .noAnswer { talk.voicemail = false }
  }

  private mutating func takePurpose(_ talk: inout Communication) {
    for meaning in meanings {
      switch meaning {
      case .purpose(let purpose): talk.purpose = purpose
      case .bypass: talk.procedureBypassed = true
      case .afterHours, .meetingKind, .goalKind, .signing, .tag: break
      }
    }
    for mark in applied.reversed() {
      guard case .with(let typed) = mark.mark else { continue }
      if talk.purpose == nil { talk.purpose = .coordination }
      guard talk.purpose == .coordination else {
        applied.removeAll { $0 == mark }
        chip(
          .mark, "with:" + typed,
          .problem("with:\(typed) stays in the text; it belongs to #coordination."),
          words: mark.words)
        continue
      }
      let found = VendorPrefix(context: context).fits(typed, whole: false)
      talk.otherVendor = found.count == 1 ? found.first.map(context.name(of:)) : typed
      break
    }
  }

  private func isAfterHours(_ at: Moment) -> Bool {
    if meanings.contains(.afterHours) { return true }
    guard let time = at.time, isTimeTyped else { return false }
    return !context.hours.contains(at.day, time, holidays: context.policy.holidays)
  }

  private var isTimeTyped: Bool {
    for mark in applied.reversed() {
      if case .on(let phrase) = mark.mark { return phrase.time != nil }
    }
    return head.time != nil
  }

  /// The mood marked last.
  var mood: Mood? {
    for mark in applied.reversed() {
      if case .mood(let mood) = mark.mark { return mood }
    }
    return nil
  }

  private mutating func talkChips(_ talk: Communication) {
    kindChip()
    let isTheirs = talk.direction == .fromVendor
    let way = isTheirs ? "they contacted us" : "we contacted them"
    chip(.direction, way, isTheirs ? .stated : .assumed([]), words: range(of: .fromVendor))
    if let outcome = talk.outcome {
      let text =
        switch outcome {
        case .reached: "reached"
        case .noAnswer: talk.voicemail ? "no answer, voicemail" : "no answer"
        case .declined: "declined"
        }
      chip(.outcome, text, outcome == .reached ? .assumed([]) : .stated)
    }
    if talk.expectsReply {
      chip(.reply, "reply expected", words: range(of: .expectsReply))
    }
    whenChip(talk.at)
    if let length = talk.durationMinutes {
      chip(.length, DayText.length(length), words: head.lengthWord.map { $0..<($0 + 1) })
    }
    if let purpose = talk.purpose {
      let other = talk.otherVendor.map { " with " + $0 } ?? ""
      chip(.purpose, purpose.rawValue + other, words: range(ofTag: purpose.rawValue))
    } else {
      let choices = Purpose.allCases.map { purpose in
        ChipChoice(purpose.rawValue, line: line(inserting: "#" + purpose.rawValue, at: head.end))
      }
      chip(.purpose, "unknown", .asked("What was it for?", choices))
    }
    if talk.procedureBypassed {
      chip(.mark, "round the procedure", words: range(ofTag: "bypass"))
    }
    if talk.afterHours { chip(.mark, "after hours", words: range(ofTag: "afterhours")) }
    moodChip(talk.mood)
  }

  mutating func moodChip(_ mood: Mood?) {
    guard let mood else { return }
    chip(.mood, mood.rawValue, words: range(of: .mood(mood)))
  }

  func range(of mark: LogMark) -> Range<Int>? {
    applied.last { $0.mark == mark }?.words
  }

  func range(ofTag word: String) -> Range<Int>? {
    range(of: .tag(word))
  }
}
