import Partnership

/// Records of one key, such as those of one vendor, in the order in which they were read.
struct Run<Owner: Stored> {
  let key: Int
  var records: [Owner] = []
  /// Whether two records of one moment stand in another order than their ids as text.
  private(set) var isMisordered = false
  private var lastMoment: Moment?

  init(key: Int) {
    self.key = key
  }

  mutating func append(_ record: Owner, at moment: Moment?) {
    if let last = records.last, moment == lastMoment, record.id < last.id { isMisordered = true }
    lastMoment = moment
    records.append(record)
  }

  /// The records in order of date, those of one moment in order of id as text.
  var ordered: [Owner] {
    guard isMisordered else { return records }
    let keyed = records.map { record in (at: record.asRecord.primary, record: record) }
    return keyed.sorted { left, right -> Bool in
      guard left.at != right.at else { return left.record.id < right.record.id }
      guard let first = left.at, let second = right.at else { return left.at == nil }
      return first < second
    }.map { $0.record }
  }
}
