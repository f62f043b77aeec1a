package import Partnership
package import Terminal

/// One row of the list that takes a verdict apart.
package struct WhyLine: Hashable, Sendable {
  /// What tells rows apart while others unfold and fold.
  package enum Place: Hashable, Sendable {
    case sign(SignKey)
    /// A sentence under a sign, by its number.
    case note(SignKey, Int)
    case evidence(SignKey, RecordID)
    case doubt(SignID)
    case doubtful(SignID, RecordID)
    case aside(RecordID)
    case side(Side)
    case dimension(Dimension)
    case observation(Dimension, Int)
    case text(Int)
  }

  /// What a row shows.
  package enum Content: Hashable, Sendable {
    case sign(Finding, SignState, SignRun?)
    case entry(TimelineEntry)
    case text(String, Role, indent: Int)
    case dimension(Dimension, theirs: DimensionScore?, ours: DimensionScore?, isUnfolded: Bool)
    case observation(Observation)
    /// One of theirs beside one of ours; one of them may be missing.
    case observations(Observation?, Observation?)
  }

  package let place: Place
  package let content: Content
  /// The record that Enter opens.
  package let record: RecordID?
  /// Our record where theirs stands in the same row.
  package let ours: RecordID?

  init(
    _ place: Place, _ content: Content, record: RecordID? = nil, ours: RecordID? = nil
  ) {
    self.place = place
    self.content = content
    self.record = record
    self.ours = ours
  }

  init(
    _ place: Place, _ text: String, _ role: Role = .text, indent: Int = 4, record: RecordID? = nil
  ) {
    self.init(place, .text(text, role, indent: indent), record: record)
  }

  /// Whether one can do something with the row; others only explain the row above.
  package var isChoice: Bool {
    switch place {
    case .sign, .evidence, .doubt, .doubtful, .aside, .dimension: true
    case .note, .observation: record != nil
    case .side, .text: false
    }
  }

  /// The sign that the row is, or stands under.
  package var sign: SignKey? {
    switch place {
    case .sign(let key), .note(let key, _), .evidence(let key, _): key
    case .doubt, .doubtful, .aside, .side, .dimension, .observation, .text: nil
    }
  }
}
