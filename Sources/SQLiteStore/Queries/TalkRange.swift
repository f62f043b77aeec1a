import Partnership

/// Reads the communications of a range of vendors as far as a horizon asks for them.
///
/// A talk is read without what no rule counts: its text and people only where a line of Today may
/// tell them, else of its people only those who lead the vendor. Where the horizon does not cover a
/// vendor, its whole log is read in the same way.
struct TalkRange {
  let connection: Connection
  /// The numbers of the first and the last vendor.
  let first: Int
  let last: Int
  let horizon: Horizon

  /// What is known of the range before its talks are read.
  private struct Known {
    /// The leaders who took part, by the number of the record.
    var led: [Int: [RecordID]] = [:]
    /// Talks in which a promise was given that is still open.
    var promised: Set<Int> = []
  }

  /// Gives every vendor of the range its talks.
  func fill(_ assembly: inout DossierAssembly) throws {
    let known = try known(of: assembly.dossiers)
    let begin = (horizon.start - HorizonIndexes.lateDays).description
    let values: [Binding] = [.integer(first), .integer(last), .text(begin)]
    for run in try talks(Self.counted, values, known) { assembly.setTalks(run) }
    let late = try vendorsOfLateAnswers(before: begin)
    for dossier in assembly.dossiers {
      guard let vendor = dossier.vendor.id.number, late.contains(vendor) || !horizon.covers(dossier)
      else { continue }
      for run in try talks(Self.every, [.integer(vendor)], known) { assembly.setTalks(run) }
    }
  }

  private func known(of dossiers: [Dossier]) throws -> Known {
    var known = Known()
    for dossier in dossiers {
      for promise in dossier.commitments where horizon.isOpen(promise) {
        if let talk = promise.talk?.number { known.promised.insert(talk) }
      }
      for contact in dossier.contacts where contact.side == .vendor && contact.isLeadership {
        guard let number = contact.id.number else { continue }
        let talks = try connection.rows(
          "SELECT record FROM record_reference WHERE target = ? AND field = 'contacts'",
          .integer(number)
        ) { $0.integer() }
        for talk in talks { known.led[talk, default: []].append(contact.id) }
      }
    }
    return known
  }

  private func talks(
    _ selection: String, _ values: [Binding], _ known: Known
  ) throws -> [Run<Communication>] {
    let prepared = try connection.prepare(selection)
    try prepared.bind(values)
    var runs: [Run<Communication>] = []
    var told: [(run: Int, index: Int, lists: Lists)] = []
    var vendors: [RecordID] = []
    while try prepared.step() {
      var row = RowReader(prepared.statement)
      let (vendor, number, lists) = (row.integer(), row.integer(), Lists(rawValue: row.integer()))
      if runs.last?.key != vendor {
        runs.append(Run(key: vendor))
        vendors = [RecordID(number: vendor)]
      }
      var talk = talk(&row, Header(id: RecordID(number: number), vendors: vendors))
      let run = runs.count - 1
      if horizon.tells(talk) || known.promised.contains(number) {
        told.append((run, runs[run].records.count, lists))
      } else if let leaders = known.led[number] {
        talk.contacts = leaders
      }
      runs[run].append(talk, at: talk.at)
      try row.check()
    }
    for (run, index, lists) in told { try tell(&runs[run].records[index], lists) }
    return runs
  }

  /// Adds text and people.
  private func tell(_ talk: inout Communication, _ lists: Lists) throws {
    guard let number = talk.id.number else { return }
    talk.summary =
      try connection.first("SELECT summary FROM communication WHERE id = ?", .integer(number)) {
        $0.optionalText()
      } ?? nil
    guard !lists.isEmpty else { return }
    try ListReader(connection: connection).fill(&talk, lists, .light)
  }

  private static let columns = """
    t.id, t.lists, t.at, t.channel, t.direction, t.purpose, t.expects_reply, t.answered_at,
    t.outcome, t.procedure_bypassed, t.after_hours, t.other_vendor, t.voicemail
    """

  /// From a day on, out of the index alone; the vendors joined so that each is sought by itself.
  private static let counted = """
    SELECT v.id, \(columns)
    FROM vendor v CROSS JOIN communication t INDEXED BY communication_counted ON t.vendor = v.id
    WHERE v.id BETWEEN ? AND ? AND t.at >= ? AND t.removed_at IS NULL
    ORDER BY v.id, t.at
    """

  /// Everything of one vendor, talks with several vendors included.
  private static let every = """
    SELECT m.vendor, \(columns)
    FROM membership m CROSS JOIN communication t ON t.id = m.record
    WHERE m.kind = 'communication' AND m.vendor = ? ORDER BY m.at, m.record
    """

  private func talk(_ row: inout RowReader, _ header: Header) -> Communication {
    Communication(
      header: header,
      at: row.moment(),
      channel: row.word(or: .call),
      direction: row.word(or: .fromVendor),
      purpose: row.optionalWord(),
      expectsReply: row.flag(),
      answeredAt: row.optionalMoment(),
      outcome: row.optionalWord(),
      procedureBypassed: row.flag(),
      afterHours: row.flag(),
      otherVendor: row.optionalText(),
      voicemail: row.flag())
  }

  /// The vendors with a talk from before a day that was answered within the horizon, or that might
  /// have been.
  private func vendorsOfLateAnswers(before begin: String) throws -> Set<Int> {
    let late = try connection.rows(
      """
      SELECT DISTINCT vendor FROM communication INDEXED BY communication_late
      WHERE answered_at > date(at, '+30 days') AND vendor BETWEEN ? AND ? AND answered_at >= ?
        AND at < ?
      """, .integer(first), .integer(last), .text(horizon.start.description), .text(begin)
    ) { $0.integer() }
    let shared = try connection.rows(
      """
      SELECT DISTINCT vendor FROM membership INDEXED BY membership_several
      WHERE position > 0 AND kind = 'communication' AND vendor BETWEEN ? AND ?
      """, .integer(first), .integer(last)
    ) { $0.integer() }
    return Set(late + shared)
  }
}
