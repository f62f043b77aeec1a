package import Partnership

extension RecordStore {
  /// Whom a judgement of trust is owed to on the day; what was set aside does not count.
  package func gutChecks(
    on day: Day, people: [Contact], policy: Policy
  ) throws(StoreError) -> [GutCheck] {
    let aside = Set(
      try records(of: .setAside).compactMap { record -> RecordID? in
        guard case .setAside(let aside) = record, aside.on <= day else { return nil }
        return aside.record
      })
    let judgements = try records(of: .judgement).compactMap { record -> Judgement? in
      guard case .judgement(let judgement) = record, !aside.contains(judgement.id) else {
        return nil
      }
      return judgement
    }
    return GutCheck.list(
      of: try vendors(), judgements: judgements, people: people, on: day, policy: policy)
  }
}

extension Record {
  /// The measure; nil for every other kind.
  package var asMeasure: Measure? {
    guard case .measure(let measure) = self else { return nil }
    return measure
  }

  /// The reading; nil for every other kind.
  package var asReading: Reading? {
    guard case .reading(let reading) = self else { return nil }
    return reading
  }
}
