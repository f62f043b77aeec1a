/// A day of a trend on which something happened that can be looked up.
package struct TrendMark: Hashable, Sendable {
  package let day: Day
  package let kind: TrendMarkKind
  package let record: RecordID
  /// What the record says, on one line.
  package let text: String

  /// The marks of a dossier from one day through another, the oldest first.
  static func all(in dossier: Dossier, from first: Day, through last: Day) -> [TrendMark] {
    let people = Dictionary(
      dossier.contacts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    func mark(_ record: Record, _ kind: TrendMarkKind, _ day: Day) -> TrendMark? {
      guard day >= first, day <= last else { return nil }
      let entry = TimelineEntry(record, contacts: people, today: last)
      return TrendMark(day: day, kind: kind, record: entry.id, text: entry.text)
    }
    let meetings = dossier.meetings.compactMap { meeting in
      TrendMarkKind(meeting.status).flatMap { mark(meeting.asRecord, $0, meeting.at.day) }
    }
    let conflicts = dossier.conflicts.compactMap { mark($0.asRecord, .conflict, $0.raisedOn) }
    return (meetings + conflicts).sorted { ($0.day, $0.record) < ($1.day, $1.record) }
  }
}

/// What happened on a marked day.
package enum TrendMarkKind: String, Word {
  case meeting
  case missedByThem = "missed by them"
  case missedByUs = "missed by us"
  case conflict

  /// The mark of what became of a meeting; nil where it neither took place nor was missed.
  init?(_ status: MeetingStatus) {
    switch status {
    case .held: self = .meeting
    case .missedByVendor: self = .missedByThem
    case .missedByUs: self = .missedByUs
    case .planned, .cancelled: return nil
    }
  }
}
