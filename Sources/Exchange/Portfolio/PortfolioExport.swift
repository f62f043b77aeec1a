package import Partnership

/// Writes a portfolio as one JSON value: `{"fathom": 1, "vendors": […], "people": […]}`.
///
/// Every vendor is a dossier with the fields that serve screens only; lists without rows are left
/// out, our own people stand once, under `people`. Nothing in it depends on when or where it is
/// written, so two exports of the same records are equal byte for byte.
package enum PortfolioExport {
  /// The version that a file names under `fathom`.
  static let version = 1

  /// The portfolio made of these records, or of certain vendors among them.
  ///
  /// - Parameters:
  ///   - records: every record that stands; removed ones are not given.
  ///   - vendors: the vendors to write; nil = all of them.
  /// - Returns: vendors in order of id, lists in order of (primary date, id). A record of several
  ///   vendors stands in each; what belongs to none stands beside `people`.
  package static func json(
    _ records: [Record], of vendors: Set<RecordID>? = nil
  ) -> JSONValue {
    let sorted = records.sorted(by: precedes)
    var rows: [RecordID: [RecordKind: [JSONValue]]] = [:]
    var ours: [RecordKind: [JSONValue]] = [:]
    for record in sorted where record.kind != .vendor {
      let row = record.json(scope: .whole)
      if record.header.vendors.isEmpty { ours[record.kind, default: []].append(row) }
      for vendor in record.header.vendors {
        rows[vendor, default: [:]][record.kind, default: []].append(row)
      }
    }
    let written = sorted.filter { $0.kind == .vendor && vendors?.contains($0.id) ?? true }
      .sorted { precedes($0.id, $1.id) }
      .map { dossier($0, rows[$0.id] ?? [:]) }
    let people = ours.removeValue(forKey: .contact) ?? []
    let members = [
      JSONMember("fathom", .integer(version)), JSONMember("vendors", .list(written)),
      JSONMember("people", .list(people)),
    ]
    return .object(members + lists(vendors == nil ? ours : [:]))
  }

  private static func dossier(_ vendor: Record, _ rows: [RecordKind: [JSONValue]]) -> JSONValue {
    .object([JSONMember("vendor", vendor.json(scope: .whole))] + lists(rows))
  }

  private static func lists(_ rows: [RecordKind: [JSONValue]]) -> [JSONMember] {
    RecordKind.allCases.compactMap { kind in
      rows[kind].map { JSONMember(kind.listName, .list($0)) }
    }
  }

  private static func precedes(_ left: Record, _ right: Record) -> Bool {
    switch (left.primary, right.primary) {
    case (.some(let first), .some(let second)) where first != second: first < second
    case (.none, .some): true
    case (.some, .none): false
    case (.none, .none), (.some, .some): precedes(left.id, right.id)
    }
  }

  /// Numbers by size, then other names as text.
  private static func precedes(_ left: RecordID, _ right: RecordID) -> Bool {
    switch (left.number, right.number) {
    case (.some(let first), .some(let second)): first < second
    case (.some, .none): true
    case (.none, .some): false
    case (.none, .none): left < right
    }
  }
}
