import ArgumentParser
import Partnership
import Store

struct EditCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change the fields of a record.",
    discussion: """
      A field is its name in the dossier: fathom edit 71 severity=high resolvedOn=today. An empty \
      value empties it; lists take f+=value and f-=value.
      """)

  @Argument(help: "The number of the record.")
  var id: String
  @Argument(help: "What to change, as name=value.")
  var fields: [String]
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let store = try invocation.openStoreToChange()
    let record = try store.record(typed: id)
    let writing = RecordWriting(store, invocation, json: answers.json)
    try writing.change(record, to: record, fields: fields)
    return .done
  }
}
