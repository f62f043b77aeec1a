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
      return [.then(prompt("Who disputes it?", .disputedBy(targets)))]
    case .setAside:
      let records = targets.filter { target in
        if case .record = target { return true }
        return false
      }
      guard !records.isEmpty else {
        return say("Select a record under the sign; a sign itself cannot be set aside.")
      }
      return [.then(prompt("Why does it not count?", .asideReason(records)))]
    case _: return []
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
      return word(targets, isPlan, reason, until: text, setting)
    case .disputedBy(let targets):
      guard !text.isEmpty else { return say("Without a name nothing was written.") }
      return [.then(prompt("What does \(text) say?", .disputeText(targets, by: text)))]
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
      ]
    case .asideReason(let targets):
      guard !text.isEmpty else { return say("Without a reason nothing was written.") }
      return [.then(.act(.setAside(reason: text), targets))]
    case .owner, .tag, .postponeUntil, .importFile, .saveView: return []
    }
  }

  /// The question before this one with its answer; nil where there was none.
  static func before(_ purpose: Prompt.Purpose) -> Message? {
    switch purpose {
    case .signUntil(let targets, let isPlan, let reason):
      self.reason(of: targets, isPlan: isPlan, text: reason)
    case .disputeText(let targets, let by):
      prompt("Who disputes it?", .disputedBy(targets), text: by)
    case .owner, .tag, .postponeUntil, .importFile, .signReason, .disputedBy, .asideReason,
      .saveView:
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
        return [.then(until(targets, isPlan, reason, "\"\(text)\" may be \(ways)"))]
      case .nothing:
        return [.then(until(targets, isPlan, reason, "\"\(text)\" is no day"))]
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
    _ targets: [ActTarget], _ isPlan: Bool, _ reason: String, _ problem: String? = nil
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
