extension Evidence {
  /// Our asks of the last days whose answer is due: those still pending are left out.
  func asks(within window: Int) -> [TalkFact] {
    due(.toVendor, within: window)
  }

  /// Their asks of the last days whose answer is due.
  func theirAsks(within window: Int) -> [TalkFact] {
    due(.fromVendor, within: window)
  }

  /// The tally of an absence rule; its evidence is the last act, even one before the evidence began.
  func absence(_ side: Side, period: Int, acts: [Act]) -> [Tally] {
    let (bad, total) = emptyPeriods(period, acts)
    return [Tally(side, bad: bad, of: total, evidence: acts.newest.map { [$0.record.text] } ?? [])]
  }

  private func due(_ direction: Direction, within window: Int) -> [TalkFact] {
    talks.filter { talk in
      talk.direction == direction && talk.answer.map { $0 != .pending } ?? false
        && isRecent(talk.day, within: window)
    }
  }
}
