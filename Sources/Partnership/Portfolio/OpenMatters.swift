/// What is open with one vendor, whether or not it waits today.
package enum OpenMatters {
  /// Every open matter, in the order of Today and then by day.
  ///
  /// - Parameters:
  ///   - dossier: the dossier as the store has it, later plans included.
  ///   - day: today.
  ///   - policy: the numbers that due days depend on.
  /// - Returns: the matters with their words.
  package static func list(
    of dossier: Dossier, on day: Day, policy: Policy
  ) -> [OpenMatter] {
    let seen = dossier.seen(on: day)
    var waiting: [String: Attention] = [:]
    for attention in Agenda.attention(of: seen, policy: policy).reversed() {
      waiting[attention.ref] = attention
    }
    let wording = OpenMatterWording(seen, policy: policy)
    return collect(dossier, seen, policy)
      .map { matter in
        var matter = matter
        matter.attention = waiting[matter.record.id.text]
        matter.when = wording.when(matter)
        matter.text = wording.text(matter)
        return matter
      }
      .sorted()
  }

  static func count(in dossier: Dossier, seen: Seen, policy: Policy) -> Int {
    collect(dossier, seen, policy).count
  }

  private static func collect(
    _ dossier: Dossier, _ seen: Seen, _ policy: Policy
  ) -> [OpenMatter] {
    var matters: [OpenMatter] = []
    let day = seen.day
    for promise in seen.dossier.commitments
    where promise.keptOn == nil && promise.brokenOn == nil {
      let topic: OpenTopic = promise.side == .us ? .weOwe : .theyOwe
      matters.append(OpenMatter(topic, promise.asRecord, promise.dueOn))
    }
    for followUp in seen.dossier.followUps where followUp.doneOn == nil {
      matters.append(OpenMatter(.weOwe, followUp.asRecord, followUp.dueOn))
    }
    let talks = seen.dossier.communications
    let workdays = BusinessDays(holidays: policy.holidays)
    for index in talks.indices where talks[index].isAwaited(on: day, policy: policy) {
      let topic: OpenTopic = talks[index].direction == .fromVendor ? .weOwe : .theyOwe
      let due = talks[index].answerDue(policy: policy, workdays)
      matters.append(OpenMatter(topic, talks[index].asRecord, due))
    }
    for project in seen.dossier.projects where project.vendorToldOn == nil {
      let due = workdays.latestDay(giving: policy.loopInWorkdays, before: project.startsOn)
      matters.append(OpenMatter(.weOwe, project.asRecord, due))
    }
    for conflict in seen.dossier.conflicts where conflict.resolvedOn == nil {
      let due = conflict.raisedOn + policy.conflictDays[conflict.severity]
      matters.append(OpenMatter(.conflict, conflict.asRecord, due))
    }
    for issue in seen.dossier.issues where issue.resolvedOn == nil || issue.reportedOn == nil {
      let due = (issue.reportedOn ?? issue.noticedOn).day + policy.issueDays[issue.severity]
      matters.append(OpenMatter(.issue, issue.asRecord, due))
    }
    for advice in seen.dossier.recommendations where advice.side == .vendor && advice.isUndecided {
      let due = advice.dueOn ?? advice.on + policy.recommendationDueDays
      matters.append(OpenMatter(.decide, advice.asRecord, due))
    }
    for meeting in dossier.meetings where meeting.status == .planned {
      matters.append(OpenMatter(.meeting, meeting.asRecord, meeting.at.day))
    }
    for agreement in seen.dossier.agreements {
      guard let due = agreement.openDay(on: day, policy: policy) else { continue }
      matters.append(OpenMatter(.contract, agreement.asRecord, due))
    }
    return matters
  }
}

/// One open matter of a vendor, in words.
package struct OpenMatter: Hashable, Sendable, Comparable {
  package let topic: OpenTopic
  /// What it is about; what "done" means follows from its kind.
  package let record: Record
  /// The day it is or was due.
  package let dueOn: Day
  /// The matter as it waits today; nil where it does not yet.
  package fileprivate(set) var attention: Attention?
  /// Such as `3d late`, `10d open`, `by 31 Mar`.
  package fileprivate(set) var when = ""
  package fileprivate(set) var text = ""

  fileprivate init(_ topic: OpenTopic, _ record: Record, _ dueOn: Day) {
    self.topic = topic
    self.record = record
    self.dueOn = dueOn
  }

  package static func < (left: OpenMatter, right: OpenMatter) -> Bool {
    switch (left.attention, right.attention) {
    case (let left?, let right?) where left != right: return left < right
    case (_?, nil): return true
    case (nil, _?): return false
    case _:
      return left.dueOn == right.dueOn
        ? left.record.id < right.record.id : left.dueOn < right.dueOn
    }
  }
}

/// In which row of the open matters something stands.
package enum OpenTopic: String, Word {
  case weOwe = "we owe"
  case theyOwe = "they owe"
  case conflict
  case issue
  case decide
  case meeting
  case contract
}

extension Agreement {
  /// The day to look at it: its next chance or its end, where that lies within twice the warning
  /// days ahead.
  fileprivate func openDay(on day: Day, policy: Policy) -> Day? {
    let term = term(on: day)
    let due: Day?
    switch term.state {
    case .renewing: due = term.nextChance
    case .fixedEnd, .cancelled: due = term.termEndsOn
    case .openEnded, .ended: due = nil
    }
    return due.flatMap { $0 - day <= 2 * policy.noticeWarnDays ? $0 : nil }
  }
}
