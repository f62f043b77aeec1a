import Partnership

/// What can be done to open matters from every screen that shows them.
enum MatterActs {
  /// The effects of an intent on these matters; none where the intent is another's.
  static func effects(_ intent: Intent, _ matters: [Matter], _ setting: Setting) -> [Effect] {
    guard let first = matters.first else { return [] }
    if intent == .done { return done(matters, first, isLogged: false) }
    if intent == .doneAndLog { return done(matters, first, isLogged: true) }
    if intent == .postpone {
      return postpone(targets(matters), setting)
    }
    if intent == .edit, let record = first.key.record { return [.then(.edit(record))] }
    if intent == .remove {
      let records = matters.compactMap { matter in
        matter.key.record.map { ActTarget.record($0, of: matter.vendor) }
      }
      return records.isEmpty ? nothingToRemove : [.then(.act(.remove, records))]
    }
    if intent == .copy {
      let text = matters.map { setting.portfolio.name(of: $0.vendor) + ": " + $0.text }
      return [
        .copy(text.joined(separator: "\n")),
        .then(.say(Toast("Copied \(Wording.count(matters.count, "matter"))."))),
      ]
    }
    return []
  }

  private static var nothingToRemove: [Effect] {
    [.then(.say(Toast("There is no record behind this line to remove.", isError: true)))]
  }

  private static func targets(_ matters: [Matter]) -> [ActTarget] {
    matters.map { .matter($0.key, due: $0.dueOn) }
  }

  private static func done(_ matters: [Matter], _ first: Matter, isLogged: Bool) -> [Effect] {
    let kind = first.key.kind
    let alike = matters.filter { $0.key.kind == kind }
    if let line = Answer.line(for: kind) {
      return [.then(.log(vendors: vendors(alike), text: line))]
    }
    if kind == .agreementEnds { return first.key.record.map { [.then(.edit($0))] } ?? [] }
    guard alike.count == matters.count else {
      return [
        .then(
          .say(Toast("The marked matters ask different questions; mark one kind.", isError: true)))
      ]
    }
    let choices = first.answers
    let targets = targets(alike)
    if choices == [.resolved] { return settle(targets, kind, isLogged: isLogged) }
    if choices.count == 1, let only = choices.first {
      return effects(only, targets, isLogged: isLogged, alike)
    }
    let options = choices.map { answer in
      Menu.Option(
        answer.option.key, answer.option.title,
        isLogged
          ? .actAndLog(.answer(answer), targets, text: "")
          : kind == .recommendation && answer == .no
            ? whyNot(targets)
            : answer == .resolved
              ? howSettled(targets, isIssue: kind == .reportIssue) : .act(.answer(answer), targets))
    }
    let title = choices.contains(.resolved) ? "What became of it?" : Answer.question(kind)
    return [.then(.open(.menu(Menu(title: title, options: options))))]
  }

  private static func settle(
    _ targets: [ActTarget], _ kind: AttentionKind, isLogged: Bool
  ) -> [Effect] {
    [
      .then(
        isLogged
          ? .actAndLog(.answer(.resolved), targets, text: "")
          : howSettled(targets, isIssue: kind == .reportIssue))
    ]
  }

  /// Asks how a conflict was settled or an issue fixed; an empty answer is one too.
  static func howSettled(
    _ targets: [ActTarget], text: String = "", isIssue: Bool = false
  ) -> Message {
    let step: RecordStep = isIssue ? .fixed : .settled
    return .open(.prompt(Prompt(step.question?.label ?? "", .settledHow(targets), text: text)))
  }

  /// Asks why advice is not taken; `text` is offered as the reason.
  static func whyNot(_ targets: [ActTarget], text: String = "") -> Message {
    .open(.prompt(Prompt("Why not?", .declineReason(targets), text: text)))
  }

  /// What is said where no reason was typed.
  static let noReason = "A no without a reason counts as ignored; x and n ask again."

  private static func effects(
    _ answer: Answer, _ targets: [ActTarget], isLogged: Bool, _ matters: [Matter]
  ) -> [Effect] {
    [.then(.act(.answer(answer), targets))]
      + (isLogged ? [.then(.log(vendors: vendors(matters), text: ""))] : [])
  }

  private static func vendors(_ matters: [Matter]) -> [RecordID] {
    var seen: Set<RecordID> = []
    return matters.map(\.vendor).filter { seen.insert($0).inserted }
  }

  /// The day past which what cannot be undone must not be hidden; nil where all may wait.
  private static func lastDay(_ targets: [ActTarget]) -> Day? {
    targets.compactMap { target -> Day? in
      guard case .matter(let key, let due) = target, key.kind.isIrreversible else { return nil }
      return due
    }.min()
  }

  private static func postpone(_ targets: [ActTarget], _ setting: Setting) -> [Effect] {
    if let last = lastDay(targets), last <= setting.today { return dayHasCome }
    return [.then(.open(.menu(postponeMenu(targets, setting.today))))]
  }

  private static var dayHasCome: [Effect] {
    [
      .then(
        .say(Toast("This cannot be undone and its day has come; x decides it.", isError: true)))
    ]
  }

  private static func postponeMenu(_ targets: [ActTarget], _ today: Day) -> Menu {
    let last = lastDay(targets)
    let days: [(Character, String, Day)] = [
      ("1", "1 day", today + 1), ("2", "2 days", today + 2), ("w", "1 week", today + 7),
      ("m", "1 month", today.adding(months: 1)),
    ]
    return Menu(
      title: "Hide until",
      options: days.filter { day in last.map { day.2 <= $0 } ?? true }.map { key, span, day in
        Menu.Option(key, span + ", " + Wording.day(day), .act(.postpone(until: day), targets))
      } + [
        Menu.Option(
          "d", "a day that you type",
          .open(.prompt(Prompt("Hide until (2025-03-14, +10d, fri):", .postponeUntil(targets)))))
      ])
  }

  /// Postpones to a day that was typed, or says that it is none.
  static func postpone(
    _ targets: [ActTarget], untilTyped text: String, _ setting: Setting
  ) -> [Effect] {
    guard let day = TypedDay.read(text, today: setting.today) else {
      return [
        .then(
          .say(
            Toast("\"\(text)\" is no day to come; try 2025-03-14, +10d or fri.", isError: true)))
      ]
    }
    return postpone(targets, until: day, setting)
  }

  /// Postpones to a day, or says why that may not be.
  static func postpone(
    _ targets: [ActTarget], until day: Day, _ setting: Setting
  ) -> [Effect] {
    if let last = lastDay(targets), last <= setting.today { return dayHasCome }
    if let last = lastDay(targets), day > last {
      let latest = Wording.day(last)
      return [
        .then(
          .say(
            Toast("This cannot be undone: it can be hidden until \(latest) at most.", isError: true)
          ))
      ]
    }
    return [.then(.act(.postpone(until: day), targets))]
  }
}
