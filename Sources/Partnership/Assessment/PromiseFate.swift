/// What became of a promise.
package enum PromiseFate: Hashable, Sendable {
  case keptInTime
  case keptLate
  case broken
  /// Not due, or overdue by no more than the grace: in no denominator.
  case open
}

extension Commitment {
  /// What became of the promise on a day; broken wins over kept.
  package func fate(on day: Day, grace: Int) -> PromiseFate {
    if brokenOn != nil { return .broken }
    if let keptOn { return keptOn.day <= dueOn + grace ? .keptInTime : .keptLate }
    return day > dueOn + grace ? .broken : .open
  }

  /// The day that the promise counts on: broken, else kept if before it was due, else due.
  package var observedOn: Day {
    if let brokenOn { return brokenOn.day }
    if let keptOn, keptOn.day < dueOn { return keptOn.day }
    return dueOn
  }
}
