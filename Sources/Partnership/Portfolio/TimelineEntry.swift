/// One line of a vendor's timeline: a record of any kind in a few words.
package struct TimelineEntry: Hashable, Sendable {
  package let id: RecordID
  package let kind: RecordKind
  /// The day, and the time where it is known; nil for vendors and contacts.
  package let at: Moment?
  /// What it is, in capitals where it should be seen: `call`, `no answer`, `CONFLICT`, `MISSED`.
  package let word: String
  /// Who it was with or by: `from Maria`, `to Eva`, `us`.
  package let who: String
  /// What it says, on one line.
  package let text: String
  /// Whether the number is shown beside the text, since other lines may refer to it.
  package let showsID: Bool
  /// Where it stands: `open`, `25m`, `by 21 Mar`; empty where there is nothing to say.
  package let state: String

  /// Makes the line.
  ///
  /// - Parameters:
  ///   - record: any record.
  ///   - contacts: the people it may name, by id; others are not named.
  ///   - measures: what readings may be readings of, by id; others stay bare numbers.
  ///   - today: the day it is shown on, for years and what is late.
  package init(
    _ record: Record, contacts: [RecordID: Contact], measures: [RecordID: Measure] = [:],
    today: Day
  ) {
    let words = EntryWords(contacts: contacts, measures: measures, today: today).words(of: record)
    id = record.id
    kind = record.kind
    at = record.primary
    word = words.word
    who = words.who
    text = EntryWords.line(words.text)
    showsID = words.showsID
    state = words.state
  }

  /// `Fri 14 10:28` for the last two weeks, else `24 Feb`.
  package func when(today: Day) -> String {
    guard let at else { return "" }
    let day = DayWords.near(at.day, today: today)
    guard let time = at.time, abs(today - at.day) < 14 else { return day }
    return day + " " + time.description
  }

  /// All that its row says, from left to right.
  package func shown(today: Day) -> String {
    [when(today: today), word, who, text, showsID ? "[\(id.text)]" : "", state]
      .joined(separator: " ")
  }
}

extension Record {
  /// A short name for the list of changes and for sentences: `call, Globex`, or `call of 3 Mar`
  /// where the vendor is not known.
  package func title(vendor: String?, today: Day) -> String {
    let word = EntryWords(contacts: [:], today: today).words(of: self).word.lowercased()
    if let vendor { return word + ", " + vendor }
    return primary.map { word + " of " + DayWords.date($0.day, today: today) } ?? word
  }
}
