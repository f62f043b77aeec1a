extension Dossier {
  /// Every stretch of every sign over the vendor's whole history, in order of opening.
  ///
  /// The rules are asked day by day, from the first engaged day on; for speed each block of days
  /// sees only the records that can still matter to it.
  package func ledger(until day: Day, policy: Policy) -> [SignRun] {
    guard let first = vendor.statusLog.first(where: { $0.status.isEngaged })?.on, first <= day
    else { return [] }
    var book = LedgerBook()
    var block = first
    while block <= day {
      let end = min(block + (LedgerBook.blockDays - 1), day)
      let slice = recent(for: block, through: end, policy: policy)
      for number in block.number...end.number {
        let date = Day(number: number)
        book.write(Signs.findings(in: Evidence(slice.seen(on: date), policy: policy)), on: date)
      }
      block = end + 1
    }
    return book.runs
  }

  /// The records that can matter to a rule on the days of a block.
  private func recent(for first: Day, through last: Day, policy: Policy) -> Dossier {
    let cut = first - policy.horizonDays
    var slice = self
    slice.communications = communications.filter { talk in
      talk.at.day <= last && max(talk.at.day, talk.answeredAt?.day ?? talk.at.day) >= cut
    }
    slice.meetings = meetings.filter { $0.at.day >= cut && $0.at.day <= last }
    slice.recommendations = recommendations.filter { $0.on >= cut && $0.on <= last }
    slice.commitments = commitments.filter { promise in
      promise.madeOn <= last && promise.observedOn >= cut
    }
    slice.conflicts = conflicts.filter { conflict in
      conflict.raisedOn <= last && (conflict.resolvedOn?.day ?? last) >= cut
    }
    slice.readings = readings.filter { $0.on >= cut && $0.on <= last }
    slice.invoices = invoices.filter { $0.on >= cut && $0.on <= last }
    slice.issues = issues.filter { $0.noticedOn.day >= cut && $0.noticedOn.day <= last }
    slice.requestCounts = requestCounts.filter { $0.on >= cut && $0.on <= last }
    slice.followUps = []
    slice.notes = []
    slice.decisions = []
    slice.acknowledgements = []
    slice.plays = []
    slice.postponements = []
    slice.disputes = []
    slice.setAsides = []
    return slice
  }
}

extension Policy {
  /// So many days back nothing older can change a sign's level.
  ///
  /// The longest window, and for rules of absence one period more than the highest rung asks.
  fileprivate var horizonDays: Int {
    let longestWindow = signs.ladders.values.map(\.window).max() ?? 0
    let highestRung =
      signs.ladders.values.filter { $0.window == 0 }
      .map { max($0.watch.count, $0.warning.count, $0.critical?.count ?? 0) }.max() ?? 0
    let periods =
      Tier.allCases.map { tier in
        let cadence = cadences[tier]
        return max(
          cadence.touch, cadence.review, cadence.leadership, cadence.improvement, cadence.goal)
      } + [judgementDays, signs.afterHoursProofDays]
    return max(longestWindow, (highestRung + 1) * (periods.max() ?? 0)) + 31
  }
}

/// The ledger while it is being written, day after day.
private struct LedgerBook {
  static let blockDays = 90

  private struct Key: Hashable {
    let sign: SignID
    let side: Side
  }

  private var open: [Key: SignRun] = [:]
  private var closed: [SignRun] = []

  mutating func write(_ findings: [Finding], on day: Day) {
    var seen: Set<Key> = []
    for finding in findings {
      let key = Key(sign: finding.sign, side: finding.side)
      seen.insert(key)
      if open[key] == nil {
        open[key] = SignRun(finding, on: day)
      } else {
        open[key]?.goOn(finding, on: day)
      }
    }
    guard seen.count < open.count else { return }
    for (key, run) in open where !seen.contains(key) {
      var run = run
      run.closedOn = day
      closed.append(run)
      open[key] = nil
    }
  }

  var runs: [SignRun] {
    (closed + open.values).sorted {
      ($0.openedOn, $0.sign.rawValue, $0.side.rawValue)
        < ($1.openedOn, $1.sign.rawValue, $1.side.rawValue)
    }
  }
}
