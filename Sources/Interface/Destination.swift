package import Partnership

/// A place with a name: what the user can go to and come back to.
package enum Destination: Hashable, Sendable {
  case today
  case portfolio
  case search
  case vendor(RecordID)
  case record(RecordID)
  case triage
  /// How deep every partnership is, against what it costs.
  case map
  case changes
  /// Every open warning sign of the portfolio.
  case signs
  /// The verdict on a vendor taken apart.
  case why(RecordID)
  case trend(RecordID)
  /// Contact, replies, measures and budget of a vendor, drawn.
  case charts(RecordID)
  case brief(RecordID)
  case callSheet(RecordID)
  /// Vendors side by side; a vendor on trial alone is its trial sheet.
  case compare([RecordID])
  /// The readings of a month, of these vendors or, with none named, of all.
  case readings([RecordID], Month)
  /// How far the strategic and tactical vendors are trusted, one key each.
  case gutCheck
  /// The statuses of a vendor, what success means, and the checks before it was chosen.
  case checklist(RecordID)
  case messages

  /// The places that the tabs name; leaving one of them quits.
  package var isFirst: Bool {
    switch self {
    case .today, .portfolio, .signs, .search: true
    case .vendor, .record, .triage, .map, .changes, .messages, .why, .trend, .charts, .compare,
      .brief, .callSheet, .readings, .gutCheck, .checklist:
      false
    }
  }
}
