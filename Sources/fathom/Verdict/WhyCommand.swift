import ArgumentParser
import Partnership
import Store

struct WhyCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Take a verdict apart: signs, dimensions, evidence, and what clears it.")

  @Argument(help: "The vendor.", completion: NameCompletion.vendors)
  var vendor: String
  @Option(help: "Only this sign, such as only-sells.")
  var sign: String?
  @OptionGroup var law: PolicyOption
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let policy = try law.policy(of: invocation)
    let wanted = try sign.map { try SignLookup.sign(called: $0) }
    let store = try invocation.openStoreToRead()
    let dossier = try store.dossier(called: vendor)
    let why = Why(dossier, on: invocation.clock.now().day, policy: policy, only: wanted)
    if answers.json {
      invocation.answer("why", why.json(policyName: law.name(in: invocation)))
    } else {
      WhyPage(why, policy: policy, policyName: law.name(in: invocation)).print(
        to: invocation.output)
    }
    return .done
  }
}
