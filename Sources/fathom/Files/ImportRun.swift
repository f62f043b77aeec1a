import Exchange
import Partnership
import SQLiteStore
import Store

/// A plan told and, unless it is only a rehearsal, carried out as one step.
struct ImportRun {
  let plan: ImportPlan
  let isDry: Bool
  let json: Bool

  /// Makes a checked backup, then all of the edits or none.
  func carryOut(_ store: SQLiteStore, _ invocation: Invocation) throws {
    if !isDry, !plan.edits.isEmpty {
      let progress = Progress("Importing \(counted(plan.edits.count, "record"))", invocation)
      progress.begin()
      defer { progress.end() }
      let now = invocation.clock.now()
      if try store.revision().number > 0 { _ = try store.backUp(.beforeImport, at: now) }
      _ = try store.commit(plan.edits, as: invocation.stamp(plan.label, channel: .import))
    }
    tell(invocation)
  }

  private var nothing: String {
    let skipped = plan.count(.skipped)
    guard skipped > 0 else { return "Nothing to import: everything is here as the file says." }
    let were = skipped == 1 ? "was" : "were"
    return "Nothing was imported: \(counted(skipped, "row")) \(were) skipped"
      + (plan.count(.unchanged) > 0 ? ", the others are here as the file says." : ".")
  }

  private func tell(_ invocation: Invocation) {
    guard !json else { return invocation.answer("plan", plan.asJSON(isDry: isDry)) }
    guard !invocation.options.quiet || plan.hasProblems else { return }
    for line in PlanText.lines(plan) { invocation.output.print(line) }
    if isDry {
      invocation.report("Nothing was changed; without --dry-run this is imported.")
    } else if plan.edits.isEmpty {
      invocation.report(nothing)
    } else {
      invocation.report("Imported as one step; fathom undo takes it back.")
    }
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
