package import Partnership
package import Terminal

/// What is measured, and every value that was read, of one vendor or of all.
package struct ReadingsReading: Hashable, Sendable {
  package let measures: [Measure]
  package let readings: [Reading]

  package init(measures: [Measure], readings: [Reading]) {
    self.measures = measures
    self.readings = readings
  }
}

/// One row of the readings of a month.
package enum ReadingsRow: Hashable, Sendable {
  /// Where several vendors are listed, the name of the next one.
  case vendor(RecordID)
  case measure(MonthlyReading)

  package var reading: MonthlyReading? {
    guard case .measure(let reading) = self else { return nil }
    return reading
  }
}

/// A value as it is being typed, not written yet.
package struct TypedReading: Hashable, Sendable {
  package var editor: LineEditor
  /// What is wrong with it, and what to type instead.
  package var problem: String?

  init(_ text: String = "") {
    editor = LineEditor(text)
  }

  package var text: String { editor.text }
}
