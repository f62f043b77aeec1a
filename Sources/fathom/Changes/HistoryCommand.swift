import ArgumentParser
import Interface
import Partnership
import Store

struct HistoryCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "List the changes, newest first, with author and time.",
    discussion: "With the number of a record, its fields as they were before and after.")

  @Argument(
    help: ArgumentHelp("A vendor, or the number of a record.", valueName: "vendor-or-id"),
    completion: NameCompletion.vendors)
  var subject: String?
  @Option(help: "At most so many changes.")
  var limit: Int = 50
  @Flag(help: "Undoing and redoing as rows of their own too.")
  var all = false
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func validate() throws {
    try Limit.check(limit)
  }

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let store = try invocation.openStoreToRead()
    guard let subject else {
      return list(try steps(of: nil, store), invocation)
    }
    guard let id = RecordID(typed: subject), try !isVendor(id, in: store) else {
      let vendor = try store.vendor(called: subject)
      return list(try steps(of: vendor.id, store), invocation)
    }
    let changes = try store.history(of: id)
    guard !changes.isEmpty else { throw Failure(StoreError.missing("record [\(id)]")) }
    return list(Array(changes.prefix(limit)), invocation)
  }

  /// The newest steps; as JSON all of them count, else an undo is told with what it undid.
  private func steps(of vendor: RecordID?, _ store: any RecordStore) throws -> [Step] {
    guard !answers.json, !all else {
      return try store.steps(touching: vendor, Page(limit: limit))
    }
    var steps: [Step] = []
    while steps.count(where: { $0.undoes == nil }) < limit {
      let more = try store.steps(touching: vendor, Page(offset: steps.count, limit: limit))
      steps += more
      if more.count < limit { break }
    }
    return steps
  }

  private func isVendor(_ id: RecordID, in store: any RecordStore) throws -> Bool {
    try store.records([id]).first?.kind == .vendor
  }

  private func list(_ steps: [Step], _ invocation: Invocation) -> ExitStatus {
    guard !answers.json else {
      invocation.answer("history", .list(steps.map(\.asJSON)))
      return .done
    }
    guard !steps.isEmpty else {
      invocation.report("Nothing has been changed yet.")
      return .done
    }
    var columns = Columns([" STEP", "WHEN", "WHO", "BY", "WHAT", " RECORDS", ""])
    for state in StepState.all(of: steps, isUnfolded: all).prefix(limit) {
      let step = state.step
      columns.append([
        String(step.number), step.at.spaced, step.author, step.channel.rawValue, step.label,
        grouped(step.count), state.told,
      ])
    }
    columns.print(to: invocation.output)
    return .done
  }

  private func list(_ changes: [FieldChange], _ invocation: Invocation) -> ExitStatus {
    guard !answers.json else {
      invocation.answer("history", .list(changes.map(\.asJSON)))
      return .done
    }
    var columns = Columns([" STEP", "WHEN", "WHO", "FIELD", "BEFORE", "AFTER"])
    for change in changes {
      columns.append([
        String(change.step.number), change.step.at.spaced, change.step.author, change.field,
        change.before ?? "-", change.after ?? "-",
      ])
    }
    columns.print(to: invocation.output)
    return .done
  }
}

extension StepState {
  /// What became of the step, with the day and who it was.
  fileprivate var told: String {
    guard let turn else { return "" }
    return word + " " + turn.at.spaced + " by " + turn.author
  }
}

extension FieldChange {
  fileprivate var asJSON: JSONValue {
    .object([
      JSONMember("step", .integer(step.number)), JSONMember("author", .text(step.author)),
      JSONMember("at", .text(step.at.description)), JSONMember("record", .text(record.text)),
      JSONMember("kind", .text(kind.rawValue)), JSONMember("field", .text(field)),
      JSONMember("before", .optional(before)), JSONMember("after", .optional(after)),
    ])
  }
}
