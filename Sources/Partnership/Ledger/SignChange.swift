/// What a person can say of an open sign, or do about it.
package enum SignChange: Hashable, Sendable {
  /// It is known; it leaves the lists until the day, or until its level rises.
  case acknowledge(reason: String, until: Day?)
  /// A plan was agreed with the other side.
  case agreePlan(reason: String, until: Day?)
  /// The steps of its play become follow-ups.
  case startPlay
  /// Somebody says that it is wrong.
  case dispute(by: String, text: String)
  /// The acknowledgement or the plan that holds is taken back.
  case takeBack
}

/// One sign of one side of one vendor.
package struct SignKey: Hashable, Sendable {
  package let vendor: RecordID
  package let sign: SignID
  package let side: Side

  package init(vendor: RecordID, sign: SignID, side: Side) {
    self.vendor = vendor
    self.sign = sign
    self.side = side
  }
}

/// Why a change was refused, in one sentence that says what to do.
package struct SignRefusal: Error, Hashable, Sendable {
  package let sentence: String
}

extension SignChange {
  /// What the step is called: `acknowledged only sells until 1 May`.
  package func label(_ sign: SignID, today: Day) -> String {
    switch self {
    case .acknowledge(_, let until): "acknowledged \(sign.brief)" + Self.words(until, today)
    case .agreePlan(_, let until): "plan agreed on \(sign.brief)" + Self.words(until, today)
    case .startPlay:
      "play started for \(sign.brief), "
        + (Signs.sign(sign).map { "\($0.play.steps.count) steps" } ?? "")
    case .dispute(let by, _): "\(sign.brief) disputed by \(by)"
    case .takeBack: "\(sign.brief) no longer acknowledged"
    }
  }

  private static func words(_ until: Day?, _ today: Day) -> String {
    until.map { " until " + DayWords.date($0, today: today) } ?? ""
  }
}

extension Dossier {
  /// The edits that write a word, a play or a dispute down.
  ///
  /// Refused where the sign is not open, its play runs already, the day is past, or nothing is
  /// acknowledged. `number` is the first number for stand-ins; up to ten are used.
  package func edits(
    for change: SignChange, of key: SignKey, by author: String, on day: Day, policy: Policy,
    number: Int = 1
  ) -> Result<[Edit], SignRefusal> {
    let evidence = Evidence(seen(on: day), policy: policy)
    guard let finding = evidence.finding(of: key.sign, side: key.side),
      let state = states(of: [finding], on: day, policy: policy).first
    else {
      return refuse("\"\(key.sign.brief)\" is not open at \(vendor.name); nothing was written.")
    }
    let header = Header(id: .provisional(number), vendors: [vendor.id])
    switch change {
    case .acknowledge(let reason, let until), .agreePlan(let reason, let until):
      if let until, until < day {
        return refuse("\(DayWords.fullDate(until, today: day)) is past; name a day to come.")
      }
      return .success([
        .add(
          .acknowledgement(
            Acknowledgement(
              header: header, sign: key.sign.rawValue, side: key.side, on: day, by: author,
              reason: reason, state: change.wordState, untilOn: until)))
      ])
    case .startPlay:
      if let play = state.play {
        let began = DayWords.date(play.startedOn, today: day)
        return refuse(
          "The play of \"\(key.sign.brief)\" was started on \(began) at \(vendor.name); its steps "
            + "are among the follow-ups, \(play.done) of \(play.steps) done.")
      }
      return .success(play(of: finding, header: header, on: day, number: number))
    case .dispute(let by, let text):
      return .success([
        .add(
          .dispute(
            Dispute(header: header, sign: key.sign.rawValue, on: day, by: by, text: text)))
      ])
    case .takeBack:
      guard let word = state.word,
        let record = acknowledgements.first(where: { $0.id == word.record })
      else { return refuse("\"\(key.sign.brief)\" is not acknowledged at \(vendor.name).") }
      return .success([.remove(record.asRecord)])
    }
  }

  private func refuse(_ sentence: String) -> Result<[Edit], SignRefusal> {
    .failure(SignRefusal(sentence: sentence))
  }

  /// The steps as follow-ups, one a week, and the play that holds them together.
  private func play(
    of finding: Finding, header: Header, on day: Day, number: Int
  ) -> [Edit] {
    let steps = finding.play.steps.enumerated().map { place, text in
      FollowUp(
        header: Header(id: .provisional(number + 1 + place), vendors: [vendor.id]),
        dueOn: day + 7 * (place + 1), text: text, madeOn: day)
    }
    let play = Play(
      header: header, sign: finding.sign.rawValue, side: finding.side, startedOn: day,
      followUps: steps.map(\.id))
    return steps.map { .add(.followUp($0)) } + [.add(.play(play))]
  }
}

extension SignChange {
  fileprivate var wordState: AcknowledgementState {
    switch self {
    case .agreePlan: .plan
    case .acknowledge, .startPlay, .dispute, .takeBack: .acknowledged
    }
  }
}
