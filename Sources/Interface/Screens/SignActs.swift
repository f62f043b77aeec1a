import Partnership

/// What can be said and done about warning signs, from every screen that shows them.
enum SignActs {
  /// The effects of an intent on these targets; none where the intent is another's.
  ///
  /// `state` is what was said about the sign where there is only one.
  static func effects(
    _ intent: Intent, _ targets: [ActTarget], state: SignState? = nil
  ) -> [Effect] {
    switch intent {
    case .acknowledge:
      if state?.word != nil { return [.then(.open(.menu(againMenu(targets))))] }
      return onSigns(targets) { reason(of: $0, isPlan: false) }
    case .agreePlan: return onSigns(targets) { reason(of: $0, isPlan: true) }
    case .startPlay: return onSigns(targets) { .act(.sign(.startPlay), $0) }
    case .dispute:
      guard !targets.isEmpty else { return selectFirst }
      return [.then(question(.dispute, targets))]
    case .setAside:
      return onRecords(targets) { question(.aside, $0) }
    case _: return []
    }
  }

  /// The first question about words of one's own; what was typed before stands in it.
  static func question(_ topic: WordsTopic, _ targets: [ActTarget]) -> Message {
    switch topic {
    case .known: reason(of: targets, isPlan: false)
    case .plan: reason(of: targets, isPlan: true)
    case .dispute: prompt("Who disputes it?", .disputedBy(targets, text: ""))
    case .aside: prompt("Why does it not count?", .asideReason(targets))
    }
  }

  /// Goes on with what was typed.
  static func typed(
    _ purpose: Prompt.Purpose, _ text: String, _ setting: Setting
  ) -> [Effect] {
    switch purpose {
    case .signReason(let targets, let isPlan):
      guard !text.isEmpty else { return say("Without a reason nothing was written.") }
      return [.then(until(targets, isPlan, text))]
    case .signUntil(let targets, let isPlan, let reason):
      let effects = word(targets, isPlan, reason, until: text, setting)
      return effects + (effects.contains(where: \.isAct) ? forget(purpose, setting) : [])
    case .disputedBy(let targets, let words):
      guard !text.isEmpty else { return say("Without a name nothing was written.") }
      return [
        .then(prompt("What does \(text) say?", .disputeText(targets, by: text), text: words))
      ]
    case .disputeText(let targets, let by):
      guard !text.isEmpty else { return say("Without words nothing was written.") }
      let isRecord = targets.contains { target in
        if case .record = target { return true }
        return false
      }
      return [
        .then(
          .act(
            isRecord ? .disputeRecord(by: by, text: text) : .sign(.dispute(by: by, text: text)),
            targets))
      ] + forget(purpose, setting)
    case .asideReason(let targets):
      guard !text.isEmpty else { return say("Without a reason nothing was written.") }
      return [.then(.act(.setAside(reason: text), targets))] + forget(purpose, setting)
    case .owner, .tag, .postponeUntil, .importFile, .saveView, .checkNote, .statusSince, .success,
      .recordStep, .declineReason, .settledHow:
      return []
    }
  }

  /// Does the last act to these targets too; what somebody said of one thing, and why one record
  /// does not count, is offered for the next and not written before it was read.
  static func again(_ act: Act, _ targets: [ActTarget]) -> [Effect] {
    switch act {
    case .sign(.acknowledge), .sign(.agreePlan), .sign(.startPlay), .sign(.takeBack):
      onSigns(targets) { .act(act, $0) }
    case .sign(.dispute(let by, let words)), .disputeRecord(let by, let words):
      [.then(prompt("Who disputes it?", .disputedBy(targets, text: words), text: by))]
    case .setAside(let words):
      onRecords(targets) { prompt("Why does it not count?", .asideReason($0), text: words) }
    case .tier, .owner, .addTag, .removeTag, .star, .remove, .answer, .decline, .settle,
      .postpone,
      .countAgain:
      []
    }
  }

  /// Drops the draft of words that are written now.
  private static func forget(_ purpose: Prompt.Purpose, _ setting: Setting) -> [Effect] {
    guard let name = purpose.draftName, setting.drafts[name] != nil else { return [] }
    return [.removeDraft(name: name)]
  }

  /// The question before this one with its answer; nil where there was none.
  static func before(_ purpose: Prompt.Purpose) -> Message? {
    switch purpose {
    case .signUntil(let targets, let isPlan, let reason):
      self.reason(of: targets, isPlan: isPlan, text: reason)
    case .disputeText(let targets, let by):
      prompt("Who disputes it?", .disputedBy(targets, text: ""), text: by)
    case .owner, .tag, .postponeUntil, .importFile, .signReason, .disputedBy, .asideReason,
      .saveView, .checkNote, .statusSince, .success, .recordStep, .declineReason, .settledHow:
      nil
    }
  }

  private static func word(
    _ targets: [ActTarget], _ isPlan: Bool, _ reason: String, until text: String,
    _ setting: Setting
  ) -> [Effect] {
    let day: Day?
    if text.isEmpty {
      day = nil
    } else {
      switch WhenPhrase.whole(text, .future, now: setting.now) {
      case .moment(let moment): day = moment.day
      case .ambiguous(let readings):
        let ways = readings.map(\.day.description).joined(separator: " or ")
        return [.then(until(targets, isPlan, reason, problem: "\"\(text)\" may be \(ways)"))]
      case .nothing:
        return [.then(until(targets, isPlan, reason, problem: "\"\(text)\" is no day"))]
      }
    }
    let change: SignChange =
      isPlan
      ? .agreePlan(reason: reason, until: day) : .acknowledge(reason: reason, until: day)
    return [.then(.act(.sign(change), targets))]
  }

  private static func onSigns(
    _ targets: [ActTarget], _ message: ([ActTarget]) -> Message
  ) -> [Effect] {
    let signs = targets.filter { target in
      if case .sign = target { return true }
      return false
    }
    return signs.isEmpty ? selectFirst : [.then(message(signs))]
  }

  private static func onRecords(
    _ targets: [ActTarget], _ message: ([ActTarget]) -> Message
  ) -> [Effect] {
    let records = targets.filter { target in
      if case .record = target { return true }
      return false
    }
    return records.isEmpty
      ? say("Select a record under the sign; a sign itself cannot be set aside.")
      : [.then(message(records))]
  }

  private static var selectFirst: [Effect] { say("Select a sign first.") }

  private static func say(_ sentence: String) -> [Effect] {
    [.then(.say(Toast(sentence, isError: true)))]
  }

  private static func reason(
    of targets: [ActTarget], isPlan: Bool, text: String = ""
  ) -> Message {
    let whom = targets.count == 1 ? name(targets[0]) : "\(targets.count) signs"
    return prompt(
      isPlan ? "Plan for \(whom):" : "\(whom) is known, because:",
      .signReason(targets, isPlan: isPlan), text: text)
  }

  /// Asks for the last day; `problem` says what was wrong with the day before.
  private static func until(
    _ targets: [ActTarget], _ isPlan: Bool, _ reason: String, problem: String? = nil
  ) -> Message {
    prompt(
      problem.map { $0 + "; until (1 may, +2w, empty):" }
        ?? "Until (1 may, +2w; empty: until it rises):",
      .signUntil(targets, isPlan: isPlan, reason: reason))
  }

  private static func name(_ target: ActTarget) -> String {
    switch target {
    case .sign(let key): "\"" + key.sign.brief + "\""
    case .vendor, .record, .matter: "it"
    }
  }

  private static func prompt(
    _ label: String, _ purpose: Prompt.Purpose, text: String = ""
  ) -> Message {
    .open(.prompt(Prompt(label, purpose, text: text)))
  }

  private static func againMenu(_ targets: [ActTarget]) -> Menu {
    Menu(
      title: "It is acknowledged already",
      options: [
        Menu.Option("n", "another reason or day", reason(of: targets, isPlan: false)),
        Menu.Option("x", "take it back: it shows again", .act(.sign(.takeBack), targets)),
      ])
  }
}

extension Effect {
  fileprivate var isAct: Bool {
    if case .then(.act) = self { return true }
    return false
  }
}
