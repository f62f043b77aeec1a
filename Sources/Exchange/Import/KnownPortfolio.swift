package import Partnership

/// What a store knows that an import must match: its vendors, and what the source left before.
package struct KnownPortfolio: Sendable {
  package var vendors: [Vendor]
  /// The records of the same source, by its keys.
  package var records: [String: KnownRecord]
  /// The records that stand under the ids of a portfolio file; only its import asks for them.
  package var standing: [RecordID: Record]
  /// The records that stood under such ids until a person removed them.
  package var removed: [RecordID: Record]
  /// Those of such ids that the store has given away, though nothing stands there: the record was
  /// undone.
  package var used: Set<RecordID>

  package init(
    vendors: [Vendor] = [], records: [String: KnownRecord] = [:],
    standing: [RecordID: Record] = [:], removed: [RecordID: Record] = [:],
    used: Set<RecordID> = []
  ) {
    self.vendors = vendors
    self.records = records
    self.standing = standing
    self.removed = removed
    self.used = used
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
