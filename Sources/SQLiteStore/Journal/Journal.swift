import Partnership
import Store

/// Reads the journal.
struct Journal {
  let connection: Connection

  /// The number of the newest step; 0 before the first.
  func revision() throws -> Revision {
    let number = try connection.first("SELECT max(number) FROM step") { $0.optionalInteger() }
    return Revision(number: (number ?? nil) ?? 0)
  }

  func vendorsChanged(since revision: Revision) throws -> [RecordID]? {
    let vendors = try connection.rows(
      "SELECT DISTINCT vendor FROM step_vendor WHERE step > ? ORDER BY vendor",
      .integer(revision.number)
    ) { $0.integer() }
    return vendors.first == StepWriter.everyVendor ? nil : vendors.map { RecordID(number: $0) }
  }

  /// The newest step that the author can take back.
  func nextUndo(by author: String) throws -> Step? {
    try step(
      """
      WHERE s.author = ? AND s.nature <> 'undo' AND u.number IS NULL
      ORDER BY s.number DESC LIMIT 1
      """, .text(author))
  }

  /// The author's newest undo that was not itself taken back, unless a new step came after it.
  func nextRedo(by author: String) throws -> Step? {
    try step(
      """
      WHERE s.author = ?1 AND s.nature = 'undo' AND u.number IS NULL
        AND s.number > coalesce(
          (SELECT max(number) FROM step WHERE author = ?1 AND nature = 'change'), 0)
      ORDER BY s.number DESC LIMIT 1
      """, .text(author))
  }

  func step(_ number: Int) throws -> Step? {
    try step("WHERE s.number = ?", .integer(number))
  }

  func steps(touching id: RecordID?, _ page: Page) throws -> [Step] {
    let order = "ORDER BY s.number DESC LIMIT ? OFFSET ?"
    let stretch: [Binding] = [.integer(page.limit), .integer(page.offset)]
    guard let id else { return try steps(order, stretch) }
    guard let number = id.number else { return [] }
    return try steps(
      """
      WHERE s.number IN (
        SELECT step FROM step_vendor WHERE vendor = ?1
        UNION SELECT step FROM step_record WHERE record = ?1) 
      """ + order, [.integer(number)] + stretch)
  }

  /// The records that a step changed, in the order it changed them.
  func edits(of step: Int, touching record: Int? = nil) throws -> [Edit] {
    let condition = record == nil ? "" : " AND record = ?"
    let values: [Binding] = [.integer(step)] + (record.map { [.integer($0)] } ?? [])
    let rows = try connection.rows(
      "SELECT kind, deed, before, after FROM step_record WHERE step = ?\(condition)"
        + " ORDER BY position", values
    ) { row in
      (
        kind: row.word(or: RecordKind.vendor), deed: row.text(), before: row.optionalText(),
        after: row.optionalText()
      )
    }
    return try rows.map { row in
      let before = try row.before.map { try Image.record($0, row.kind) }
      let after = try row.after.map { try Image.record($0, row.kind) }
      switch (row.deed, before, after) {
      case ("add", nil, .some(let after)): return .add(after)
      case ("change", .some(let before), .some(let after)):
        return .change(before: before, after: after)
      case ("remove", .some(let before), nil): return .remove(before)
      case ("restore", nil, .some(let after)): return .restore(after)
      case _: throw StoreError.damaged("step \(step) of the journal is not whole", backup: nil)
      }
    }
  }

  func history(of id: RecordID) throws -> [FieldChange] {
    guard let number = id.number else { return [] }
    let steps = try steps(
      "WHERE s.number IN (SELECT step FROM step_record WHERE record = ?) ORDER BY s.number DESC",
      [.integer(number)])
    return try steps.flatMap { step in
      try edits(of: step.number, touching: number).flatMap { $0.fieldChanges(in: step) }
    }
  }

  private func step(_ rest: String, _ values: Binding...) throws -> Step? {
    try steps(rest, values).first
  }

  private func steps(_ rest: String, _ values: [Binding]) throws -> [Step] {
    try connection.rows(
      """
      SELECT s.number, s.author, s.at, s.channel, s.label, s.count, s.undoes, u.number
      FROM step s LEFT JOIN step u ON u.undoes = s.number 
      """ + rest, values
    ) { row in
      Step(
        number: row.integer(), author: row.text(), at: row.moment(),
        channel: row.word(or: .shell), label: row.text(), count: row.integer(),
        undoes: row.optionalInteger(), undoneBy: row.optionalInteger())
    }
  }
}
