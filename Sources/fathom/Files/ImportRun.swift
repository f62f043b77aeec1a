import Exchange
import Partnership
import SQLiteStore
import Store

/// A plan carried out as one step and told, or only told.
struct ImportRun {
  let plan: ImportPlan
  let json: Bool

  /// Makes a checked backup, then all of the edits or none.
  func carryOut(_ store: SQLiteStore, _ invocation: Invocation) throws {
    if !plan.edits.isEmpty {
      try Interrupt.holding { try importAll(store, invocation, $0) }
    }
    tell(
      invocation, plan.edits.isEmpty ? nothing : "Imported as one step; fathom undo takes it back.")
  }

  /// Says what would be done.
  func rehearse(_ invocation: Invocation) {
    tell(invocation, "Nothing was changed; without --dry-run this is imported.", isDry: true)
  }

  private func importAll(
    _ store: SQLiteStore, _ invocation: Invocation, _ interrupt: Interrupt
  ) throws {
    let progress = Progress("Backing up the store", invocation, interrupt: interrupt)
    defer { progress.end() }
    let now = invocation.clock.now()
    if try store.revision().number > 0 {
      _ = try store.backUp(.beforeImport, at: now, onlooker: progress.onlooker)
    }
    progress.begin("Importing \(counted(plan.edits.count, "record"))")
    _ = try store.commit(
      plan.edits, as: invocation.stamp(plan.label, channel: .import), onlooker: progress.onlooker)
  }

  private var nothing: String {
    let skipped = plan.count(.skipped)
    guard skipped > 0 else { return "Nothing to import: everything is here as the file says." }
    let were = skipped == 1 ? "was" : "were"
    return "Nothing was imported: \(counted(skipped, "row")) \(were) skipped"
      + (plan.count(.unchanged) > 0 ? ", the others are here as the file says." : ".")
  }

  private func tell(_ invocation: Invocation, _ outcome: String, isDry: Bool = false) {
    guard !json else { return invocation.answer("plan", plan.asJSON(isDry: isDry)) }
    guard !invocation.options.quiet || plan.hasProblems else { return }
    for line in PlanText.lines(plan) { invocation.output.print(line) }
    invocation.report(outcome)
  }
}

extension ImportPlan {
  /// The plan as answers for machines hold it.
  fileprivate func asJSON(isDry: Bool) -> JSONValue {
    .object([
      JSONMember("source", .text(source)), JSONMember("records", .text(noun)),
      JSONMember("dryRun", .flag(isDry)), JSONMember("create", .integer(count(.create))),
      JSONMember("update", .integer(count(.update))),
      JSONMember("unchanged", .integer(count(.unchanged))),
      JSONMember("skipped", .integer(count(.skipped))),
      JSONMember("newVendors", .list(newVendors.map { .text($0) })),
      JSONMember("lookAlikes", .list(lookAlikes.map { .list($0.map { .text($0) }) })),
      JSONMember("unmapped", .list(unmapped.map { .text($0) })),
      JSONMember("remarks", .list(remarks.map { .text($0) })),
      JSONMember("rows", .list(rows.filter { $0.outcome != .unchanged }.map(\.asJSON))),
    ])
  }
}

extension ImportPlan.Row {
  fileprivate var asJSON: JSONValue {
    .object([
      JSONMember("line", .optional(line)), JSONMember("outcome", .text(outcome.rawValue)),
      JSONMember("subject", .text(subject)), JSONMember("reason", .optional(reason)),
      JSONMember("problem", .flag(isProblem)),
    ])
  }
}
