import Partnership

/// Entries of a timeline as a table of text.
struct TimelineTable {
  private let entries: [TimelineEntry]
  private let today: Day

  init(_ records: [Record], contacts: [Contact], measures: [Measure], today: Day) {
    let people = Dictionary(contacts.map { ($0.id, $0) }) { first, _ in first }
    let measured = Dictionary(measures.map { ($0.id, $0) }) { first, _ in first }
    entries = records.map {
      TimelineEntry($0, contacts: people, measures: measured, today: today)
    }
    self.today = today
  }

  /// Prints one line for each entry.
  func print(to output: Output, indent: Int = 0) {
    var columns = Columns(["", "", "", "", "", ""])
    for entry in entries {
      columns.append([
        "[\(entry.id)]",
        entry.at.map { DayWords.fullDate($0.day, today: today) } ?? "-",
        entry.at?.time?.description ?? "", entry.word, entry.who,
        entry.text + (entry.state.isEmpty ? "" : " (\(entry.state))"),
      ])
    }
    columns.print(to: output, indent: indent)
  }
}
