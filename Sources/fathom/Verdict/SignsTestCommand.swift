import ArgumentParser
import Exchange
import Partnership
import Store

struct SignsTestCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Show what another policy would change, now and month by month, before you adopt it.")

  @OptionGroup var law: PolicyOption
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func validate() throws {
    guard law.policy != nil else {
      throw ValidationError("Name the policy to try: fathom signs test --policy FILE.")
    }
  }

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let policy = try law.policy(of: invocation)
    let day = invocation.clock.now().day
    let trials = try trials(of: policy, on: day, invocation)
    let changed = trials.filter(\.changesAnything)
    let summary = PolicySummary(trials)
    if answers.json {
      invocation.answer(
        "test",
        [
          "policy": .text(law.name(in: invocation)), "against": .text(current(invocation)),
          "asOf": .text(day.description), "vendors": .integer(trials.count),
          "changeGradeNow": .integer(summary.grades), "changeSignsNow": .integer(summary.signs),
          "changeInThePastYear": .integer(summary.year),
          "changes": .list(changed.map(\.json)),
        ])
    } else if trials.isEmpty {
      invocation.report("There is no vendor yet; add the first with: fathom vendor add NAME.")
    } else {
      PolicyTrialPage(changed, summary, from: current(invocation), to: law.name(in: invocation))
        .print(to: invocation.output)
    }
    return .done
  }

  /// What the policy in force is called, without the one that is tried.
  private func current(_ invocation: Invocation) -> String {
    let count = invocation.settings.policyLines.count
    return count == 0 ? "the defaults" : "config.toml, \(counted(count, "change"))"
  }

  private func trials(
    of policy: Policy, on day: Day, _ invocation: Invocation
  ) throws -> [PolicyTrial] {
    let store = try invocation.openStoreToRead()
    let current = invocation.settings.policy
    var trials: [PolicyTrial] = []
    try PortfolioAssessment(store, invocation).each { dossier in
      trials.append(dossier.tried(policy, against: current, on: day))
    }
    return trials
  }
}
