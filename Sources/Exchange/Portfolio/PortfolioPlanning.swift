import Partnership

/// Decides record by record what becomes of a portfolio file.
struct PortfolioPlanning {
  private let known: KnownPortfolio
  private let source: String
  private var rows: [PortfolioFile.Row]
  private var result: ImportPlan
  /// The id in the store for every id of the file that has one.
  private var ids: [RecordID: RecordID] = [:]
  /// What the file calls its vendors.
  private var names: [RecordID: String] = [:]
  private var number = 0
  private var vendorNames: [FoldedName: RecordID]
  private var slugs: Set<String>

  init(_ file: PortfolioFile, _ known: KnownPortfolio, source: String) {
    self.known = known
    self.source = source
    rows = Self.distinct(file.rows)
    result = ImportPlan(noun: "records", source: source)
    vendorNames = Dictionary(known.vendors.map { (FoldedName($0.name), $0.id) }) { first, _ in first
    }
    slugs = Set(known.vendors.compactMap(\.slug))
    for problem in file.problems { list(.skipped, problem.path, problem.message + ".", true) }
  }

  mutating func plan() -> ImportPlan {
    dropDangling()
    for row in rows { ids[row.record.id] = place(of: row.record) }
    for row in rows {
      if case .vendor(let vendor) = row.record { names[vendor.id] = vendor.name }
    }
    for row in rows { decide(row) }
    return result
  }

  /// A record of several vendors stands in each of their dossiers; it is one record.
  private static func distinct(_ rows: [PortfolioFile.Row]) -> [PortfolioFile.Row] {
    var seen: Set<RecordID> = []
    return rows.filter { seen.insert($0.record.id).inserted }
  }

  /// Leaves out records that refer to nothing, and then those that refer to them.
  ///
  /// A file may hold a part of a portfolio, so a record that belongs to several vendors is kept
  /// for those that are here, and links to what is not here are dropped.
  private mutating func dropDangling() {
    var here = Set(rows.map(\.record.id)).union(known.standing.keys)
    for index in rows.indices { rows[index].record.header.forget(allBut: here) }
    while true {
      let dangling = rows.filter { row in missing(in: row.record, here) != nil }
      guard !dangling.isEmpty else { return }
      for row in dangling {
        let name = missing(in: row.record, here).map { "“\($0)”" } ?? "a record"
        list(.skipped, row.path, "it names \(name), which is not there.", true)
      }
      let gone = Set(dangling.map(\.record.id))
      rows.removeAll { gone.contains($0.record.id) }
      here.subtract(gone)
    }
  }

  private func missing(in record: Record, _ here: Set<RecordID>) -> RecordID? {
    let named =
      record.header.vendors + record.header.links + record.references.map(\.id)
    return named.first { !here.contains($0) }
  }

  /// Where a record of the file stands, or will stand, in the store.
  private mutating func place(of record: Record) -> RecordID {
    if let earlier = known.records[key(of: record)] { return earlier.id }
    if let standing = known.standing[record.id], standing.isSameRecord(as: record) {
      return record.id
    }
    if case .vendor(let vendor) = record, let id = vendorNames[FoldedName(vendor.name)] {
      return id
    }
    if let gone = known.removed[record.id], gone.isSameRecord(as: record) { return record.id }
    let isFree =
      known.standing[record.id] == nil && known.removed[record.id] == nil
      && !known.used.contains(record.id)
    if isFree, record.id.number != nil { return record.id }
    number += 1
    return .provisional(number)
  }

  private mutating func decide(_ row: PortfolioFile.Row) {
    let record = row.record.mapping { ids[$0] ?? $0 }
    let subject = subject(of: row)
    if let earlier = known.records[key(of: row.record)] {
      guard !earlier.isRemoved else {
        list(.skipped, subject, "a person removed it; it stays removed.")
        return
      }
      if let standing = earlier.record { update(row, record, standing, earlier) }
    } else if case .vendor = record, record.id != row.record.id, !record.id.isProvisional {
      list(.unchanged, subject, "a vendor of this name is here already.")
    } else if let standing = known.standing[record.id] {
      compare(record, standing, subject)
    } else if known.removed[record.id] != nil {
      list(.skipped, subject, "a person removed it; it stays removed.")
    } else {
      create(row, record)
    }
  }

  /// A record as the plan calls it: its vendor, and what it is with its id in the file.
  private func subject(of row: PortfolioFile.Row) -> String {
    let record = row.record
    if record.kind == .vendor { return names[record.id] ?? row.path }
    let owner = record.header.vendors.first.flatMap { names[$0] }
    return (owner.map { $0 + " · " } ?? "") + "\(record.kind.noun) \(record.id)"
  }

  private mutating func create(_ row: PortfolioFile.Row, _ record: Record) {
    var record = record
    if record.id.isProvisional, record.header.origin == nil {
      record.header.origin = Origin(
        source: source, key: key(of: row.record), values: values(of: row.record).text)
    }
    if case .vendor(var vendor) = record {
      result.newVendors.append(vendor.name)
      if vendor.slug.map({ !slugs.insert($0).inserted }) ?? true {
        vendor.slug = Slug.make(for: vendor.name, taken: &slugs)
      }
      record = vendor.asRecord
    }
    result.edits.append(.add(record))
    list(.create, subject(of: row))
  }

  /// A record that stands under the number of the file's.
  private mutating func compare(_ record: Record, _ standing: Record, _ subject: String) {
    if record.unstamped == standing.unstamped {
      list(.unchanged, subject)
    } else {
      list(.skipped, subject, "[\(record.id)] was changed here since; what is here stays.")
    }
  }

  /// Changes the fields that moved in the file since it was imported last.
  private mutating func update(
    _ row: PortfolioFile.Row, _ record: Record, _ standing: Record, _ earlier: KnownRecord
  ) {
    let before = SourceValues(text: earlier.values)
    let now = values(of: row.record)
    guard now != before else {
      list(.unchanged, subject(of: row))
      return
    }
    var changed = standing
    var names: [String] = []
    for description in record.kind.fields where now[description.name] != before[description.name] {
      let value = record[field: description.name]
      guard let next = changed.setting(description.name, to: value), next != changed
      else { continue }
      changed = next
      names.append(description.name)
    }
    changed.header.origin?.values = now.text
    result.edits.append(.change(before: standing, after: changed))
    list(.update, subject(of: row), names.isEmpty ? nil : names.joined(separator: ", "))
  }

  /// The name of a record in its file; dossiers number their rows anew, so the vendor belongs to it.
  private func key(of record: Record) -> String {
    let owner = record.header.vendors.first ?? record.id
    return owner.text + "/" + record.kind.rawValue + ":" + record.id.text
  }

  private func values(of record: Record) -> SourceValues {
    SourceValues(
      Dictionary(
        record.filledFields.map { ($0.description.name, $0.value.canonicalText) }
      ) { first, _ in first })
  }

  private mutating func list(
    _ outcome: ImportPlan.Outcome, _ subject: String, _ reason: String? = nil,
    _ isProblem: Bool = false
  ) {
    result.rows.append(
      ImportPlan.Row(
        line: nil, outcome: outcome, subject: subject, reason: reason, isProblem: isProblem))
  }
}

extension Record {
  /// Without who made and changed it when, which a store stamps.
  fileprivate var unstamped: Record {
    var copy = self
    copy.header.author = nil
    copy.header.madeAt = nil
    copy.header.changedAt = nil
    return copy
  }

  /// Whether both are the record that was made once, whatever was changed in it since.
  fileprivate func isSameRecord(as other: Record) -> Bool {
    kind == other.kind && header.madeAt == other.header.madeAt
      && header.author == other.header.author
  }
}

extension Header {
  /// Drops vendors and links that are not there; the last vendor is never dropped.
  fileprivate mutating func forget(allBut here: Set<RecordID>) {
    let standing = vendors.filter(here.contains)
    if !standing.isEmpty { vendors = standing }
    links = links.filter(here.contains)
  }
}
