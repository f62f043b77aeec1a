/// One vendor as it is put beside others: the verdict, and what a choice between them needs.
package struct ComparedVendor: Hashable, Sendable {
  package let id: RecordID
  package let name: String
  package let verdict: Verdict
  package let assessment: Assessment
  /// What they cost a year, one amount for each currency, largest first.
  package let spend: [Money]
  /// The last two-way talk.
  package let lastTalk: Day?
  /// The next day on which a notice still works; nil where none remains.
  package let nextNotice: Day?
  /// What is open, by topic.
  package let open: [OpenTopic: Int]
  /// The raw counts since the trial began, to the end of the day it was decided on; nil where the
  /// vendor is on no trial.
  package let trial: TrialSheet?
  /// How the trial was decided today, in words; nil where it was not.
  package let decided: String?

  package var openCount: Int { open.values.reduce(0, +) }

  /// Works out what is compared, on a day.
  package init(of dossier: Dossier, on day: Day, policy: Policy, currency: String? = nil) {
    let seen = dossier.seen(on: day)
    id = dossier.vendor.id
    name = dossier.vendor.name
    assessment = dossier.assessed(on: day, policy: policy)
    verdict = Verdict(assessment)
    spend = YearlySpend(of: seen, currency: currency).amounts
    lastTalk = LastActs(of: seen.dossier).touch
    nextNotice = assessment.agreements.compactMap(\.nextChance).min()
    open = Dictionary(
      OpenMatters.list(of: dossier, on: day, policy: policy).map { ($0.topic, 1) },
      uniquingKeysWith: +)
    let decision = TrialDecision.made(in: dossier, on: day)
    var tried = dossier
    if decision != nil { tried.vendor.statusLog.removeLast() }
    trial = TrialSheet(of: tried, on: day, policy: policy)
    decided = decision.map { decision in
      decision.standing(dossier.decisions.last { $0.on == day && $0.text == decision.text }?.id)
    }
  }
}
