package import Partnership

/// One vendor of the portfolio in memory: the record, and where it stands.
///
/// It never changes, and is shared: lists of ten thousand are sorted, filtered and copied without
/// touching the texts in it.
package final class VendorLine: Sendable {
  package let vendor: Vendor
  package let standing: Standing
  /// What waits, in the order of Today, and the meetings of the day; empty until it has been worked
  /// out.
  package let matters: [Matter]
  /// Lines that claimed to be something and could not be read, oldest first.
  package let unread: [Note]
  /// Whether the standing was worked out from the whole dossier, not from the vendor alone.
  package let isComplete: Bool

  /// Makes the line of a dossier; the currency is that of amounts of which nobody said theirs.
  package init(of dossier: Dossier, on day: Day, policy: Policy, currency: String? = nil) {
    vendor = dossier.vendor
    standing = Standing(of: dossier, on: day, policy: policy, currency: currency)
    isComplete = true
    let id = dossier.vendor.id
    unread = dossier.notes.filter(\.isUnread).sorted { $0.id < $1.id }
    matters =
      standing.attention.map { Matter(vendor: id, $0) }
      + standing.meetings.map { Matter(vendor: id, $0) }
  }

  /// Makes the line of a vendor whose dossier is read later; nothing is judged or said to wait.
  package init(unread vendor: Vendor, on day: Day) {
    self.vendor = vendor
    standing = Standing(unread: vendor, on: day)
    isComplete = false
    unread = []
    matters = []
  }

  package var id: RecordID { vendor.id }

  /// Whether the vendor is looked after by this person; everybody's are where nobody is named.
  package func belongs(to owner: String?) -> Bool {
    owner.map(standing.belongs) ?? true
  }
}

extension VendorLine: Hashable {
  /// Whether two lines say the same, be they one or two in memory.
  package static func == (left: VendorLine, right: VendorLine) -> Bool {
    left === right
      || (left.vendor == right.vendor && left.standing == right.standing
        && left.matters == right.matters && left.unread == right.unread
        && left.isComplete == right.isComplete)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(vendor.id)
    hasher.combine(isComplete)
  }
}
