/// A dossier cut into slices, each with all that can matter to a sign on some days.
struct History {
  private let dossier: Dossier
  private let horizon: Int
  /// What ends a silence, one list for each rule of absence that reads long lists.
  private let acts: [[Act]]
  /// Records that were set aside on some day: before it they count, so every slice keeps them.
  private let aside: Set<RecordID>

  init(_ dossier: Dossier, until day: Day, policy: Policy) {
    self.dossier = dossier.withoutWhatNoSignReads
    horizon = policy.horizonDays
    aside = Set(dossier.setAsides.map(\.record))
    var whole = dossier
    whole.setAsides = []
    let evidence = Evidence(whole.seen(on: day), policy: policy)
    acts = [
      evidence.acts.theirs, evidence.acts.leadership, evidence.acts.improvements,
      evidence.afterHoursActs,
    ]
  }

  /// The records that can matter on the days from the first to the last: those that a window still
  /// holds, those still open, and the last act of each kind before the window, those set aside not
  /// counted.
  func slice(from first: Day, through last: Day) -> Dossier {
    let cut = first - horizon
    let kept = aside.union(
      acts.compactMap { list in
        list.filter { $0.day < cut && !aside.contains($0.record) }.newest?.record
      })
    var slice = dossier
    slice.communications = dossier.communications.filter {
      $0.at.day <= last
        && ($0.at.day >= cut || ($0.answeredAt.map { $0.day >= cut } ?? false)
          || kept.contains($0.header.id))
    }
    slice.meetings = dossier.meetings.filter {
      $0.at.day <= last && ($0.at.day >= cut || kept.contains($0.header.id))
    }
    slice.recommendations = dossier.recommendations.filter {
      $0.on <= last && ($0.on >= cut || kept.contains($0.header.id))
    }
    slice.commitments = dossier.commitments.filter {
      let latest = max($0.dueOn, $0.keptOn?.day ?? $0.dueOn, $0.brokenOn?.day ?? $0.dueOn)
      return $0.madeOn <= last && latest >= cut
    }
    slice.conflicts = dossier.conflicts.filter {
      $0.raisedOn <= last && max($0.raisedOn, $0.resolvedOn?.day ?? last) >= cut
    }
    slice.readings = dossier.readings.filter { $0.on >= cut && $0.on <= last }
    slice.invoices = dossier.invoices.filter { $0.on >= cut && $0.on <= last }
    slice.issues = dossier.issues.filter {
      $0.noticedOn.day >= cut && $0.noticedOn.day <= last
    }
    slice.projects = dossier.projects.filter { $0.startsOn >= cut && $0.announcedOn <= last }
    slice.requestCounts = dossier.requestCounts.filter { $0.on >= cut && $0.on <= last }
    return slice
  }
}

extension Dossier {
  /// The dossier without the lists that count in no rule.
  fileprivate var withoutWhatNoSignReads: Dossier {
    var copy = self
    copy.decisions = []
    copy.followUps = []
    copy.notes = []
    copy.acknowledgements = []
    copy.plays = []
    copy.postponements = []
    copy.disputes = []
    return copy
  }
}

extension Policy {
  /// The longest window of the rules that read long lists.
  ///
  /// What the other three read (agreements, goals, checklist) stays in every slice.
  fileprivate var horizonDays: Int {
    let ofShortLists: Set<RuleID> = [.notRevisited, .allInWithoutTrial, .referencesUnverified]
    return RuleID.allCases.filter { !ofShortLists.contains($0) }.map { signs[$0].window }.max() ?? 0
  }
}
