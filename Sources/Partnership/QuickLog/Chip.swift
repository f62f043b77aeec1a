/// One thing that was read from a line, as the bar shows it before Enter.
package struct Chip: Hashable, Sendable {
  package var label: ChipLabel
  /// What was read, such as `Fri 14 Mar 10:30`; absolute, never "tomorrow".
  package var text: String
  package var state: ChipState
  /// Where it was typed, in characters; nil for what nobody typed.
  package var range: Range<Int>?

  package init(
    _ label: ChipLabel, _ text: String, state: ChipState = .stated, range: Range<Int>? = nil
  ) {
    self.label = label
    self.text = text
    self.state = state
    self.range = range
  }

  /// What Tab steps through: the readings that a key press would take instead.
  package var choices: [ChipChoice] {
    switch state {
    case .stated, .problem: []
    case .assumed(let choices): choices
    case .asked(_, let choices): choices
    }
  }
}

/// What a chip is about.
package enum ChipLabel: String, Word {
  case vendor
  case kind
  case when
  case due
  case length
  case people
  case purpose
  case outcome
  case direction
  case reply
  case severity
  case side
  case status
  case mood
  case about
  case answer
  case amount
  case value
  case interest
  case options
  case tag
  case followUp
  case mark
  case text
}

/// How sure a chip is.
package enum ChipState: Hashable, Sendable {
  /// It was typed, or follows without doubt.
  case stated
  /// Nobody said it; it stands until touched.
  case assumed([ChipChoice])
  /// It is not read at all unless a choice is taken.
  case asked(String, [ChipChoice])
  /// It was typed but cannot be taken; the sentence says what to type instead.
  case problem(String)
}

/// Another reading of the line: the word for it, and the line that says so.
package struct ChipChoice: Hashable, Sendable {
  package var label: String
  package var line: String

  package init(_ label: String, line: String) {
    self.label = label
    self.line = line
  }
}
