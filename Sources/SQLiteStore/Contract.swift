package import Partnership
package import Store

extension SQLiteStore: RecordStore {
  package func revision() throws(StoreError) -> Revision {
    try read { try Journal(connection: $0).revision() }
  }

  package func vendorsChanged(since revision: Revision) throws(StoreError) -> [RecordID]? {
    try read { try Journal(connection: $0).vendorsChanged(since: revision) }
  }

  package func vendors() throws(StoreError) -> [Vendor] {
    try read { try RecordQuery(connection: $0).vendors() }
  }

  package func vendorNames() throws(StoreError) -> [VendorName] {
    try read { try RecordQuery(connection: $0).vendorNames() }
  }

  package func contacts(of vendor: RecordID?) throws(StoreError) -> [Contact] {
    try read { try RecordQuery(connection: $0).contacts(of: vendor) }
  }

  package func dossiers(after vendor: RecordID?, limit: Int) throws(StoreError) -> [Dossier] {
    try read { try DossierQuery(connection: $0).dossiers(after: vendor?.number ?? 0, limit: limit) }
  }

  package func dossiers(
    after vendor: RecordID?, limit: Int, within horizon: Horizon
  ) throws(StoreError) -> [Dossier] {
    try read {
      try DossierQuery(connection: $0)
        .dossiers(after: vendor?.number ?? 0, limit: limit, within: horizon)
    }
  }

  package func dossier(of vendor: RecordID) throws(StoreError) -> Dossier? {
    guard let number = vendor.number else { return nil }
    return try read { try DossierQuery(connection: $0).dossier(of: number) }
  }

  package func records(_ ids: [RecordID]) throws(StoreError) -> [Record] {
    try read { try RecordQuery(connection: $0).records(ids) }
  }

  package func records(of kind: RecordKind) throws(StoreError) -> [Record] {
    try read { try RecordQuery(connection: $0).records(of: kind) }
  }

  package func timeline(
    of vendor: RecordID, _ page: Page, _ filter: TimelineFilter
  ) throws(StoreError) -> [Record] {
    guard let number = vendor.number else { return [] }
    return try read {
      try TimelineQuery(connection: $0, vendor: number, filter: filter).entries(page)
    }
  }

  package func timelineCount(
    of vendor: RecordID, _ filter: TimelineFilter
  ) throws(StoreError) -> Int {
    guard let number = vendor.number else { return 0 }
    return try read { try TimelineQuery(connection: $0, vendor: number, filter: filter).count() }
  }

  package func search(_ query: SearchQuery, limit: Int) throws(StoreError) -> [Hit] {
    try read { try SearchReading(connection: $0, query: query, limit: limit).hits() }
  }

  package func origins(of source: String) throws(StoreError) -> [String: KnownOrigin] {
    try read { try RecordQuery(connection: $0).origins(of: source) }
  }

  package func commit(_ edits: [Edit], as stamp: Stamp) throws(StoreError) -> Commit {
    try write { try Committing(connection: $0, stamp: stamp).commit(edits) }
  }

  /// Commits while somebody looks on, who may stop it until the last edit is made.
  ///
  /// - Throws: what `commit` throws, and `stopped`; the store is then as it was.
  package func commit(
    _ edits: [Edit], as stamp: Stamp, onlooker: Onlooker
  ) throws(StoreError) -> Commit {
    try write { connection in
      try Committing(connection: connection, stamp: stamp, onlooker: onlooker).commit(edits)
    }
  }

  package func nextUndo(by author: String) throws(StoreError) -> Step? {
    try read { try Journal(connection: $0).nextUndo(by: author) }
  }

  package func nextRedo(by author: String) throws(StoreError) -> Step? {
    try read { try Journal(connection: $0).nextRedo(by: author) }
  }

  package func undo(
    by author: String, at moment: Moment, channel: StepChannel
  ) throws(StoreError) -> Step? {
    try write {
      try Undoing(connection: $0, author: author, moment: moment, channel: channel).undo()
    }
  }

  package func redo(
    by author: String, at moment: Moment, channel: StepChannel
  ) throws(StoreError) -> Step? {
    try write {
      try Undoing(connection: $0, author: author, moment: moment, channel: channel).redo()
    }
  }

  package func steps(touching id: RecordID?, _ page: Page) throws(StoreError) -> [Step] {
    try read { try Journal(connection: $0).steps(touching: id, page) }
  }

  package func edits(of step: Int) throws(StoreError) -> [Edit] {
    try read { try Journal(connection: $0).edits(of: step) }
  }

  package func history(of id: RecordID) throws(StoreError) -> [FieldChange] {
    try read { try Journal(connection: $0).history(of: id) }
  }
}
