/// A record that came into being on a day, and may have changed its state later.
protocol Dated: Fielded {
  var primaryDay: Day { get }
  /// Whether a state date, or an entry of a dated list, lies after the day.
  func hasLaterState(than day: Day) -> Bool
  /// The record with later state dates emptied, and with them what depends on them.
  func cut(at day: Day) -> Self
}

extension Dated {
  func hasLaterState(than day: Day) -> Bool { false }
  func cut(at day: Day) -> Self { self }
}

extension Moment? {
  fileprivate func isLater(than day: Day) -> Bool {
    self.map { $0.day > day } ?? false
  }
}

extension Vendor {
  func cut(at day: Day) -> Vendor {
    var vendor = self
    vendor.statusLog = statusLog(seenOn: day)
    if let on = success?.on, on > day { vendor.success = nil }
    return vendor
  }
}

extension Communication: Dated {
  var primaryDay: Day { at.day }
  func hasLaterState(than day: Day) -> Bool { answeredAt.isLater(than: day) }

  func cut(at day: Day) -> Communication {
    guard hasLaterState(than: day) else { return self }
    var copy = self
    copy.answeredAt = nil
    return copy
  }
}

extension Conflict: Dated {
  var primaryDay: Day { raisedOn }

  func hasLaterState(than day: Day) -> Bool {
    escalatedOn.isLater(than: day) || resolvedOn.isLater(than: day)
  }

  func cut(at day: Day) -> Conflict {
    var copy = self
    if escalatedOn.isLater(than: day) { copy.escalatedOn = nil }
    if resolvedOn.isLater(than: day) {
      copy.resolvedOn = nil
      copy.resolution = nil
      copy.lesson = nil
    }
    return copy
  }
}

extension Recommendation: Dated {
  var primaryDay: Day { on }
  func hasLaterState(than day: Day) -> Bool { decidedOn.isLater(than: day) }

  func cut(at day: Day) -> Recommendation {
    guard hasLaterState(than: day) else { return self }
    var copy = self
    copy.decidedOn = nil
    copy.decision = nil
    copy.reason = nil
    copy.outcome = nil
    return copy
  }
}

extension Commitment: Dated {
  var primaryDay: Day { madeOn }

  func hasLaterState(than day: Day) -> Bool {
    keptOn.isLater(than: day) || brokenOn.isLater(than: day)
  }

  func cut(at day: Day) -> Commitment {
    var copy = self
    if keptOn.isLater(than: day) { copy.keptOn = nil }
    if brokenOn.isLater(than: day) { copy.brokenOn = nil }
    return copy
  }
}

extension Goal: Dated {
  var primaryDay: Day { agreedOn }

  func hasLaterState(than day: Day) -> Bool {
    closedOn.isLater(than: day) || reviewedOn.contains { $0 > day }
  }

  func cut(at day: Day) -> Goal {
    var copy = self
    copy.reviewedOn = reviewedOn.filter { $0 <= day }
    if closedOn.isLater(than: day) {
      copy.closedOn = nil
      copy.outcome = nil
    }
    return copy
  }
}

extension Agreement: Dated {
  var primaryDay: Day { signedOn ?? startsOn }

  func hasLaterState(than day: Day) -> Bool {
    cancelledOn.map { $0 > day } ?? false || reviewedOn.contains { $0 > day }
      || renewals.contains { $0.on > day }
  }

  func cut(at day: Day) -> Agreement {
    var copy = self
    copy.reviewedOn = reviewedOn.filter { $0 <= day }
    copy.renewals = renewals.filter { $0.on <= day }
    if let cancelledOn, cancelledOn > day { copy.cancelledOn = nil }
    return copy
  }
}

extension Measure: Dated {
  var primaryDay: Day { definedOn }
  func hasLaterState(than day: Day) -> Bool { retiredOn.isLater(than: day) }

  func cut(at day: Day) -> Measure {
    var copy = self
    if hasLaterState(than: day) { copy.retiredOn = nil }
    return copy
  }
}

extension Project: Dated {
  var primaryDay: Day { announcedOn }
  func hasLaterState(than day: Day) -> Bool { vendorToldOn.isLater(than: day) }

  func cut(at day: Day) -> Project {
    var copy = self
    if hasLaterState(than: day) { copy.vendorToldOn = nil }
    return copy
  }
}

extension Issue: Dated {
  var primaryDay: Day { noticedOn.day }

  func hasLaterState(than day: Day) -> Bool {
    reportedOn.isLater(than: day) || resolvedOn.isLater(than: day)
  }

  func cut(at day: Day) -> Issue {
    var copy = self
    if reportedOn.isLater(than: day) { copy.reportedOn = nil }
    if resolvedOn.isLater(than: day) {
      copy.resolvedOn = nil
      copy.outcome = nil
    }
    return copy
  }
}

extension FollowUp: Dated {
  var primaryDay: Day { madeOn ?? dueOn }
  func hasLaterState(than day: Day) -> Bool { doneOn.isLater(than: day) }

  func cut(at day: Day) -> FollowUp {
    guard hasLaterState(than: day) else { return self }
    var copy = self
    copy.doneOn = nil
    copy.outcome = nil
    return copy
  }
}

extension Meeting: Dated {
  var primaryDay: Day { at.day }
}

extension Decision: Dated {
  var primaryDay: Day { on }
}

extension Reading: Dated {
  var primaryDay: Day { on }
}

extension Invoice: Dated {
  var primaryDay: Day { on }
}

extension Judgement: Dated {
  var primaryDay: Day { on }
}

extension ChecklistItem: Dated {
  var primaryDay: Day { on }
}

extension RequestCount: Dated {
  var primaryDay: Day { on }
}

extension Note: Dated {
  var primaryDay: Day { on.day }
}

extension Acknowledgement: Dated {
  var primaryDay: Day { on }
}

extension Play: Dated {
  var primaryDay: Day { startedOn }
}

extension Postponement: Dated {
  var primaryDay: Day { on }
}

extension Dispute: Dated {
  var primaryDay: Day { on }
}

extension SetAside: Dated {
  var primaryDay: Day { on }
}
