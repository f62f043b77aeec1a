/// A year of contact, week by week: who came to whom, when both talked, and how long it was silent.
package struct ContactRhythm: Hashable, Sendable {
  /// 52 weeks, the oldest first; the last one ends with the day that it was asked for.
  package let weeks: [ContactWeek]
  /// Days after which a two-way talk is due, by the tier; 0 where nothing is expected.
  package let cadence: Int
  package let tier: Tier
  /// The longest time without a two-way talk that reaches into the year; nil where none is known.
  package let longest: TalkSilence?
  /// The time since the last two-way talk; nil while not engaged.
  package let present: TalkSilence?
  /// The day that it was asked for.
  package let day: Day

  /// Weeks in a year.
  package static let count = 52

  init(_ evidence: Evidence) {
    day = evidence.day
    tier = evidence.dossier.vendor.tier
    cadence = evidence.cadence.touch
    let talks = evidence.dossier.twoWayActs
    let silences = TalkSilence.all(
      between: talks.map(\.day).sorted(), since: evidence.start, through: evidence.day)
    let first = evidence.day - (Self.count * 7 - 1)
    longest = silences.filter { $0.end >= first }.max { ($0.days, $0.end) < ($1.days, $1.end) }
    present = silences.last.flatMap { $0.isOpen ? $0 : nil }
    weeks = Self.weeks(evidence, talks, silences)
  }

  private static func weeks(
    _ evidence: Evidence, _ talks: [Act], _ silences: [TalkSilence]
  ) -> [ContactWeek] {
    let theirs = records(evidence.acts.theirs, until: evidence.day)
    let ours = records(evidence.acts.ours, until: evidence.day)
    let both = records(talks, until: evidence.day)
    return (0..<count).map { place in
      let last = evidence.day - (count - 1 - place) * 7
      let isLate = silences.contains {
        evidence.cadence.touch > 0 && $0.start < last && last <= $0.end
          && last - $0.start > evidence.cadence.touch
      }
      return ContactWeek(
        last: last, theirs: theirs[place] ?? [], ours: ours[place] ?? [],
        twoWay: both[place] ?? [], isOverdue: isLate && both[place] == nil)
    }
  }

  /// The records of each week, by its place, in the order of their days.
  private static func records(_ acts: [Act], until day: Day) -> [Int: [RecordID]] {
    var weeks: [Int: [RecordID]] = [:]
    for act in acts.sorted(by: { ($0.day, $0.record) < ($1.day, $1.record) }) {
      let age = day - act.day
      guard age >= 0, age < count * 7 else { continue }
      let place = count - 1 - age / 7
      if weeks[place]?.contains(act.record) != true {
        weeks[place, default: []].append(act.record)
      }
    }
    return weeks
  }
}

/// Seven days of contact.
package struct ContactWeek: Hashable, Sendable {
  package let last: Day
  /// Their approaches and answers, and meetings held.
  package let theirs: [RecordID]
  /// What we sent or called, our answers, and meetings held.
  package let ours: [RecordID]
  /// Talks in which both had spoken, and meetings held.
  package let twoWay: [RecordID]
  /// Whether nothing was said both ways for longer than the tier allows.
  package let isOverdue: Bool

  package var first: Day { last - 6 }
}

/// A time without a two-way talk.
package struct TalkSilence: Hashable, Sendable {
  /// The day of the talk before, or the one from which silence counts.
  package let start: Day
  /// The day of the talk that ended it; the day of asking while it lasts.
  package let end: Day
  package let isOpen: Bool

  package var days: Int { end - start }

  /// The times between talks in order, and the one that lasts; `since` is from when silence counts,
  /// nil while not engaged.
  static func all(between days: [Day], since: Day?, through last: Day) -> [TalkSilence] {
    var starts = days
    if let since, since <= last, days.first.map({ since < $0 }) ?? true {
      starts.insert(since, at: 0)
    }
    var silences = zip(starts, starts.dropFirst()).filter { $0.0 < $0.1 }.map {
      TalkSilence(start: $0.0, end: $0.1, isOpen: false)
    }
    if since != nil, let start = starts.last, start <= last {
      silences.append(TalkSilence(start: start, end: last, isOpen: true))
    }
    return silences
  }
}

extension Dossier {
  /// Talks in which both sides had spoken, by the day of the answer, and meetings held.
  fileprivate var twoWayActs: [Act] {
    communications.compactMap { talk in
      talk.twoWayDay.map { Act(day: $0, record: talk.header.id) }
    }
      + meetings.filter { $0.status == .held }.map {
        Act(day: $0.at.day, record: $0.header.id)
      }
  }
}
