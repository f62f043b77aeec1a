import Partnership

/// What a memory store holds, and how it answers.
struct MemoryPortfolio: Sendable {
  var live: [RecordID: Record] = [:]
  var removed: [RecordID: Record] = [:]
  /// Numbers whose addition was taken back, so that an import may bring them again.
  var forgotten: Set<RecordID> = []
  var steps: [MemoryStep] = []
  var lastNumber = 0

  var vendors: [Vendor] {
    live.values.compactMap { record in
      guard case .vendor(let vendor) = record else { return nil }
      return vendor
    }
  }

  /// The records that are shown: those of which neither they nor all of their vendors are removed.
  var visible: [Record] {
    live.values.filter(isVisible)
  }

  func isVisible(_ record: Record) -> Bool {
    let vendors = record.header.vendors
    return vendors.isEmpty || vendors.contains { live[$0] != nil }
  }

  func contacts(of vendor: RecordID?) -> [Contact] {
    let contacts = visible.compactMap { record -> Contact? in
      guard case .contact(let contact) = record else { return nil }
      return contact
    }
    return contacts.filter { vendor.map($0.header.vendors.contains) ?? true }
      .sorted { $0.id < $1.id }
  }

  func dossier(of vendor: Vendor) -> Dossier {
    var dossier = Dossier(vendor: vendor)
    for record in live.values.inDossierOrder where record.stands(in: vendor.id) {
      dossier.append(record)
    }
    return dossier
  }

  func timeline(of vendor: RecordID, _ filter: TimelineFilter) -> [Record] {
    let match = TimelineMatch(
      filter, contacts: { people(in: vendor) }, measures: { measures(of: vendor) })
    return live.values.filter { record in
      guard record.kind != .vendor, record.kind != .contact else { return false }
      guard record.header.vendors.contains(vendor) else { return false }
      guard filter.kinds.isEmpty || filter.kinds.contains(record.kind) else { return false }
      if let since = filter.since, let day = record.primary?.day, day < since { return false }
      return match?.holds(record) ?? true
    }.inTimelineOrder
  }

  /// Everybody whom a vendor's timeline may name: their people and ours.
  private func people(in vendor: RecordID) -> [Contact] {
    contacts(of: nil).filter { $0.header.vendors.isEmpty || $0.header.vendors.contains(vendor) }
  }

  private func measures(of vendor: RecordID) -> [Measure] {
    live.values.compactMap { record in
      guard case .measure(let measure) = record, measure.header.vendors.contains(vendor) else {
        return nil
      }
      return measure
    }
  }

  func hits(_ query: SearchQuery) -> [Hit] {
    guard let search = MemorySearch(query.words) else { return [] }
    let found = visible.filter { record in
      guard query.kind.map({ $0 == record.kind }) ?? true else { return false }
      let isOfVendor =
        query.vendor.map { record.id == $0 || record.header.vendors.contains($0) } ?? true
      return isOfVendor && search.matches(record)
    }
    let names = found.filter { search.matchesName($0) }.sorted { left, right in
      guard left.kind == right.kind else { return left.kind == .vendor }
      return (left.id.number ?? 0) < (right.id.number ?? 0)
    }
    let rest = found.filter { !search.matchesName($0) }.inTimelineOrder
    return (names + rest).map { search.hit($0) }
  }

  func origins(of source: String) -> [String: KnownOrigin] {
    var result: [String: KnownOrigin] = [:]
    for (records, isRemoved) in [(live, false), (removed, true)] {
      for (id, record) in records where !forgotten.contains(id) {
        guard let origin = record.header.origin, origin.source == source else { continue }
        result[origin.key] = KnownOrigin(
          record: id, kind: record.kind, values: origin.values, isRemoved: isRemoved)
      }
    }
    return result
  }

  func vendorsChanged(since revision: Revision) -> [RecordID]? {
    var result: Set<RecordID> = []
    for entry in steps.dropFirst(revision.number) {
      for edit in entry.edits {
        guard let vendors = edit.vendors else { return nil }
        result.formUnion(vendors)
      }
    }
    return result.sorted { ($0.number ?? 0) < ($1.number ?? 0) }
  }
}

/// One step of a memory store's journal.
struct MemoryStep: Sendable {
  /// Whether a step is a change, or takes one back, or makes one again.
  enum Nature: Sendable {
    case change
    case undo
    case redo
  }

  var step: Step
  var nature: Nature
  var edits: [Edit]

  func touches(_ id: RecordID) -> Bool {
    edits.contains { $0.record.id == id || ($0.vendors?.contains(id) ?? false) }
  }
}

extension Record {
  /// Whether the record is part of a vendor's dossier; people of ours are part of each.
  fileprivate func stands(in vendor: RecordID) -> Bool {
    switch self {
    case .vendor: false
    case .contact: header.vendors.isEmpty || header.vendors.contains(vendor)
    case .communication, .meeting, .conflict, .recommendation, .decision, .commitment, .goal,
      .agreement, .measure, .reading, .invoice, .project, .issue, .judgement, .checklistItem,
      .followUp, .requestCount, .note, .acknowledgement, .play, .postponement, .dispute,
      .setAside:
      header.vendors.contains(vendor)
    }
  }
}
