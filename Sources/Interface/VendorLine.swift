package import Partnership

/// One vendor of the portfolio in memory: the record at once, what waits when it was computed.
package struct VendorLine: Hashable, Sendable {
  package let vendor: Vendor
  package let status: VendorStatus
  /// What waits, in the order of Today.
  package let matters: [Matter]
  /// The day of the last two-way talk.
  package let lastTalk: Day?
  /// The earliest planned day that is not due yet.
  package let planned: Day?
  /// Whether what waits has been computed.
  package let isComplete: Bool
  /// The name in lower case: what lists are ordered by.
  package let sortName: String
  /// What the filter looks into, in lower case.
  package let searchText: [UInt8]
  /// The due day, as its number, of the first matter that cannot be undone.
  package let irreversibleDue: Int?
  /// The earliest due or planned day, as its number.
  package let nextDue: Int?

  package init(
    vendor: Vendor, matters: [Matter] = [], lastTalk: Day? = nil, planned: Day? = nil,
    isComplete: Bool = false
  ) {
    self.vendor = vendor
    status = vendor.statusLog.last?.status ?? .prospect
    self.matters = matters
    self.lastTalk = lastTalk
    self.planned = planned
    self.isComplete = isComplete
    sortName = vendor.name.lowercased()
    let words =
      [vendor.name] + vendor.aliases + vendor.header.tags
      + [vendor.owner ?? "", vendor.tier.rawValue, status.rawValue]
    searchText = Array(words.joined(separator: "\n").lowercased().utf8)
    irreversibleDue = matters.first.flatMap {
      $0.attention.class == .irreversible ? $0.attention.dueOn.number : nil
    }
    nextDue =
      (matters.map(\.attention.dueOn.number) + (planned.map { [$0.number] } ?? [])).min()
  }

  package var id: RecordID { vendor.id }

  /// Whether the vendor is looked after by this person; everybody's are where nobody is named.
  package func belongs(to owner: String?) -> Bool {
    guard let owner else { return true }
    return vendor.owner?.lowercased() == owner.lowercased()
  }
}
