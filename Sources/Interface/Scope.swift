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
  /// Where one goes from month to month.
  case months
  /// The portfolio as a map.
  case map
  case triage
  /// Warning signs, of one vendor or of all.
  case signs
  case brief
  case callSheet = "call-sheet"
  case readings
  case gutCheck = "gut-check"
  case checklist
  /// What is filled in row by row and saved as a whole.
  case rounds
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
    case .sideways: "Trend, Compare, Map"
    case .map: "Portfolio map"
    case .months: "Trend, Charts, Readings"
    case .triage: "Triage"
    case .signs: "Why, Signs"
    case .brief: "Brief"
    case .callSheet: "Call sheet"
    case .readings: "Readings"
    case .gutCheck: "Gut-check"
    case .checklist: "Checklist"
    case .rounds: "Readings, Gut-check"
    case .fields: "Record"
    case .empty: "Empty store"
    }
  }

  /// Where its keys work, as the end of a sentence.
  package var place: String {
    switch self {
    case .global: "everywhere"
    case .lists: "in lists"
    case .vendorInHand: "where a vendor is selected"
    case .openMatters: "on an open matter, in Today or at a vendor"
    case .portfolio: "in the portfolio"
    case .vendor: "on the page of a vendor"
    case .sideways: "in Trend, in Compare and on the map"
    case .map: "on the portfolio map"
    case .months: "in Trend, Charts and Readings"
    case .triage: "in Triage"
    case .signs: "in Why and Warning signs"
    case .brief: "in a brief"
    case .callSheet: "on a call sheet"
    case .readings: "in Readings"
    case .gutCheck: "in the gut-check"
    case .checklist: "on a checklist"
    case .rounds: "in Readings and the gut-check"
    case .fields: "on the page of a record"
    case .empty: "while the store is empty"
    }
  }
}
