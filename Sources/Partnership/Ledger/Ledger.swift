extension Dossier {
  /// Every stretch of every sign over the vendor's whole history, in order of opening.
  ///
  /// The rules are asked day by day, from the first engaged day on; for speed each block of days
  /// sees only the records that can still matter to it. From `start` on only later days are asked,
  /// so that a stretch which was open then seems to open on that day.
  package func ledger(
    from start: Day? = nil, until day: Day, policy: Policy
  ) -> [SignRun] {
    guard let engaged = vendor.statusLog.first(where: { $0.status.isEngaged })?.on else {
      return []
    }
    let first = max(engaged, start ?? engaged)
    guard first <= day else { return [] }
    let history = History(self, until: day, policy: policy)
    var book = LedgerBook()
    var block = first
    while block <= day {
      let end = min(block + (LedgerBook.blockDays - 1), day)
      let slice = history.slice(from: block, through: end)
      for number in block.number...end.number {
        let date = Day(number: number)
        book.write(Signs.findings(in: Evidence(slice.seen(on: date), policy: policy)), on: date)
      }
      block = end + 1
    }
    return book.runs
  }
}

/// The ledger while it is being written, day after day.
private struct LedgerBook {
  static let blockDays = 12

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
