import ArgumentParser
import Partnership
import Store

struct RemoveCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take a record out of every list; undo brings it back.")

  @Argument(help: "The number of the record.")
  var id: String
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let store = try invocation.openStoreToChange()
    let record = try store.record(typed: id)
    try RecordWriting(store, invocation, json: answers.json).remove(record)
    return .done
  }
}
