/// What every record carries beside its own fields.
package struct Header: Hashable, Sendable {
  package var id: RecordID
  /// The vendors it belongs to: one, several for a meeting or a note, none for our own people.
  ///
  /// For a vendor itself the list is empty.
  package var vendors: [RecordID]
  /// Never part of an edition that a vendor reads.
  package var isPrivate: Bool
  package var tags: [String]
  package var links: [RecordID]
  /// The line as a person typed it.
  package var raw: String?
  package var origin: Origin?
  /// Who made it; stamped by the store.
  package var author: String?
  /// When it was made; stamped by the store.
  package var madeAt: Moment?
  /// When it was last changed; stamped by the store.
  package var changedAt: Moment?

  package init(
    id: RecordID, vendors: [RecordID] = [], isPrivate: Bool = false, tags: [String] = [],
    links: [RecordID] = [], raw: String? = nil, origin: Origin? = nil, author: String? = nil,
    madeAt: Moment? = nil, changedAt: Moment? = nil
  ) {
    self.id = id
    self.vendors = vendors
    self.isPrivate = isPrivate
    self.tags = tags
    self.links = links
    self.raw = raw
    self.origin = origin
    self.author = author
    self.madeAt = madeAt
    self.changedAt = changedAt
  }
}

/// Where an imported record came from, so that a second import finds it again.
package struct Origin: Hashable, Sendable {
  /// The register, calendar or mailbox.
  package var source: String
  /// The document number, UID or Message-ID there.
  package var key: String
  /// The source's values at the last import, in canonical text; a field is updated only where the
  /// source moved away from these.
  package var values: String

  package init(source: String, key: String, values: String) {
    self.source = source
    self.key = key
    self.values = values
  }
}
