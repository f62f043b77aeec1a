import ArgumentParser
import Partnership
import Store

struct VendorEditCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a vendor.",
    discussion: "For example: fathom vendor edit globex --tier strategic website=globex.example")

  @Argument(help: "The vendor.", completion: NameCompletion.vendors)
  var vendor: String
  @Argument(help: "Further fields, as name=value; name= empties one.")
  var fields: [String] = []
  @OptionGroup var details: VendorDetails
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func validate() throws {
    guard details.isEmpty, fields.isEmpty else { return }
    throw ValidationError("Say what to change, such as --tier strategic or name='New name'.")
  }

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let store = try invocation.openStoreToChange()
    let before = try store.vendorRecord(called: vendor)
    let after = try details.applied(to: before, now: invocation.clock.now())
    let writing = RecordWriting(store, invocation, json: answers.json)
    try writing.change(
      .vendor(before), to: .vendor(after), fields: fields,
      note: try details.laterStatus(in: after, now: invocation.clock.now()))
    return .done
  }
}
