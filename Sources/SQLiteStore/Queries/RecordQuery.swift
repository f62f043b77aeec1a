import Partnership
import Store

/// Reads vendors, contacts, records by number or kind, and what imports left.
struct RecordQuery {
  let connection: Connection

  private var reader: RecordReader { RecordReader(connection: connection) }

  /// Every vendor, in order of name.
  func vendors() throws -> [Vendor] {
    try reader.runs(Vendor.self, key: "0", "FROM vendor t WHERE t.removed_at IS NULL", [])
      .flatMap(\.records).inOrderOfName
  }

  func vendorNames() throws -> [VendorName] {
    let aliases = Dictionary(
      grouping: try connection.rows(
        """
        SELECT t.record, t.text FROM vendor v CROSS JOIN record_text t
        ON t.record = v.id AND t.field = 'aliases' ORDER BY t.record, t.position
        """
      ) { ($0.integer(), $0.text()) }, by: \.0)
    return try connection.rows("SELECT id, name, slug FROM vendor WHERE removed_at IS NULL") {
      let number = $0.integer()
      return VendorName(
        id: RecordID(number: number), name: $0.text(), slug: $0.optionalText(),
        aliases: (aliases[number] ?? []).map(\.1))
    }
  }

  func contacts(of vendor: RecordID?) throws -> [Contact] {
    let runs: [Run<Contact>]
    if let vendor {
      guard let number = vendor.number else { return [] }
      runs = try reader.runs(
        Contact.self, key: "0",
        """
        FROM membership m CROSS JOIN contact t ON t.id = m.record
        WHERE m.kind = 'contact' AND m.vendor = ?
        """, [.integer(number)])
    } else {
      runs = try reader.runs(
        Contact.self, key: "0", "FROM contact t WHERE \(StoredTable.of(.contact).isVisible)", [])
    }
    return runs.flatMap(\.records).sorted { $0.id < $1.id }
  }

  /// Our own people.
  func ownContacts() throws -> [Contact] {
    try reader.runs(
      Contact.self, key: "0", "FROM contact t WHERE t.vendor IS NULL AND t.removed_at IS NULL", []
    ).flatMap(\.records)
  }

  /// What is measured with a vendor.
  func measures(of vendor: Int) throws -> [Measure] {
    try reader.runs(
      Measure.self, key: "0",
      """
      FROM membership m CROSS JOIN measure t ON t.id = m.record
      WHERE m.kind = 'measure' AND m.vendor = ?
      """, [.integer(vendor)]
    ).flatMap(\.records)
  }

  func records(_ ids: [RecordID]) throws -> [Record] {
    try ids.compactMap { id in
      guard let number = id.number, let kind = try kind(of: number) else { return nil }
      let table = StoredTable.of(kind)
      return try reader.records(
        kind, "FROM \(table.name) t WHERE t.id = ? AND \(table.isVisible)", [.integer(number)],
        .whole
      ).first
    }
  }

  func records(of kind: RecordKind) throws -> [Record] {
    let table = StoredTable.of(kind)
    return try reader.records(
      kind, "FROM \(table.name) t WHERE \(table.isVisible)", [], .whole
    ).inDossierOrder
  }

  func origins(of source: String) throws -> [String: KnownOrigin] {
    let rows = try connection.rows(
      """
      SELECT o.record, r.kind, o.key, o."values" FROM origin o JOIN record r ON r.id = o.record
      WHERE o.source = ?
      """, .text(source)
    ) { row in
      (
        record: row.integer(), kind: row.word(or: RecordKind.vendor), key: row.text(),
        values: row.text()
      )
    }
    let removed = try removedNumbers(among: Set(rows.map(\.kind)))
    return Dictionary(
      uniqueKeysWithValues: rows.map { row in
        (
          row.key,
          KnownOrigin(
            record: RecordID(number: row.record), kind: row.kind, values: row.values,
            isRemoved: removed.contains(row.record))
        )
      })
  }

  private func removedNumbers(among kinds: Set<RecordKind>) throws -> Set<Int> {
    var result: Set<Int> = []
    for kind in kinds {
      result.formUnion(
        try connection.rows(
          "SELECT id FROM \(StoredTable.of(kind).name) WHERE removed_at IS NOT NULL"
        ) { $0.integer() })
    }
    return result
  }

  /// The kind of the record with a number, removed ones included; nil where there never was one.
  func kind(of number: Int) throws -> RecordKind? {
    try connection.first("SELECT kind FROM record WHERE id = ?", .integer(number)) {
      $0.optionalWord()
    } ?? nil
  }
}
