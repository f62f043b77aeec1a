import ArgumentParser
import Partnership
import Store

struct ChartsCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "charts",
    abstract: "Show a vendor's year of contact, replies, measures against targets, and budget.")

  @Argument(help: "The vendor.", completion: NameCompletion.vendors)
  var vendor: String
  @OptionGroup var law: PolicyOption
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let policy = try law.policy(of: invocation)
    let store = try invocation.openStoreToRead()
    let charts = try store.dossier(called: vendor)
      .charts(on: invocation.clock.now().day, policy: policy)
    if answers.json {
      invocation.answer("charts", charts.json)
    } else {
      ChartsPage(charts, isAccessible: invocation.isAccessible).print(to: invocation.output)
    }
    return .done
  }
}
