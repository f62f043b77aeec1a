extension LogLine {
  /// Reads the line of an existing record again, as it was changed.
  ///
  /// What the change did not touch stays: fields filled by hand, answers, the id. All dates count
  /// from the moment at which the line was first typed, so that the reading shows what is saved. A
  /// note that becomes something else is removed and the new record added. The follow-ups that the
  /// line made, as the context knows them, are changed, kept or removed with their words.
  ///
  /// - Returns: The reading of the new line for the chips, and the edits to commit.
  package static func editing(
    _ record: Record, line text: String, in context: LogContext
  ) -> (reading: LogReading, edits: [Edit]) {
    let old = record.header.raw ?? written(record, in: context)
    var then = context
    then.vendorsInHand = record.header.vendors
    then.now = record.header.madeAt ?? context.now
    let before = parse(old, in: then)
    let after = parse(text, in: then)
    guard after.canBeSaved, text != record.header.raw else { return (after, []) }
    let place = place(of: record, in: before)
    let base = before.records.indices.contains(place) ? before.records[place] : nil
    let first = after.records.indices.contains(place) ? after.records[place] : nil
    guard let base, let first, base.kind == record.kind, first.kind == record.kind else {
      return (after, replacing(record, before, by: after, in: context))
    }
    var result = record
    for field in record.kind.fields where base[field: field.name] != first[field: field.name] {
      result = result.setting(field.name, to: first[field: field.name]) ?? result
    }
    result.header = header(result.header, base: base.header, new: first.header, raw: text)
    var edits: [Edit] = result == record ? [] : [.change(before: record, after: result)]
    edits += after.records.filter { $0.kind == .contact }.map { .add($0) }
    let isFollowUp = record.kind == .followUp
    edits += FollowUpEditing(
      existing: made(by: record, in: context), record: isFollowUp ? nil : record.id, raw: text
    ).edits(
      from: before.followUps(of: isFollowUp ? nil : base.id, besides: base.id),
      to: after.followUps(of: isFollowUp ? nil : first.id, besides: first.id))
    edits += changes(of: after, notIn: before, besides: record.id)
    return (after, edits)
  }

  /// The record goes, the new ones come, and the follow-ups of the old go over to the new.
  private static func replacing(
    _ record: Record, _ before: LogReading, by after: LogReading, in context: LogContext
  ) -> [Edit] {
    let first = after.records.first
    let own = after.followUps(of: first?.id, besides: nil)
    let rest = after.records.filter { new in !own.contains { $0.id == new.id } }
    let followUps = FollowUpEditing(
      existing: made(by: record, in: context), record: rest.isEmpty ? nil : first?.id,
      raw: after.text
    ).edits(from: before.followUps(of: before.records.first?.id, besides: nil), to: own)
    return [.remove(record)] + rest.map { .add($0) } + followUps
      + changes(of: after, notIn: before, besides: record.id)
  }

  /// Which record of the line it is: a line of follow-ups alone makes several of one kind.
  private static func place(of record: Record, in before: LogReading) -> Int {
    guard case .followUp(let followUp) = record else { return 0 }
    return before.records.firstIndex { candidate in
      guard case .followUp(let other) = candidate else { return false }
      return other.text == followUp.text && other.dueOn == followUp.dueOn
    } ?? 0
  }

  /// The follow-ups in the store that came from the record or from the same line.
  private static func made(by record: Record, in context: LogContext) -> [FollowUp] {
    context.records.values.compactMap { candidate -> FollowUp? in
      guard case .followUp(let followUp) = candidate, followUp.id != record.id else { return nil }
      let isSibling =
        record.kind == .followUp && followUp.header.raw != nil
        && followUp.header.raw == record.header.raw
        && followUp.header.madeAt == record.header.madeAt
      return followUp.link == record.id || isSibling ? followUp : nil
    }.sorted { $0.id < $1.id }
  }

  private static func changes(
    of after: LogReading, notIn before: LogReading, besides record: RecordID
  ) -> [Edit] {
    after.changes.filter { edit in
      edit.record.id != record && !before.changes.contains { $0.record.id == edit.record.id }
    }
  }

  private static func header(
    _ header: Header, base: Header, new: Header, raw: String
  ) -> Header {
    var header = header
    if base.vendors != new.vendors { header.vendors = new.vendors }
    if base.isPrivate != new.isPrivate { header.isPrivate = new.isPrivate }
    header.tags = merged(header.tags, base.tags, new.tags)
    header.links = merged(header.links, base.links, new.links)
    header.raw = raw
    return header
  }

  private static func merged<Entry: Hashable>(
    _ list: [Entry], _ base: [Entry], _ new: [Entry]
  ) -> [Entry] {
    list.filter { new.contains($0) || !base.contains($0) }
      + new.filter { !base.contains($0) && !list.contains($0) }
  }
}

extension LogReading {
  /// The follow-ups that came from one record of the line; with nil, those that stand alone.
  fileprivate func followUps(of record: RecordID?, besides own: RecordID?) -> [FollowUp] {
    let ids = records.map(\.id)
    return records.compactMap { candidate in
      guard case .followUp(let followUp) = candidate, followUp.id != own else { return nil }
      let origin = followUp.link.flatMap { ids.contains($0) ? $0 : nil }
      return origin == record ? followUp : nil
    }
  }
}
