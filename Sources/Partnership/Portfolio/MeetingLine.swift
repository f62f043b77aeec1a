/// A meeting that is planned, with its words.
///
/// It never changes, and is shared: few matters are meetings, and all others keep room for a
/// reference alone.
package final class MeetingLine: Sendable {
  package let meeting: Meeting
  /// What it is, and what it is about: `review meeting: prices and lanes`.
  package let text: String

  init(_ meeting: Meeting) {
    self.meeting = meeting
    let subject = [meeting.text, meeting.agenda].compactMap { text in
      text?.split(whereSeparator: \.isNewline).first.map(String.init)
    }.first
    text = meeting.kind.word + (subject.map { ": " + $0 } ?? "")
  }

  /// The meetings of the day that are still planned and not postponed, by the clock.
  static func today(in seen: Seen) -> [MeetingLine] {
    lines(of: seen.dossier.meetings, seen.day...seen.day).filter { line in
      let question = Attention(
        .housekeeping, .meetingOutcome, ref: line.meeting.id.text, dueOn: seen.day, on: seen.day)
      return !seen.isPostponed(question)
    }
  }

  /// The meetings that are planned for some days, by the clock.
  package static func lines(of meetings: [Meeting], _ days: ClosedRange<Day>) -> [MeetingLine] {
    meetings.filter { $0.status == .planned && days.contains($0.at.day) }
      .sorted { ($0.at, $0.id) < ($1.at, $1.id) }.map { MeetingLine($0) }
  }
}

extension MeetingLine: Hashable {
  /// Whether two lines say the same of the same meeting.
  package static func == (left: MeetingLine, right: MeetingLine) -> Bool {
    left === right || (left.meeting == right.meeting && left.text == right.text)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(meeting.id)
  }
}
