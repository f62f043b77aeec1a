import ArgumentParser
import Store

struct UndoCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back your newest change that is not yet undone.")

  @Flag(help: "Do not ask, however many records the step changed.")
  var yes = false
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let store = try invocation.openStoreToChange()
    guard let next = try store.nextUndo(by: invocation.author) else {
      throw Failure("There is nothing to undo by \(invocation.author).")
    }
    try StepQuestion(verb: "undo", step: next, isAnswered: yes).ask(invocation)
    let step = try store.undo(by: invocation.author, at: invocation.clock.now(), channel: .shell)
    invocation.tell(step ?? next, as: "undone", json: answers.json)
    return .done
  }
}
