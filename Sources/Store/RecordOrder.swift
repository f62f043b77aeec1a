package import Partnership

extension Sequence<Record> {
  /// In (primary date, id) order, ids compared as text, as dossiers have their lists.
  package var inDossierOrder: [Record] {
    let keyed = map { record in (at: record.primary, record: record) }
    return keyed.sorted { left, right -> Bool in
      guard left.at != right.at else { return left.record.id < right.record.id }
      guard let first = left.at, let second = right.at else { return left.at == nil }
      return first < second
    }.map { $0.record }
  }

  /// Newest first, those of one moment by number, the last recorded first.
  package var inTimelineOrder: [Record] {
    let keyed = map { record in (at: record.primary, number: record.id.number ?? 0, record: record)
    }
    return keyed.sorted { left, right -> Bool in
      guard left.at != right.at else { return left.number > right.number }
      guard let first = left.at, let second = right.at else { return left.at == nil }
      return first > second
    }.map { $0.record }
  }
}
