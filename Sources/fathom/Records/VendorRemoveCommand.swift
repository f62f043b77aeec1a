import ArgumentParser
import Partnership
import Store

struct VendorRemoveCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take a vendor out of every list; undo brings it back.")

  @Argument(help: "The vendor.", completion: NameCompletion.vendors)
  var vendor: String
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let store = try invocation.openStoreToChange()
    let record = try store.vendorRecord(called: vendor)
    try RecordWriting(store, invocation, json: answers.json).remove(.vendor(record))
    return .done
  }
}
