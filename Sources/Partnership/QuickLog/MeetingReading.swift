/// What is typed while a meeting runs: each line is part of the meeting, all are saved as one step.
///
/// A line that claims no kind tells of the meeting itself: whom it names was there, its mood and
/// length are the meeting's, its words are minutes. Every other line is a record of its own –
/// decision, promise, follow-up – that is tied to the meeting.
package struct MeetingReading: Hashable, Sendable {
  /// The meeting as it was.
  package let before: Meeting
  /// The meeting as the lines leave it.
  package private(set) var after: Meeting
  /// One reading for each line that holds anything, in order.
  package private(set) var lines: [LogReading] = []
  /// Open questions that are answered in it.
  private var answered: [Edit] = []

  /// Reads the lines.
  ///
  /// - Parameters:
  ///   - lines: As typed; empty ones are left out.
  ///   - meeting: The meeting as it was read.
  ///   - context: What is known at this moment.
  ///   - minutes: What a started clock shows; it fills the length where nobody says one.
  package init(
    _ lines: [String], of meeting: Meeting, in context: LogContext, minutes: Int? = nil
  ) {
    before = meeting
    after = meeting.begun(at: context.now)
    var context = context
    context.vendorsInHand = meeting.header.vendors
    var next = 1
    for line in lines where line.contains(where: { !$0.isWhitespace }) {
      var reading = LogLine.parse(line, in: context, firstID: next)
      if reading.tellsOfTheMeeting {
        reading = tell(line, in: context, firstID: next)
      } else {
        let own = Set(reading.records.map(\.id))
        reading.records = reading.records.map {
          $0.kind == .contact ? $0 : $0.linked(toTalk: meeting.id, own: own)
        }
      }
      next = max(next, (reading.records.compactMap(\.provisionalNumber).max() ?? 0) + 1)
      for record in reading.records {
        if case .contact(let person) = record { context.contacts.append(person) }
      }
      for edit in reading.changes { context.records[edit.record.id] = edit.record }
      self.lines.append(reading)
    }
    guard !self.lines.isEmpty else { return }
    if let minutes, minutes > 0, after.durationMinutes == nil, meeting.at.day == context.today {
      after.durationMinutes = minutes
    }
  }

  /// Everything to commit, as one undo step; none where nothing was said.
  package var edits: [Edit] {
    guard !lines.isEmpty else { return [] }
    let meeting: [Edit] =
      after == before ? [] : [.change(before: before.asRecord, after: after.asRecord)]
    return meeting + lines.flatMap(\.records).map(Edit.add)
      + TalkReading.joined(lines.flatMap(\.changes) + answered)
  }

  /// Open questions that the people who were there probably answered.
  package func answerOffers(in context: LogContext) -> [Communication] {
    meetingReading.answerOffers(in: context)
  }

  /// The reading with some of the offers taken.
  package func accepting(_ offers: [RecordID], in context: LogContext) -> MeetingReading {
    let reading = meetingReading.accepting(offers, in: context)
    var result = self
    if case .meeting(let meeting)? = reading.records.first { result.after = meeting }
    result.answered = reading.changes
    return result
  }

  private var meetingReading: LogReading {
    var reading = LogReading(text: "")
    reading.records = [after.asRecord]
    return reading
  }

  /// Takes a line about the meeting: marks at its beginning, then words for the minutes.
  private mutating func tell(
    _ line: String, in context: LogContext, firstID: Int
  ) -> LogReading {
    let words = line.split(separator: " ")
    let marks = Self.beginning(of: words)
    let rest = words.dropFirst(marks.count).joined(separator: " ")
    let about = (["meet"] + marks.map(String.init) + ["-", rest]).joined(separator: " ")
    let read = LogLine.parse(about, in: context, firstID: firstID)
    var reading = LogReading(text: line)
    reading.vendors = read.vendors
    reading.people = read.people
    reading.records = read.records.filter { $0.kind == .contact || $0.kind == .followUp }
    var minutes = ""
    for record in read.records {
      guard case .meeting(let told) = record else { continue }
      after.attendees += told.attendees.filter { !after.attendees.contains($0) }
      after.mood = told.mood ?? after.mood
      after.durationMinutes = told.durationMinutes ?? after.durationMinutes
      minutes = told.text ?? ""
      reading.records = reading.records.map { $0.pointing(from: told.id, to: before.id) }
    }
    if !minutes.isEmpty {
      after.minutes = [after.minutes, minutes].compactMap(\.self).joined(separator: "\n")
    }
    reading.chips = [Chip(.kind, minutes.isEmpty ? "there" : "minutes")] + read.chips.aboutMeeting
    if !minutes.isEmpty { reading.chips.append(Chip(.text, minutes)) }
    return reading
  }

  /// The marks that the line begins with, and a length beside them: `@eva :+ 45m`.
  ///
  /// Without a mark a length is the beginning of a sentence, as in "2h outage".
  private static func beginning(of words: [Substring]) -> ArraySlice<Substring> {
    func isMark(_ word: Substring) -> Bool { word.hasPrefix("@") || word.hasPrefix(":") }
    func isLength(_ word: Substring) -> Bool {
      guard let first = word.first, first.isNumber, let last = word.last else { return false }
      return "mh".contains(last) && word.dropLast().allSatisfy { $0.isNumber || $0 == "h" }
    }
    let found = words.prefix { isMark($0) || isLength($0) }
    return found.contains(where: isMark) || found.count == words.count
      ? found : words.prefix(while: isMark)
  }
}

extension Meeting {
  /// The meeting as it is from its first line on: held, and now where it lay ahead.
  fileprivate func begun(at now: Moment) -> Meeting {
    var meeting = self
    meeting.status = .held
    if meeting.at > now { meeting.at = now }
    return meeting
  }
}

extension LogReading {
  /// Whether the line says of no record what it is, so that it is about the meeting.
  fileprivate var tellsOfTheMeeting: Bool {
    guard kind == .note, !isKeptAsText else { return false }
    return chips.contains { chip in
      guard chip.label == .kind, case .asked = chip.state else { return false }
      return true
    }
  }
}

extension [Chip] {
  /// What of a meeting's chips is new: who, how long, how it felt, what follows.
  fileprivate var aboutMeeting: [Chip] {
    compactMap { chip in
      switch chip.label {
      case .people, .length, .mood, .followUp, .mark: Chip(chip.label, chip.text)
      case .vendor, .kind, .when, .due, .purpose, .outcome, .direction, .reply, .severity, .side,
        .status, .about, .answer, .amount, .value, .interest, .options, .tag, .text:
        nil
      }
    }
  }
}

extension Record {
  /// The follow-up with its link moved to another record.
  fileprivate func pointing(from old: RecordID, to new: RecordID) -> Record {
    guard case .followUp(var followUp) = self, followUp.link == old else { return self }
    followUp.link = new
    return followUp.asRecord
  }
}
