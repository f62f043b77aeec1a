import ArgumentParser
import Partnership
import Store

struct TimelineCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "List a vendor's entries, newest first.")

  @Argument(help: "The vendor.", completion: NameCompletion.vendors)
  var vendor: String
  @Option(help: "Only entries of this kind, such as meeting; may be given several times.")
  var kind: [RecordKind] = []
  @Option(help: "Only entries since this day.")
  var since: String?
  @Option(help: "At most so many entries.")
  var limit: Int = 50
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func validate() throws {
    try Limit.check(limit)
  }

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let now = invocation.clock.now()
    let day = try since.map { try TypedDay.read($0, now: now) }
    let store = try invocation.openStoreToRead()
    let id = try store.vendor(called: vendor).id
    let records = try store.timeline(
      of: id, Page(limit: limit), TimelineFilter(kinds: Set(kind), since: day))
    if answers.json {
      invocation.answer("timeline", .list(records.map(\.answer)))
    } else if records.isEmpty {
      invocation.report("Nothing logged.")
    } else {
      let measures = try store.dossier(of: id)?.measures ?? []
      TimelineTable(
        records, contacts: try store.contacts(of: nil), measures: measures, today: now.day
      ).print(to: invocation.output)
    }
    return .done
  }
}
