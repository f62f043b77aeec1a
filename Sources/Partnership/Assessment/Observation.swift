/// One point of a score: what a record, or a silence, says about a side on a day.
package struct Observation: Hashable, Sendable {
  package var side: Side
  package var dimension: Dimension
  package var day: Day
  /// 0 worst, 100 best.
  package var points: Int
  /// The record it comes from; nil for a silence.
  package var record: RecordID?
  /// What was seen, in words.
  package var why: String
  /// The first day of a silence that lasted through `day`; nil for all else.
  package var since: Day?

  package init(
    _ side: Side, _ dimension: Dimension, on day: Day, points: Int, record: RecordID?, why: String,
    since: Day? = nil
  ) {
    self.side = side
    self.dimension = dimension
    self.day = day
    self.points = points
    self.record = record
    self.why = why
    self.since = since
  }
}

extension Observation {
  /// What was seen, with the days of a silence: `nothing logged 1 Mar - 31 Mar: a review`.
  package func words(today: Day) -> String {
    guard let since else { return why }
    let days = [since, day].map { DayWords.date($0, today: today) }.joined(separator: " - ")
    let what = why.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? why
    let act = what.lastIndex(of: ",").map { String(what[..<$0]) } ?? what
    return "nothing logged \(days): " + act
  }
}

extension Evidence {
  /// Every observation of both sides, whatever its age.
  package var observations: [Observation] {
    guard hasRecords || isSilenceObserved else { return [] }
    return communicationObservations + alignmentObservations + deliveryObservations
      + initiativeObservations + trustObservations + fitObservations + repairObservations
      + moneyObservations
  }

  /// Rolling whole periods back from the day: 100 where an act falls in, else a silence of 0.
  ///
  /// Only periods wholly after the start of the evidence count, and only while they have weight.
  func slots(
    _ period: Int, _ acts: [Act], _ side: Side, _ dimension: Dimension, _ what: String
  ) -> [Observation] {
    guard period > 0, let start else { return [] }
    let horizon = policy.scores.bandDays * policy.scores.bandWeights.count
    let silence = "nothing logged: \(what), \(period) days"
    var result: [Observation] = []
    var end = day
    while end - period >= start, day - end < horizon {
      let act = acts.filter { $0.day > end - period && $0.day <= end }.newest
      result.append(
        Observation(
          side, dimension, on: end, points: act == nil ? 0 : 100, record: act?.record,
          why: act == nil ? silence : what, since: act == nil ? end - period + 1 : nil))
      end = end - period
    }
    return result
  }
}

/// Division of whole numbers, halves rounded up; for n >= 0 and d > 0.
package func halfUp(_ numerator: Int, _ denominator: Int) -> Int {
  (2 * numerator + denominator) / (2 * denominator)
}
