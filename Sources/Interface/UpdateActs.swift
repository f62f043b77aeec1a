import Partnership
import Store

extension Model {
  /// Changes of more records than this are asked about first.
  package static let largestUnaskedChange = 20

  mutating func perform(_ act: Act, _ targets: [ActTarget]) -> [Effect] {
    guard !targets.isEmpty else { return [] }
    lastAct = LastAct(act, on: targets)
    guard targets.count > Self.largestUnaskedChange else { return [.act(act, targets)] }
    return [
      .then(
        .open(
          .menu(
            Menu(
              title: "Change \(Wording.count(targets.count, "record"))?",
              options: [
                Menu.Option("y", "yes, \(act.label), one undo", .effect(.act(act, targets))),
                Menu.Option("n", "no, leave them", .say(Toast("Nothing was changed."))),
              ], selected: 1))))
    ]
  }

  mutating func typed(_ purpose: Prompt.Purpose, _ text: String) -> [Effect] {
    let text = text.trimmed
    switch purpose {
    case .owner(let targets):
      return [.then(.act(.owner(text.isEmpty ? nil : text), targets))]
    case .tag(let targets):
      guard !text.isEmpty else { return [] }
      let tag = text.hasPrefix("-") || text.hasPrefix("#") ? String(text.dropFirst()) : text
      return [.then(.act(text.hasPrefix("-") ? .removeTag(tag) : .addTag(tag), targets))]
    case .declineReason(let targets):
      guard !text.isEmpty else {
        return [.then(.say(Toast(MatterActs.noReason, isError: true)))]
      }
      return [.then(.act(.decline(reason: text), targets))]
    case .settledHow(let targets):
      return [.then(.act(text.isEmpty ? .answer(.resolved) : .settle(how: text), targets))]
    case .importFile:
      return text.isEmpty ? [] : [.then(.open(.importing(ImportSheet(file: text))))]
    case .postponeUntil, .saveView, .checkNote, .statusSince, .success, .recordStep:
      return forward(.typed(purpose, text))
    case .signReason, .signUntil, .disputedBy, .disputeText, .asideReason:
      return SignActs.typed(purpose, text, setting)
    }
  }

  mutating func fill(_ message: Message) -> [Effect] {
    switch message {
    case .portfolioOpened(.success(let opening)):
      setting.portfolio.begin(opening)
      return opening.lines.isEmpty ? [] : [.readRange(after: nil, day: setting.today)]
    case .rangeRead(.success(let range)):
      guard range.day == setting.today else { return [] }
      setting.portfolio.fill(range.lines)
      if let next = range.next { return [.readRange(after: next, day: range.day)] }
      setting.portfolio.complete()
      return compareSigns()
    case .newsRead(.success(let range)):
      guard range.since == setting.news?.since.day else { return [] }
      setting.news?.take(range)
      if let next = range.next {
        return [.readNews(after: next, since: range.since, day: setting.today)]
      }
      setting.portfolio.touch()
      return []
    case .portfolioChanged(.success(let change)):
      isRefreshing = false
      guard let lines = change.lines else { return [.openPortfolio(day: setting.today)] }
      setting.portfolio.reach(change.revision)
      if !change.gone.isEmpty { setting.portfolio.drop(change.gone) }
      if !lines.isEmpty { setting.portfolio.take(lines) }
      return []
    case .portfolioOpened(.failure(let error)), .rangeRead(.failure(let error)),
      .portfolioChanged(.failure(let error)), .newsRead(.failure(let error)):
      isRefreshing = false
      say(Toast(error.description, isError: true))
      return []
    case _: return []
    }
  }

  /// Asks which signs are new since the author last looked, or of late where nobody knows.
  private mutating func compareSigns() -> [Effect] {
    let since = setting.lastLook ?? Moment(setting.today - SignState.newDays)
    guard since.day < setting.today else { return [] }
    setting.news = PortfolioNews(since: since)
    return [.readNews(after: nil, since: since.day, day: setting.today)]
  }

  mutating func report(_ message: Message) -> [Effect] {
    switch message {
    case .committed(.success, let report):
      say(Toast(report.told + "  u undo"))
      return (report.draft.map { [.removeDraft(name: $0)] } ?? []) + lookAgain()
    case .committed(.failure(let error), _), .stepTaken(.failure(let error), _):
      say(Toast(error.description, isError: true))
      return []
    case .stepTaken(.success(let step), let move):
      say(Toast(told(step, move), isError: step == nil))
      return step == nil ? [] : lookAgain()
    case .confirmStep(let step, let move):
      let verb = move == .undo ? "Undo" : "Redo"
      return [
        .then(
          .open(
            .menu(
              Menu(
                title: "\(verb) \(step.label), \(Wording.count(step.count, "record"))?",
                options: [
                  Menu.Option("y", "yes", .effect(.move(move, isConfirmed: true))),
                  Menu.Option("n", "no, leave them", .say(Toast("Nothing was changed."))),
                ], selected: 1))))
      ]
    case _: return []
    }
  }

  private func told(_ step: Step?, _ move: StepMove) -> String {
    switch (step, move) {
    case (let step?, .undo): "Undone: \(step.label).  ^R redo"
    case (let step?, .redo): "Done again: \(step.label).  u undo"
    case (nil, .undo): "There is nothing of yours to undo."
    case (nil, .redo): "There is nothing to redo."
    }
  }

  /// Reads what the change touched, without waiting for the next tick.
  private mutating func lookAgain() -> [Effect] {
    guard let revision = setting.portfolio.revision else {
      return [.openPortfolio(day: setting.today)]
    }
    isRefreshing = true
    return [.refresh(since: revision, day: setting.today)]
  }
}
