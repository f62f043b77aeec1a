import ArgumentParser
import Partnership
import Store

struct TrendCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "trend",
    abstract: "Show both sides over the past year: scores, depth, signs and what happened.")

  @Argument(help: "The vendor.", completion: NameCompletion.vendors)
  var vendor: String
  @OptionGroup var law: PolicyOption
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let policy = try law.policy(of: invocation)
    let store = try invocation.openStoreToRead()
    let dossier = try store.dossier(called: vendor)
    let day = invocation.clock.now().day
    let series = dossier.trend(until: day, policy: policy)
    let lanes = dossier.trendLanes(until: day, policy: policy)
    if answers.json {
      invocation.answer("trend", series.json(lanes: lanes))
    } else {
      TrendPage(series, lanes, isAccessible: invocation.isAccessible)
        .print(to: invocation.output)
    }
    return .done
  }
}
