import ArgumentParser
import Exchange
import Partnership
import Store

struct ShowCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a vendor: verdict, signs, open matters, agreements, people, last entries.")

  @Argument(help: "The vendor.", completion: NameCompletion.vendors)
  var vendor: String
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let store = try invocation.openStoreToRead()
    let id = try VendorLookup(try store.vendors()).vendor(called: vendor).id
    guard let dossier = try store.dossier(of: id) else {
      throw StoreError.missing("vendor [\(id)]")
    }
    let today = invocation.clock.now().day
    if answers.json {
      let standing = Standing(
        of: dossier, on: today, policy: invocation.settings.policy,
        currency: invocation.settings.currency)
      invocation.answer(
        "vendor",
        .object(
          dossier.json(scope: .whole).members + [JSONMember("standing", standing.asJSON)]))
      return .done
    }
    let entries = try store.timeline(of: id, Page(limit: 10), TimelineFilter())
    VendorPage(
      dossier, entries: entries, today: today, policy: invocation.settings.policy,
      currency: invocation.settings.currency
    )
    .print(to: invocation.output)
    return .done
  }
}
