/// Where a key means something; inner scopes are asked before outer ones.
package enum Scope: String, CaseIterable, Hashable, Sendable {
  case global
  case lists
  case vendorInHand = "vendor-in-hand"
  case openMatters = "open-matters"
  case portfolio
  case vendor
  /// Where one moves sideways: along a year, from vendor to vendor.
  case sideways
  case triage
  /// Warning signs, of one vendor or of all.
  case signs
  case brief
  case callSheet = "call-sheet"
  /// Where one record stands field by field.
  case fields
  /// A store without a vendor.
  case empty

  /// The heading of the scope in the help.
  package var title: String {
    switch self {
    case .global: "Everywhere"
    case .lists: "Lists"
    case .vendorInHand: "Vendor in hand"
    case .openMatters: "Open matters"
    case .portfolio: "Portfolio"
    case .vendor: "Vendor"
    case .sideways: "Trend, Compare"
    case .triage: "Triage"
    case .signs: "Why, Signs"
    case .brief: "Brief"
    case .callSheet: "Call sheet"
    case .fields: "Record"
    case .empty: "Empty store"
    }
  }
}
