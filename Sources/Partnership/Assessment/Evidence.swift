/// One vendor's dossier as it was seen on a day, prepared once for every rule and score.
///
/// Later records are cut away before it is made, so nothing in it can be from the future.
package struct Evidence: Sendable {
  package let dossier: Dossier
  package let day: Day
  package let policy: Policy
  package let status: VendorStatus
  /// From when silence counts; nil while the vendor is not engaged.
  package let start: Day?
  /// The first day of the current engaged run.
  package let runStart: Day?
  package let workdays: BusinessDays
  package let talks: [TalkFact]
  package let meetings: [MeetingFact]
  /// The newest judgement of each person, topic and side, where it has not expired.
  package let currentJudgements: [Judgement]
  /// What breaks each kind of silence.
  package let acts: Acts

  /// Prepares a dossier as it was seen on a day.
  package init(_ seen: Seen, policy: Policy) {
    self.init(seen, talks: seen.dossier.communications, policy: policy)
  }

  /// Prepares a dossier for its scores or signs on an earlier day.
  ///
  /// Communications are cut while they are read, since copying them costs more than judging them;
  /// scores and signs read them as talks alone.
  init(past dossier: Dossier, on day: Day, policy: Policy) {
    var others = dossier
    others.communications = []
    self.init(others.seen(on: day), talks: dossier.communications, policy: policy)
  }

  private init(_ seen: Seen, talks rows: [Communication], policy: Policy) {
    let dossier = seen.dossier
    let day = seen.day
    self.dossier = dossier
    self.day = day
    self.policy = policy
    status = seen.status
    runStart = seen.engagedSince
    start = seen.evidenceStart
    let workdays = BusinessDays(holidays: policy.holidays)
    self.workdays = workdays
    let people = KnownPeople(dossier.contacts, policy: policy)
    talks = people.talks(
      rows, without: dossier.setAsides, on: day, norm: policy.replyWorkdays, workdays)
    meetings = people.meetings(of: dossier)
    currentJudgements = Evidence.current(
      dossier.judgements, on: day, expiry: policy.judgementDays)
    acts = Acts(talks: talks, meetings: meetings, recommendations: dossier.recommendations)
  }

  package var cadence: Cadence { policy.cadences[dossier.vendor.tier] }

  /// Whether the tier expects a partner: strategic and tactical.
  package var expectsPartner: Bool {
    switch dossier.vendor.tier {
    case .strategic, .tactical: true
    case .operational, .commodity, .untiered: false
    }
  }

  /// Whether anything is on file that an observation could come from.
  var hasRecords: Bool {
    !(talks.isEmpty && meetings.isEmpty && dossier.requestCounts.isEmpty && dossier.goals.isEmpty
      && dossier.judgements.isEmpty && dossier.recommendations.isEmpty
      && dossier.commitments.isEmpty && dossier.readings.isEmpty && dossier.issues.isEmpty
      && dossier.projects.isEmpty && dossier.conflicts.isEmpty && dossier.invoices.isEmpty)
  }

  /// Whether a silence can be observed: judged, and something is due from a vendor of the tier.
  var isSilenceObserved: Bool {
    isJudged
      && (expectsPartner || cadence.touch > 0 || cadence.review > 0 || cadence.improvement > 0)
  }

  /// Whether signs exist at all: engaged, and the evidence has begun.
  package var isJudged: Bool { start.map { day >= $0 } ?? false }

  /// Days since the evidence began, 0 before.
  package var evidenceDays: Int { start.map { max(0, day - $0) } ?? 0 }

  /// Whether a day lies within the last `window` days, today included.
  package func isRecent(_ date: Day, within window: Int) -> Bool {
    let age = day - date
    return age >= 0 && age < window
  }

  /// Talks that they began.
  package var approaches: [TalkFact] { talks.filter { $0.direction == .fromVendor } }

  package var reviewsHeld: [MeetingFact] { meetings.filter { $0.isHeld && $0.isReview } }

  package var liveGoals: [Goal] { dossier.goals.filter { $0.closedOn == nil } }

  package var liveSharedGoals: [Goal] { liveGoals.filter { $0.kind == .shared } }
}
