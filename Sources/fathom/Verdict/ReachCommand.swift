import ArgumentParser
import Partnership
import Store

struct ReachCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "reach",
    abstract: "Show how often a try to reach a vendor ends with a human, and how fast.")

  @Argument(help: "The vendor.", completion: NameCompletion.vendors)
  var vendor: String
  @Option(help: "Only tries since this day.")
  var since: String?
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let now = invocation.clock.now()
    let first = try since.map { try TypedDay.read($0, now: now) }
    let store = try invocation.openStoreToRead()
    let dossier = try store.dossier(called: vendor)
    let reach = dossier.reach(since: first, until: now.day)
    if answers.json {
      invocation.answer(
        "reach",
        [
          "all": reach.all.json, "inHours": reach.inHours.json,
          "outOfHours": reach.outOfHours.json,
        ])
      return .done
    }
    guard reach.all.tries > 0 else {
      invocation.report("No try to reach them is logged.")
      return .done
    }
    var columns = Columns(["", " Tries", " Reached", " Answered later", " Median to a human"])
    columns.append(row("in hours", reach.inHours))
    columns.append(row("out of hours", reach.outOfHours))
    columns.append(row("all", reach.all))
    columns.print(to: invocation.output)
    return .done
  }

  private func row(_ name: String, _ part: Reach.Part) -> [String] {
    [
      name, grouped(part.tries), grouped(part.reached), grouped(part.answered),
      part.medianMinutes.map(MinuteWords.span) ?? "-",
    ]
  }
}
