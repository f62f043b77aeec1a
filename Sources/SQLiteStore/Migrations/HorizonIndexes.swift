/// What lets verdicts be read without the whole log: what rules count of each talk, side by side
/// for each vendor; which talks their leaders took part in; and which old questions were answered so
/// late that the answer still counts.
enum HorizonIndexes {
  /// How many days after the question an answer is late enough to be looked for by itself.
  static let lateDays = 30

  static let statements = [
    "CREATE INDEX record_reference_target ON record_reference(target, field)",
    """
    CREATE INDEX communication_counted ON communication(vendor, at, lists, channel, direction,
      purpose, expects_reply, answered_at, outcome, procedure_bypassed, after_hours, other_vendor,
      voicemail, removed_at)
    """,
    """
    CREATE INDEX communication_late ON communication(vendor, answered_at, at)
      WHERE answered_at > date(at, '+30 days')
    """,
  ]
}
