import ArgumentParser
import Exchange
import Partnership
import Store

struct ShowCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a vendor, or any record by its number, with what happened around it.")

  @Argument(help: "The vendor, or the number of a record.", completion: NameCompletion.vendors)
  var vendor: String
  @OptionGroup var law: PolicyOption
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let policy = try law.policy(of: invocation)
    let store = try invocation.openStoreToRead()
    if let record = try otherRecord(in: store) {
      try RecordPage(record, store, invocation).print(json: answers.json)
      return .done
    }
    let dossier = try store.dossier(called: vendor)
    let today = invocation.clock.now().day
    if answers.json {
      let standing = Standing(
        of: dossier, on: today, policy: policy, currency: invocation.settings.currency)
      invocation.answer(
        "vendor",
        .object(
          dossier.json(scope: .whole).members + [JSONMember("standing", standing.asJSON)]))
      return .done
    }
    let entries = try store.timeline(of: dossier.vendor.id, Page(limit: 10), TimelineFilter())
    VendorPage(
      dossier, entries: entries, today: today, policy: policy,
      currency: invocation.settings.currency
    )
    .print(to: invocation.output)
    return .done
  }

  /// The record of that number where it is no vendor.
  private func otherRecord(in store: any RecordStore) throws -> Record? {
    guard let id = RecordID(typed: vendor), let record = try store.records([id]).first,
      record.kind != .vendor
    else { return nil }
    return record
  }
}
