extension Dossier {
  /// The stretches of signs that touch the year before a day: the lanes of the trend.
  ///
  /// They equal those of the whole ledger, but only the days of the year are judged by every rule;
  /// a stretch that was open when the year began is followed back by its own rule alone. Open ones
  /// come first, the gravest first, then the newest.
  package func trendLanes(until day: Day, policy: Policy) -> [SignRun] {
    let first = day - (TrendSeries.count - 1) * TrendSeries.step
    let evidence = Evidence(seen(on: first), policy: policy)
    let before = openRuns(of: Signs.findings(in: evidence), on: first, policy: policy)
    return ledger(from: first, until: day, policy: policy)
      .map { run in
        guard run.openedOn == first else { return run }
        let earlier = before.first { $0.sign == run.sign && $0.side == run.side }
        return earlier.map(run.continuing) ?? run
      }
      .sorted { left, right in
        if left.isOpen != right.isOpen { return left.isOpen }
        if left.peak != right.peak { return left.peak > right.peak }
        if left.openedOn != right.openedOn { return left.openedOn > right.openedOn }
        return (left.sign.rawValue, left.side.rawValue)
          < (right.sign.rawValue, right.side.rawValue)
      }
  }
}

extension SignRun {
  /// The stretch with what came of it before the first day that it was looked at.
  fileprivate func continuing(_ earlier: SignRun) -> SignRun {
    var run = self
    run.openedOn = earlier.openedOn
    run.peakCount = max(peakCount, earlier.peakCount)
    if earlier.peak >= peak {
      run.peak = earlier.peak
      run.peakOn = earlier.peakOn
    }
    return run
  }
}
