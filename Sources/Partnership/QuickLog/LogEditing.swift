extension LogLine {
  /// Reads the line of an existing record again, as it was changed.
  ///
  /// What the change did not touch stays: fields filled by hand, answers, the id. Words that were
  /// there before keep the moment at which they were typed; a new date counts from now. A note that
  /// becomes something else is removed and the new record added; its open follow-ups change along,
  /// and only those that the line had not before are new records.
  ///
  /// - Returns: The reading of the new line for the chips, and the edits to commit.
  package static func editing(
    _ record: Record, line text: String, in context: LogContext
  ) -> (reading: LogReading, edits: [Edit]) {
    let old = record.header.raw ?? written(record, in: context)
    var then = context
    then.vendorsInHand = record.header.vendors
    then.now = record.header.madeAt ?? context.now
    var today = then
    today.now = context.now
    let before = parse(old, in: then)
    let after = parse(text, in: then)
    let now = parse(text, in: today)
    guard let first = after.records.first, first.kind == record.kind else {
      let pairs = FollowUpPairs(before: before, after: after, now: now)
      let edits = pairs.moving(now.edits, from: record.id, in: context)
      return (now, now.canBeSaved ? [.remove(record)] + edits : [])
    }
    guard let base = before.records.first, base.kind == record.kind else {
      return (now, now.canBeSaved ? [.remove(record)] + now.edits : [])
    }
    let fresh = now.records.first.flatMap { $0.kind == record.kind ? $0 : nil } ?? first
    let isDated = now.chips.contains { ($0.label == .when || $0.label == .due) && $0.range != nil }
    var result = record
    for field in record.kind.fields where base[field: field.name] != first[field: field.name] {
      let source = isDated ? fresh : first
      result = result.setting(field.name, to: source[field: field.name]) ?? result
    }
    result.header = header(result.header, base: base.header, new: first.header, raw: text)
    var edits: [Edit] = result == record ? [] : [.change(before: record, after: result)]
    edits += now.records.dropFirst().compactMap { added in
      if case .contact = added { return .add(added) }
      return nil
    }
    edits += FollowUpPairs(before: before, after: after, now: now)
      .edits(for: record.id, in: context)
    edits += now.changes.filter { edit in
      edit.record.id != record.id && !before.changes.contains { $0.record.id == edit.record.id }
    }
    return (now, now.canBeSaved ? edits : [])
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
