/// What a trial has shown so far: raw counts since it began, and no grade.
///
/// A trial is decided by its facts (seed 003). What nobody tried yet is said to be so: it is neither
/// good nor bad.
package struct TrialSheet: Hashable, Sendable {
  package let vendor: RecordID
  package let name: String
  /// The first day of the trial.
  package let beganOn: Day
  package let day: Day
  /// Our asks that were answered, of those that an answer is known or overdue of.
  package let answered: TrialCount
  /// Our asks whose time for an answer is not over.
  package let pending: Int
  /// The middle of the minutes until a human answered; nil where no clock times are known.
  package let medianMinutes: Int?
  /// How often they came to us, sales left out.
  package let approaches: Int
  /// How often they came to us to sell.
  package let salesTalks: Int
  /// Recommendations and advice of theirs.
  package let advice: Int
  /// Recommendations with their interest told, of those where it was noted.
  package let disclosed: TrialCount
  package let goals: Int
  /// People of ours outside IT who met them.
  package let businessPeople: Int
  /// Meetings held, of those held or missed by them.
  package let meetings: TrialCount
  /// Promises of theirs kept, of those that came due.
  package let promises: TrialCount
  /// References spoken to, whenever that was.
  package let references: Int
  /// Their asks that we answered, of those that an answer is known or overdue of.
  package let weAnswered: TrialCount
  /// Meetings that we kept, of those held or missed by us.
  package let weMet: TrialCount
  package let wePromised: TrialCount
  /// Requests of ours that went the agreed way, of all.
  package let procedure: TrialCount

  /// Counts what happened since the trial began; nil where the vendor is not on trial that day.
  package init?(of dossier: Dossier, on day: Day, policy: Policy) {
    let seen = dossier.seen(on: day)
    guard seen.status == .trial,
      let began = seen.dossier.vendor.statusLog.reversed().prefix(while: { $0.status == .trial })
        .last?.on
    else { return nil }
    let evidence = Evidence(seen, policy: policy)
    let facts = TrialFacts(evidence, since: began)
    vendor = dossier.vendor.id
    name = dossier.vendor.name
    beganOn = began
    self.day = day
    answered = facts.answers(.toVendor)
    pending = facts.pending
    medianMinutes = seen.dossier.reach(since: began, until: day).all.medianMinutes
    approaches = facts.approaches.count { $0.purpose != .sales }
    salesTalks = facts.approaches.count { $0.purpose == .sales }
    advice = facts.advice
    disclosed = facts.disclosed
    goals = seen.dossier.goals.count { $0.agreedOn >= began }
    businessPeople = facts.businessPeople
    meetings = facts.meetings(missed: .missedByVendor)
    promises = facts.promises(of: .vendor)
    references = seen.dossier.checklist.count { $0.item == .reference && $0.result == .yes }
    weAnswered = facts.answers(.fromVendor)
    weMet = facts.meetings(missed: .missedByUs)
    wePromised = facts.promises(of: .us)
    procedure = facts.procedure
  }
}

/// So many of so many.
package struct TrialCount: Hashable, Sendable {
  package let good: Int
  package let all: Int

  package init(_ good: Int, of all: Int) {
    self.good = good
    self.all = all
  }

  /// "3 of 4", or that nothing was tried.
  package var words: String { all == 0 ? TrialSheet.untried : "\(good) of \(all)" }
}

/// The records of a trial, counted.
private struct TrialFacts {
  private let evidence: Evidence
  private let began: Day
  private let talks: [TalkFact]

  init(_ evidence: Evidence, since began: Day) {
    self.evidence = evidence
    self.began = began
    talks = evidence.talks.filter { $0.day >= began }
  }

  var approaches: [TalkFact] { talks.filter { $0.direction == .fromVendor } }

  var pending: Int { talks.count { $0.direction == .toVendor && $0.answer == .pending } }

  /// Answers given, in time or late, of those that are settled; their sales talks owe none.
  func answers(_ direction: Direction) -> TrialCount {
    let owed = talks.filter { talk in
      talk.direction == direction && talk.answer != nil && talk.answer != .pending
        && (direction == .toVendor || talk.purpose != .sales)
    }
    return TrialCount(owed.count { $0.answer != .unanswered }, of: owed.count)
  }

  var advice: Int {
    approaches.count { $0.purpose == .advice }
      + evidence.dossier.recommendations.count { $0.side == .vendor && $0.on >= began }
  }

  var disclosed: TrialCount {
    let told = evidence.dossier.recommendations.filter {
      $0.side == .vendor && $0.on >= began && $0.disclosedInterest != nil
    }
    return TrialCount(told.count { $0.disclosedInterest != .no }, of: told.count)
  }

  func meetings(missed: MeetingStatus) -> TrialCount {
    let due = evidence.meetings.filter {
      $0.day >= began && ($0.isHeld || $0.status == missed)
    }
    return TrialCount(due.count(where: \.isHeld), of: due.count)
  }

  func promises(of side: Side) -> TrialCount {
    let due = evidence.dossier.commitments.filter { promise in
      promise.side == side && promise.madeOn >= began
        && (promise.keptOn != nil || promise.brokenOn != nil || promise.dueOn < evidence.day)
    }
    return TrialCount(due.count { $0.keptOn != nil && $0.brokenOn == nil }, of: due.count)
  }

  var procedure: TrialCount {
    let requests = talks.filter { talk in
      talk.direction == .toVendor
        && (talk.purpose == .support || talk.purpose == .outage || talk.procedureBypassed)
    }
    return TrialCount(requests.count { !$0.procedureBypassed }, of: requests.count)
  }

  /// People of ours from known departments outside IT in held meetings and in talks.
  var businessPeople: Int {
    let policy = evidence.policy
    let business = Set(
      evidence.dossier.contacts.filter { contact in
        contact.side == .us
          && contact.department.map { !policy.itDepartments.contains($0.lowercased()) } ?? false
      }.map(\.id))
    let met =
      evidence.dossier.meetings.filter { $0.status == .held && $0.at.day >= began }
      .flatMap(\.attendees)
      + evidence.dossier.communications.filter { $0.at.day >= began }.flatMap(\.contacts)
    return business.intersection(met).count
  }
}
