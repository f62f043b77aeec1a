extension Dossier {
  /// What people have said and done about each finding, in their order.
  ///
  /// What was said about an earlier stretch of the sign does not count for this one. Findings
  /// without a word, a play or a dispute cost next to nothing.
  package func states(of findings: [Finding], on day: Day, policy: Policy) -> [SignState] {
    guard !findings.isEmpty else { return [] }
    let before = Evidence(past: self, on: day - SignState.newDays, policy: policy)
    return findings.map { finding in
      var state = SignMarks(self, finding, on: day).state(policy: policy)
      state.isNew = before.finding(of: finding.sign, side: finding.side) == nil
      return state
    }
  }
}

/// The words, plays and disputes that name one finding, whatever stretch they belong to.
private struct SignMarks {
  private let dossier: Dossier
  private let finding: Finding
  private let day: Day
  /// The newest word.
  private let word: Acknowledgement?
  private let plays: [Play]
  private let disputes: [Dispute]

  init(_ dossier: Dossier, _ finding: Finding, on day: Day) {
    self.dossier = dossier
    self.finding = finding
    self.day = day
    let (sign, side) = (finding.sign.rawValue, finding.side)
    word = dossier.acknowledgements.filter { $0.sign == sign && $0.side == side && $0.on <= day }
      .max { ($0.on, $0.id.order, $0.id) < ($1.on, $1.id.order, $1.id) }
    plays = dossier.plays.filter { $0.sign == sign && $0.side == side && $0.startedOn <= day }
    disputes = dossier.disputes.filter { $0.sign == sign && $0.on <= day }
  }

  func state(policy: Policy) -> SignState {
    var state = SignState()
    let evidence = Set(finding.evidence)
    state.disputes = dossier.disputes.count { dispute in
      dispute.on <= day && dispute.record.map { evidence.contains($0.text) } ?? false
    }
    let days = [word?.on].compactMap(\.self) + plays.map(\.startedOn) + disputes.map(\.on)
    guard let first = days.min(),
      let opened = dossier.openRuns(of: [finding], on: day, policy: policy, notBefore: first)
        .first?.openedOn
    else { return state }
    state.disputes += disputes.count { $0.on >= opened }
    state.play = plays.last { $0.startedOn >= opened }.map(progress)
    if let word, word.on >= opened {
      let level = levelWhenSaid(word, policy: policy)
      let holds = (word.untilOn.map { day <= $0 } ?? true) && finding.level <= level
      state.isBack = !holds
      if holds {
        state.word = SignWord(
          record: word.id, state: word.state, on: word.on, untilOn: word.untilOn)
      }
    }
    return state
  }

  private func levelWhenSaid(_ word: Acknowledgement, policy: Policy) -> SignLevel {
    guard word.on < day else { return finding.level }
    return Evidence(dossier.seen(on: word.on), policy: policy)
      .finding(of: finding.sign, side: finding.side)?.level ?? finding.level
  }

  private func progress(_ play: Play) -> PlayProgress {
    let steps = Set(play.followUps)
    let done = dossier.followUps.count { followUp in
      steps.contains(followUp.id) && followUp.doneOn.map { $0.day <= day } ?? false
    }
    return PlayProgress(
      record: play.id, startedOn: play.startedOn, done: done, steps: steps.count)
  }
}

extension RecordID {
  /// The place in the order of writing, where a store counted.
  fileprivate var order: Int { number ?? 0 }
}
