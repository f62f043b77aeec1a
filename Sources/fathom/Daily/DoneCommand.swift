import ArgumentParser
import Interface
import Partnership
import Store

struct DoneCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: "Close what is open: a follow-up, a promise, an issue, a conflict or a goal.")

  @Argument(help: "The number of the record.")
  var id: String
  @Argument(help: "What came of it.")
  var text: [String] = []
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let store = try invocation.openStoreToChange()
    let record = try store.record(typed: id)
    let line = (["done", record.id.text] + text).joined(separator: " ")
    let reading = try LogReader(store, invocation).read([line]).talk
    let commit = try store.commit(
      reading.edits, as: invocation.stamp(try store.labels(for: record).closed(record)))
    try LogAnswer(reading, commit, store, invocation).tell(json: answers.json)
    return .done
  }
}
