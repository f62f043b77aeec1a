extension Dossier {
  /// The stretches that are open on a day, one for each finding, found by walking back from it.
  ///
  /// They equal the open ones of the whole ledger, but cost only the days that they lasted. The
  /// answer keeps the order of the findings. No day before `first` is looked at; nil goes back to
  /// where each stretch began.
  package func openRuns(
    of findings: [Finding], on day: Day, policy: Policy, notBefore first: Day? = nil
  ) -> [SignRun] {
    guard !findings.isEmpty else { return [] }
    var book = OpenRunBook(findings, on: day)
    let start = max(
      vendor.statusLog.first { $0.status.isEngaged }?.on ?? day, first ?? Day(number: Int.min))
    let history = History(self, until: day, policy: policy)
    var last = day - 1
    while last >= start, book.isUnfinished {
      let begin = max(start, last - (OpenRunBook.blockDays - 1))
      let slice = history.slice(from: begin, through: last)
      for number in (begin.number...last.number).reversed() where book.isUnfinished {
        let date = Day(number: number)
        book.write(Evidence(past: slice, on: date, policy: policy))
      }
      last = begin - 1
    }
    return book.runs
  }
}

/// Open stretches while they are followed back, day before day.
private struct OpenRunBook {
  static let blockDays = 30

  private(set) var runs: [SignRun]
  /// The places of the runs whose beginning has not been found.
  private var unfinished: [Int]

  init(_ findings: [Finding], on day: Day) {
    runs = findings.map { SignRun($0, on: day) }
    unfinished = Array(runs.indices)
  }

  var isUnfinished: Bool { !unfinished.isEmpty }

  mutating func write(_ evidence: Evidence) {
    unfinished = unfinished.filter { place in
      let found = evidence.finding(of: runs[place].sign, side: runs[place].side)
      guard let found else { return false }
      runs[place].goBack(found, on: evidence.day)
      return true
    }
  }
}

extension Evidence {
  /// What one sign says of one side, without asking the others; nil where it is silent.
  package func finding(of sign: SignID, side: Side) -> Finding? {
    guard isJudged, let rules = Signs.sign(sign) else { return nil }
    return rules.findings(in: self).first { $0.side == side }
  }
}

extension SignRun {
  /// Goes on to the day before.
  fileprivate mutating func goBack(_ finding: Finding, on day: Day) {
    openedOn = day
    peakCount = max(peakCount, finding.count)
    guard finding.level >= peak else { return }
    peak = finding.level
    peakOn = day
  }
}
