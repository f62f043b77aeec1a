import Partnership
import Store

/// Makes the edits of one step and writes them to the journal, inside one transaction.
struct StepWriter {
  let connection: Connection
  let step: Int
  private let records: RecordWriter
  private let reader: RecordReader
  private var position = 0
  private var vendors: Set<Int> = []

  /// Whether a step is a change, or takes one back, or makes one again.
  enum Nature: String {
    case change
    case undo
    case redo
  }

  /// Opens a step that will change `count` records.
  init(
    _ connection: Connection, _ stamp: Stamp, count: Int, nature: Nature = .change,
    undoes: Int? = nil
  ) throws {
    try connection.run(
      """
      INSERT INTO step(author, at, channel, nature, label, count, undoes)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      .text(stamp.author), .text(stamp.at.description), .text(stamp.channel.rawValue),
      .text(nature.rawValue), .text(stamp.label), .integer(count), .init(undoes))
    self.connection = connection
    step = connection.lastNumber
    try connection.run("INSERT INTO open_step(one, step) VALUES (1, ?)", .integer(step))
    records = RecordWriter(connection: connection, step: step)
    reader = RecordReader(connection: connection)
  }

  /// Writes which vendors were touched, and lets nothing more be written.
  func close() throws {
    for vendor in vendors.contains(StepWriter.everyVendor) ? [StepWriter.everyVendor] : vendors {
      try connection.run(
        "INSERT INTO step_vendor(step, vendor) VALUES (?, ?)", .integer(step), .integer(vendor))
    }
    try connection.run("DELETE FROM open_step")
  }

  /// The number in `step_vendor` that stands for every vendor.
  static let everyVendor = 0

  mutating func add(_ record: Record) throws {
    try naming(record) { try records.insert(record) }
    try log(.add(record))
  }

  /// Changes a stored record into another; both are whole and stamped.
  mutating func change(_ stored: Record, to record: Record) throws {
    try naming(record) { try records.update(record, before: stored) }
    try log(.change(before: stored, after: record))
  }

  /// Takes a stored record out of every list; `forgetting` lets an import bring it again.
  mutating func remove(_ stored: Record, at moment: Moment, forgetting: Bool = false) throws {
    try records.remove(stored, at: moment)
    if forgetting, let number = stored.id.number {
      try ListWriter(connection: connection).removeOrigin(number)
    }
    try log(.remove(stored))
  }

  mutating func restore(_ record: Record, over removed: Record) throws {
    try naming(record) { try records.restore(record, before: removed) }
    try log(.restore(record))
  }

  /// The record as it is stored now; nil where there is none, or it was removed.
  func stored(_ record: Record) throws -> Record? {
    guard let number = record.id.number else { return nil }
    return try reader.record(number, record.kind)
  }

  /// The record as it was stored when it was removed; nil where it is not removed.
  func removed(_ record: Record) throws -> Record? {
    guard let number = record.id.number, try stored(record) == nil else { return nil }
    return try reader.record(number, record.kind, removedToo: true)
  }

  private mutating func log(_ edit: Edit) throws {
    let (before, after) = edit.images
    try connection.run(
      """
      INSERT INTO step_record(step, position, record, kind, deed, before, after)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      .integer(step), .integer(position), .init(edit.record.id.number),
      .text(edit.record.kind.rawValue), .text(edit.deed), .init(before.map(Image.text)),
      .init(after.map(Image.text)))
    position += 1
    if let touched = edit.vendors {
      vendors.formUnion(touched.compactMap(\.number))
    } else {
      vendors.insert(StepWriter.everyVendor)
    }
  }

  /// Says which record a constraint refused.
  private func naming(_ record: Record, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch let fault as SQLiteFault where fault.isConstraint {
      throw StoreError.invalid("The \(record.calling) is refused: \(fault.refusal).")
    }
  }
}

extension Edit {
  /// The word for the edit in the journal.
  var deed: String {
    switch self {
    case .add: "add"
    case .change: "change"
    case .remove: "remove"
    case .restore: "restore"
    }
  }
}
