package import Partnership
package import Store

/// A vendor's timeline as far as it has been read; the rest comes as one moves down.
package struct VendorTimeline: Hashable, Sendable {
  package private(set) var entries: [TimelineEntry] = []
  package private(set) var records: [Record] = []
  /// How many entries there are with the present filter; nil before the first answer.
  package private(set) var count: Int?
  /// The newest question to the store; answers to older ones are dropped.
  private var asked: TimelineRequest?
  private var isWaiting = false

  /// Entries read at a time.
  package static let pageLength = 200

  package init() {}

  /// Begins anew: after a change, or with another filter.
  package mutating func reload(_ vendor: RecordID, _ filter: TimelineFilter) -> [Effect] {
    let length = max(Self.pageLength, asked?.filter == filter ? records.count : 0)
    let request = TimelineRequest(vendor: vendor, page: Page(limit: length), filter: filter)
    asked = request
    isWaiting = true
    return [.readTimeline(request)]
  }

  /// Asks for more where a row near the end of what was read is looked at.
  package mutating func more(near row: Int) -> [Effect] {
    guard let asked, !isWaiting, let count, records.count < count,
      row >= records.count - Self.pageLength / 4
    else { return [] }
    let request = TimelineRequest(
      vendor: asked.vendor, page: Page(offset: records.count, limit: Self.pageLength),
      filter: asked.filter)
    self.asked = request
    isWaiting = true
    return [.readTimeline(request)]
  }

  /// Takes the answer to the newest question.
  package mutating func take(
    _ part: TimelinePart, of request: TimelineRequest, _ facts: VendorFacts?, today: Day
  ) {
    guard request == asked else { return }
    isWaiting = false
    let kept = min(request.page.offset, records.count)
    records.removeSubrange(kept...)
    records += part.records
    entries.removeSubrange(kept...)
    entries += part.records.map { Self.entry($0, facts, today) }
    count = part.count
  }

  /// Names people and measures, which may have come after the entries.
  package mutating func name(_ facts: VendorFacts, today: Day) {
    entries = records.map { Self.entry($0, facts, today) }
  }

  private static func entry(_ record: Record, _ facts: VendorFacts?, _ today: Day) -> TimelineEntry
  {
    TimelineEntry(
      record, contacts: facts?.people ?? [:], measures: facts?.measures ?? [:], today: today)
  }
}
