import ArgumentParser
import Store

struct RedoCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Make your last undone change again.")

  @Flag(help: "Do not ask, however many records the step changed.")
  var yes = false
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let store = try invocation.openStoreToChange()
    guard let next = try store.nextRedo(by: invocation.author) else {
      throw Failure("There is nothing to redo by \(invocation.author).")
    }
    try StepQuestion(verb: "redo", step: next, isAnswered: yes).ask(invocation)
    let step = try store.redo(by: invocation.author, at: invocation.clock.now(), channel: .shell)
    invocation.tell(step ?? next, as: "made again", json: answers.json)
    return .done
  }
}
