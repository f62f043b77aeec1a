import ArgumentParser
import Partnership
import Store

struct ContactRemoveCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take a person out of every list; undo brings them back.")

  @Argument(help: "The name, a part of it, or the number.", completion: NameCompletion.contacts)
  var contact: String
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let store = try invocation.openStoreToChange()
    let record = try ContactLookup(try store.contacts(of: nil)).contact(called: contact)
    try RecordWriting(store, invocation, json: answers.json).remove(.contact(record))
    return .done
  }
}
