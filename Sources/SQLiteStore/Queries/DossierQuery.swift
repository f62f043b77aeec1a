import Partnership
import Store

/// Reads whole dossiers: a handful of statements for a range of vendors, not for each.
struct DossierQuery {
  let connection: Connection

  /// The dossiers of the next vendors in order of number, without lines as typed and origins; with
  /// a horizon also without the talks that no longer count.
  func dossiers(after vendor: Int, limit: Int, within horizon: Horizon? = nil) throws -> [Dossier] {
    let reader = RecordReader(connection: connection)
    let vendors = try reader.runs(
      Vendor.self, key: "0",
      "FROM vendor t WHERE t.id > ? AND t.removed_at IS NULL ORDER BY t.id LIMIT ?",
      [.integer(vendor), .integer(limit)]
    ).flatMap(\.records)
    guard let first = vendors.first?.id.number, let last = vendors.last?.id.number else {
      return []
    }
    var assembly = DossierAssembly(vendors, ours: try ours(.light))
    try DossierRange(connection: connection, first: first, last: last).fill(&assembly, horizon)
    return assembly.dossiers
  }

  /// Everything about one vendor.
  func dossier(of vendor: Int) throws -> Dossier? {
    let reader = RecordReader(connection: connection)
    guard case .vendor(let found)? = try reader.record(vendor, .vendor) else { return nil }
    var dossier = Dossier(vendor: found)
    dossier.contacts = try ours(.whole)
    for kind in RecordKind.allCases where kind != .vendor {
      let records = try reader.records(
        kind,
        """
        FROM membership m CROSS JOIN \(StoredTable.of(kind).name) t ON t.id = m.record
        WHERE m.kind = ? AND m.vendor = ? ORDER BY m.at
        """, [.text(kind.rawValue), .integer(vendor)], .whole)
      for record in records.inDossierOrder { dossier.append(record) }
    }
    dossier.contacts.sort { $0.id < $1.id }
    return dossier
  }

  /// The people of our own side.
  private func ours(_ depth: RecordReader.Depth) throws -> [Contact] {
    try RecordReader(connection: connection).records(
      .contact, "FROM contact t WHERE t.vendor IS NULL AND t.removed_at IS NULL ORDER BY t.id", [],
      depth
    ).compactMap { record in
      guard case .contact(let contact) = record else { return nil }
      return contact
    }.sorted { $0.id < $1.id }
  }
}
