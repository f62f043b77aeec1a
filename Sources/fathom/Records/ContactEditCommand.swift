import ArgumentParser
import Partnership
import Store

struct ContactEditCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a person.")

  @Argument(help: "The name, a part of it, or the number.", completion: NameCompletion.contacts)
  var contact: String
  @Argument(help: "Further fields, as name=value; name= empties one.")
  var fields: [String] = []
  @OptionGroup var details: ContactDetails
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func validate() throws {
    guard details.isEmpty, fields.isEmpty else { return }
    throw ValidationError("Say what to change, such as --role CEO or hours='Mon-Fri 8-18'.")
  }

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let store = try invocation.openStoreToChange()
    let before = try ContactLookup(try store.contacts(of: nil)).contact(called: contact)
    let writing = RecordWriting(store, invocation, json: answers.json)
    try writing.change(
      .contact(before), to: .contact(details.applied(to: before)), fields: fields)
    return .done
  }
}
