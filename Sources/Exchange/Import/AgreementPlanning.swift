import Partnership

/// Collects what becomes of each row of a register.
struct AgreementPlanning {
  private let known: KnownPortfolio
  private let source: String
  private var directory: VendorDirectory
  private var plan: ImportPlan
  private var agreements: [Edit] = []
  private var lines: [String: Int] = [:]
  /// How many rows without a key of their own said just the same.
  private var repeats: [String: Int] = [:]
  private var provisional = 0

  init(_ known: KnownPortfolio, source: String, today: Day) {
    self.known = known
    self.source = source
    directory = VendorDirectory(known, source: source, today: today)
    plan = ImportPlan(noun: "agreements", source: source)
  }

  /// Lists a row that could not be read.
  mutating func skip(_ problem: InputProblem) {
    let place = problem.column.map { "column \($0): " } ?? ""
    plan.rows.append(
      ImportPlan.Row(
        line: problem.line, outcome: .skipped, subject: "", reason: place + problem.message,
        isProblem: true))
  }

  mutating func add(_ row: AgreementRow) {
    let row = numbered(row)
    if let first = lines.updateValue(row.line, forKey: row.key) {
      list(row, .skipped, "the key stands on line \(first) already; keys name one document.", true)
      lines[row.key] = first
      return
    }
    guard let earlier = known.records[row.key] else {
      create(row)
      return
    }
    if earlier.isRemoved {
      list(row, .skipped, "a person removed it; it stays removed.")
    } else if case .agreement(let agreement) = earlier.record {
      update(row, agreement, SourceValues(text: earlier.values))
    } else {
      list(row, .skipped, "the key names another kind of record.", true)
    }
  }

  /// The vendors that were created, then the agreements; rows in the order of the file.
  var finished: ImportPlan {
    var plan = plan
    plan.rows.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    plan.newVendors = directory.created.map(\.name)
    plan.edits = directory.created.map { .add($0.asRecord) } + agreements
    plan.lookAlikes = LookAlikes.groups(
      new: plan.newVendors, known: known.vendors.map(\.name))
    return plan
  }

  private mutating func create(_ row: AgreementRow) {
    guard let vendor = vendor(of: row) else { return }
    let origin = Origin(source: source, key: row.key, values: row.values.text)
    var record = Record(
      blank: .agreement, header: Header(id: nextID(), vendors: [vendor], origin: origin))
    for (name, value) in row.fields {
      if let value { record = record.setting(name, to: value) ?? record }
    }
    agreements.append(.add(record))
    list(row, .create)
  }

  private mutating func update(
    _ row: AgreementRow, _ agreement: Agreement, _ before: SourceValues
  ) {
    let moved = row.fields.filter { row.values[$0.name] != before[$0.name] }
    let after = row.values.over(before)
    guard after != before else {
      list(row, .unchanged)
      return
    }
    var record = agreement.asRecord
    var changes: [String] = []
    for (name, value) in moved where mayChange(name, agreement, before) {
      guard let changed = record.setting(name, to: value ?? Self.blank[field: name]),
        changed != record
      else { continue }
      record = changed
      changes.append(name)
    }
    if row.values["vendor"] != before["vendor"] {
      guard let vendor = vendor(of: row) else { return }
      if record.header.vendors != [vendor] {
        record.header.vendors = [vendor]
        changes.insert("vendor", at: 0)
      }
    }
    if case .agreement(let changed) = record, let end = changed.endsOn, end < changed.startsOn {
      list(row, .skipped, "with what a person changed, it would end before it starts.", true)
      return
    }
    record.header.origin = Origin(source: source, key: row.key, values: after.text)
    agreements.append(.change(before: agreement.asRecord, after: record))
    list(row, .update, changes.isEmpty ? nil : changes.joined(separator: ", "))
  }

  /// A column that was not mapped before may fill a field, but not overwrite what a person typed.
  private func mayChange(_ name: String, _ agreement: Agreement, _ before: SourceValues) -> Bool {
    before[name] != nil || agreement.asRecord[field: name] == Self.blank[field: name]
  }

  private mutating func vendor(of row: AgreementRow) -> RecordID? {
    switch directory.find(row.vendor) {
    case .vendor(let id): return id
    case .removed:
      list(row, .skipped, "a person removed the vendor; it stays removed.")
      return nil
    case .unknown:
      let id = nextID()
      directory.create(row.vendor, id: id)
      return id
    }
  }

  /// Rows that are equal in all that makes a key are told apart by their number.
  private mutating func numbered(_ row: AgreementRow) -> AgreementRow {
    guard row.key.hasPrefix("row:"), lines[row.key] != nil else { return row }
    let number = repeats[row.key, default: 1] + 1
    repeats[row.key] = number
    return AgreementRow(
      line: row.line, key: row.key + "#" + String(number), vendor: row.vendor, fields: row.fields,
      values: row.values)
  }

  private mutating func list(
    _ row: AgreementRow, _ outcome: ImportPlan.Outcome, _ reason: String? = nil,
    _ isProblem: Bool = false
  ) {
    plan.rows.append(
      ImportPlan.Row(
        line: row.line, outcome: outcome, subject: row.subject, reason: reason,
        isProblem: isProblem))
  }

  private mutating func nextID() -> RecordID {
    provisional += 1
    return .provisional(provisional)
  }

  private static let blank = Record(blank: .agreement, header: Header(id: RecordID("")))
}
