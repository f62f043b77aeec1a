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

  /// Appends rows that stand in order of vendor, primary date and number to a list.
  mutating func append<Owner: Fielded>(
    _ rows: [(key: Int, record: Owner)], to list: WritableKeyPath<Dossier, [Owner]>
  ) {
    var start = rows.startIndex
    while start < rows.endIndex {
      let key = rows[start].key
      var end = start + 1
      while end < rows.endIndex, rows[end].key == key { end += 1 }
      if let place = places[key] {
        let stretch = rows[start..<end].map { $0.record }
        dossiers[place][keyPath: list] += DossierAssembly.ordered(stretch)
      }
      start = end
    }
  }

  /// Puts the people of ours and of the vendors in one order.
  mutating func orderContacts() {
    for index in dossiers.indices where dossiers[index].contacts.count > 1 {
      dossiers[index].contacts.sort { $0.id < $1.id }
    }
  }

  /// Records in order of date already, with those of one moment in order of id as text.
  private static func ordered<Owner: Fielded>(_ records: [Owner]) -> [Owner] {
    let isOrdered = zip(records, records.dropFirst()).allSatisfy { $0.id < $1.id }
    guard !isOrdered else { return records }
    let keyed = records.map { record in (at: record.asRecord.primary, record: record) }
    return keyed.sorted { left, right -> Bool in
      guard left.at != right.at else { return left.record.id < right.record.id }
      guard let first = left.at, let second = right.at else { return left.at == nil }
      return first < second
    }.map { $0.record }
  }
}
