package import Partnership

/// Vendors as they are compared, with their own records for the decision on a trial.
package struct ComparisonReading: Hashable, Sendable {
  package private(set) var vendors: [ComparedVendor] = []
  private var records: [RecordID: Vendor] = [:]

  package init() {}

  /// The vendor's own record as it was read.
  package func record(of id: RecordID) -> Vendor? { records[id] }

  /// Adds a vendor as it stands on a day.
  mutating func take(_ dossier: Dossier, on day: Day, policy: Policy, currency: String?) {
    vendors.append(ComparedVendor(of: dossier, on: day, policy: policy, currency: currency))
    records[dossier.vendor.id] = dossier.vendor
  }
}
