package import Partnership

/// Tells whether a row of a timeline holds typed words: each stands, as a part of a word at least,
/// on the row as it is shown or in a text of its record, whatever the case.
package struct TimelineMatch {
  private let words: [String]
  private let contacts: [RecordID: Contact]
  private let measures: [RecordID: Measure]
  private let today: Day

  /// Makes the match; nil where the filter asks for no word.
  ///
  /// The people and measures are those that rows name; what is late depends on the filter's day.
  package init?(
    _ filter: TimelineFilter, contacts: () throws -> [Contact], measures: () throws -> [Measure]
  ) rethrows {
    let words = FilterWords.split(FilterText.fold(filter.words ?? ""))
    guard !words.isEmpty else { return nil }
    self.words = words
    self.contacts = Dictionary(try contacts().map { ($0.id, $0) }) { first, _ in first }
    self.measures = Dictionary(try measures().map { ($0.id, $0) }) { first, _ in first }
    today = filter.today
  }

  /// Whether every word stands in the record's row or texts.
  package func holds(_ record: Record) -> Bool {
    let entry = TimelineEntry(record, contacts: contacts, measures: measures, today: today)
    let typed = SearchText(record)
    let text = FilterText.fold(entry.shown(today: today) + "\n" + typed.name + "\n" + typed.text)
    return words.allSatisfy { text.contains($0) }
  }
}
