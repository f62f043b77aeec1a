import Partnership

/// The groups of Today, in order.
package enum TodayGroup: Int, CaseIterable, Hashable, Sendable {
  case irreversible
  /// Meetings that are planned for the day.
  case meetings
  case weOwe
  case theyOwe
  /// Signs that opened since the author last looked.
  case newSigns
  case toComplete
  case goneQuiet

  /// The group of a matter.
  package init(_ matter: Matter) {
    guard matter.meeting == nil else {
      self = .meetings
      return
    }
    self =
      switch matter.group {
      case .irreversible: .irreversible
      case .weOwe: .weOwe
      case .theyOwe: .theyOwe
      case .housekeeping: .toComplete
      case .cadence: .goneQuiet
      }
  }

  package var title: String {
    switch self {
    case .irreversible: "CANNOT BE UNDONE"
    case .meetings: "MEETINGS TODAY"
    case .weOwe: "WE OWE"
    case .theyOwe: "THEY OWE"
    case .newSigns: "NEW WARNING SIGNS"
    case .toComplete: "TO COMPLETE"
    case .goneQuiet: "GONE QUIET"
    }
  }

  /// Whether the group is folded at first, and left out of the count of what waits.
  package var isQuiet: Bool {
    switch self {
    case .irreversible, .meetings, .weOwe, .theyOwe, .newSigns: false
    case .toComplete, .goneQuiet: true
    }
  }
}
