package import Partnership

/// What a store knows that an import must match: its vendors, and what the source left before.
package struct KnownPortfolio: Sendable {
  package var vendors: [Vendor]
  /// The records of the same source, by its keys.
  package var records: [String: KnownRecord]

  package init(vendors: [Vendor] = [], records: [String: KnownRecord] = [:]) {
    self.vendors = vendors
    self.records = records
  }
}

/// A record that an earlier import made, as it is now.
package struct KnownRecord: Hashable, Sendable {
  package var id: RecordID
  /// What the source said then: `Origin.values`.
  package var values: String
  /// Whether a person removed it; it then stays removed.
  package var isRemoved: Bool
  /// The record itself; nil where it was removed.
  package var record: Record?

  package init(id: RecordID, values: String, isRemoved: Bool, record: Record?) {
    self.id = id
    self.values = values
    self.isRemoved = isRemoved
    self.record = record
  }
}
