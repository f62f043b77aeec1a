package import Partnership

/// What a store must do; it names no database.
///
/// Every call is whole: it sees one state of the store, and a commit makes all of its edits or none.
/// Removed records appear in no answer but `history` and `origins`, and neither do those whose
/// vendors are all removed. Calls block, so the interface
/// makes them off its main thread.
package protocol RecordStore: Sendable {
  /// Grows whenever the contents change, even from another process.
  func revision() throws(StoreError) -> Revision

  /// The vendors with a change in them after the revision; nil stands for "all of them", where the
  /// change touched what every dossier holds (people of ours).
  func vendorsChanged(since revision: Revision) throws(StoreError) -> [RecordID]?

  /// Every vendor, in order of name.
  func vendors() throws(StoreError) -> [Vendor]

  /// What every vendor is called, in no order; much cheaper than the vendors themselves.
  func vendorNames() throws(StoreError) -> [VendorName]

  /// Every contact of a vendor, or with nil every contact of every vendor and of ours.
  func contacts(of vendor: RecordID?) throws(StoreError) -> [Contact]

  /// The dossiers of the next vendors in id order: one short transaction, one snapshot.
  ///
  /// Long texts that no rule reads may be left out; `dossier(of:)` has them.
  func dossiers(after vendor: RecordID?, limit: Int) throws(StoreError) -> [Dossier]

  /// The same dossiers as far as verdicts and standings of the horizon's day, or a later one, need
  /// them: old talks may be left out, and of the others what no rule and no line of a list reads.
  ///
  /// Assessments and standings equal those of whole dossiers; a ledger or an earlier day do not.
  func dossiers(after vendor: RecordID?, limit: Int, within horizon: Horizon) throws(StoreError)
    -> [Dossier]

  /// Everything about one vendor, texts included; nil when there is no such vendor.
  func dossier(of vendor: RecordID) throws(StoreError) -> Dossier?

  /// The records with these ids, in the order asked for, missing ones left out.
  func records(_ ids: [RecordID]) throws(StoreError) -> [Record]

  /// Every record of one kind, in (primary date, id) order.
  func records(of kind: RecordKind) throws(StoreError) -> [Record]

  /// A vendor's records of every kind but vendor and contact, newest first by primary date, those of one
  /// moment by number, the last recorded first.
  func timeline(of vendor: RecordID, _ page: Page, _ filter: TimelineFilter) throws(StoreError)
    -> [Record]

  /// How many records `timeline` would give without a page.
  func timelineCount(of vendor: RecordID, _ filter: TimelineFilter) throws(StoreError) -> Int

  /// Full-text search: vendors and contacts by name first, then the newest records.
  func search(_ query: SearchQuery, limit: Int) throws(StoreError) -> [Hit]

  /// What an import from the source left here before, by the source's keys.
  func origins(of source: String) throws(StoreError) -> [String: KnownOrigin]

  /// Makes all of the edits, or none, as one step of the journal.
  ///
  /// - Throws: `conflict` where a record is no longer as `before` says, `invalid` where an edit
  ///   breaks a rule of the schema, `disk` or `busy` where it could not be written.
  func commit(_ edits: [Edit], as stamp: Stamp) throws(StoreError) -> Commit

  /// The step that `undo` would take back now; nil when there is none.
  func nextUndo(by author: String) throws(StoreError) -> Step?

  /// The step that `redo` would make again now; nil when there is none.
  func nextRedo(by author: String) throws(StoreError) -> Step?

  /// Takes back the newest step of the author that is not yet undone; nil when there is none.
  ///
  /// - Returns: the step that was taken back, with the number of the one that did it.
  /// - Throws: `conflict` with the records' names where somebody changed them since.
  func undo(by author: String, at moment: Moment, channel: StepChannel) throws(StoreError) -> Step?

  /// Makes the author's last undone step again; nil when a new step came between.
  ///
  /// - Returns: the undo that was taken back, under the label of the step that was undone.
  /// - Throws: `conflict` with the records' names where somebody changed them since.
  func redo(by author: String, at moment: Moment, channel: StepChannel) throws(StoreError) -> Step?

  /// The steps of the journal, newest first, of all records or those that touched one record or
  /// one vendor's records.
  func steps(touching id: RecordID?, _ page: Page) throws(StoreError) -> [Step]

  /// The records that one step changed, each before and after.
  func edits(of step: Int) throws(StoreError) -> [Edit]

  /// The history of one record by field, newest step first.
  func history(of id: RecordID) throws(StoreError) -> [FieldChange]
}
