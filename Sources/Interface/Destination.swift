package import Partnership

/// A place with a name: what the user can go to and come back to.
package enum Destination: Hashable, Sendable {
  case today
  case portfolio
  case search
  case vendor(RecordID)
  case record(RecordID)
  case triage
  case changes
  case messages

  /// The places that the tabs name; leaving one of them quits.
  package var isFirst: Bool {
    switch self {
    case .today, .portfolio, .search: true
    case .vendor, .record, .triage, .changes, .messages: false
    }
  }
}
