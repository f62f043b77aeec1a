import ArgumentParser
import Partnership
import Store

struct ContactAddCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a person of a vendor, or of ours.")

  @Argument(help: "The vendor; us for our own people.", completion: NameCompletion.vendors)
  var vendor: String
  @Argument(help: "The name as people say it.")
  var name: String
  @OptionGroup var details: ContactDetails
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let store = try vendor == "us" ? invocation.openStoreToAdd() : invocation.openStoreToChange()
    var header = Header(id: .provisional(1))
    var side = Side.us
    if vendor != "us" {
      header.vendors = [try store.vendor(called: vendor).id]
      side = .vendor
    }
    let contact = details.applied(to: Contact(header: header, name: name, side: side))
    guard contact.side == side else {
      throw Failure("--side \(contact.side.rawValue) does not go with '\(vendor)'.", status: .usage)
    }
    try RecordWriting(store, invocation, json: answers.json).add(.contact(contact), called: name)
    return .done
  }
}
