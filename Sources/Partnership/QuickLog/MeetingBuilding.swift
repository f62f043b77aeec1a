extension LineReader {
  /// A meeting, held or planned; it is one record for all its vendors.
  mutating func buildMeeting() {
    let at = fact
    var meeting = Meeting(header: makeHeader(vendors), at: at)
    meeting.status = status(at)
    meeting.kind = .operational
    var kindTag: String?
    for meaning in meanings {
      guard case .meetingKind(let kind) = meaning else { continue }
      meeting.kind = kind
      kindTag = kind.rawValue
    }
    meeting.attendees = people.map(\.id)
    meeting.durationMinutes = head.length
    meeting.mood = mood
    let subject = text
    meeting.text = subject.isEmpty ? nil : subject
    kindChip()
    chip(
      .purpose, meeting.kind.rawValue, kindTag == nil ? .assumed(kindChoices) : .stated,
      words: kindTag.flatMap(range(ofTag:)))
    statusChip(meeting.status)
    whenChip(at)
    if let length = meeting.durationMinutes {
      chip(.length, DayText.length(length), words: head.lengthWord.map { $0..<($0 + 1) })
    }
    moodChip(meeting.mood)
    add(meeting.asRecord, vendors)
  }

  private var kindChoices: [ChipChoice] {
    MeetingKind.allCases.map { kind in
      ChipChoice(kind.rawValue, line: line(inserting: "#" + kind.rawValue, at: head.end))
    }
  }

  /// Held only where something says so: a mood, a day that is over, or no date at all.
  private func status(_ at: Moment) -> MeetingStatus {
    if has(.missed) { return has(.side(.us)) ? .missedByUs : .missedByVendor }
    if isHeldByMark || hasFactMark { return .held }
    guard let when = head.when else { return .held }
    guard let date = when.date else { return .planned }
    if date == .now, when.time == nil { return .held }
    if date.isExplicitlyPast(at.day, today: context.today) { return .held }
    if let time = at.time, let clock = context.now.time, at.day == context.today, time <= clock {
      return .held
    }
    return at.day < context.today ? .held : .planned
  }

  private var hasFactMark: Bool {
    applied.contains {
      guard case .on = $0.mark else { return false }
      return true
    }
  }

  private mutating func statusChip(_ status: MeetingStatus) {
    switch status {
    case .planned:
      let held = ChipChoice("held", line: line(inserting: ":held", at: head.end))
      chip(.status, "planned", .assumed([held]))
    case .held:
      chip(.status, "held", head.when == nil && !isHeldByMark ? .assumed([]) : .stated)
    case .missedByVendor:
      let ours = ChipChoice("missed by us", line: line(inserting: ":us", at: head.end))
      let isTyped = has(.side(.vendor))
      chip(
        .status, "missed by them", isTyped ? .stated : .assumed([ours]), words: range(of: .missed))
    case .missedByUs:
      chip(.status, "missed by us", words: range(of: .missed))
    case .cancelled: chip(.status, "cancelled")
    }
  }
}
