import Partnership
import Store

/// Puts rows read for a range of vendors into the dossiers they belong to.
struct DossierAssembly {
  private(set) var dossiers: [Dossier]
  private let places: [Int: Int]

  /// Begins with bare vendors, and the people of our side in each.
  init(_ vendors: [(key: Int, record: Vendor)], ours: [Contact]) {
    dossiers = vendors.map { vendor in
      var dossier = Dossier(vendor: vendor.record)
      dossier.contacts = ours
      return dossier
    }
    places = Dictionary(uniqueKeysWithValues: vendors.enumerated().map { ($1.key, $0) })
  }

  /// Appends rows that stand in order of vendor and primary date.
  mutating func append<Owner: Stored>(_ rows: [(key: Int, record: Owner)]) {
    var index = rows.startIndex
    while index < rows.endIndex {
      let key = rows[index].key
      let end = rows[index...].firstIndex { $0.key != key } ?? rows.endIndex
      if let place = places[key] {
        append(rows[index..<end].map(\.record), to: &dossiers[place])
      }
      index = end
    }
  }

  private func append<Owner: Stored>(_ records: [Owner], to dossier: inout Dossier) {
    switch records {
    case let records as [Contact]:
      dossier.contacts += records
      dossier.contacts.sort { $0.id < $1.id }
    case let records as [Communication]: dossier.communications = ordered(records, by: \.at)
    case let records as [Agreement]:
      dossier.agreements = ordered(records) { $0.signedOn ?? $0.startsOn }
    case _:
      for record in records.map(\.asRecord).inDossierOrder { dossier.append(record) }
    }
  }

  /// The records, in order of date already, with those of one moment in order of id as text.
  private func ordered<Owner: Fielded, Key: Comparable>(
    _ records: [Owner], by key: (Owner) -> Key
  ) -> [Owner] {
    guard records.count > 1 else { return records }
    return records.sorted { left, right in
      let (first, second) = (key(left), key(right))
      return first == second ? left.id < right.id : first < second
    }
  }
}
