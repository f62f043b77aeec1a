import ArgumentParser
import Partnership
import SQLiteStore
import Store

struct CheckCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the store: the file, its schema, permissions, journal and search.",
    discussion: "Says what to do on each fault, and leaves with 1 where there is any.")

  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try invocation.requireStore()
    let store = try invocation.openFile()
    let progress = Progress("Checking the store", invocation)
    defer { progress.end() }
    let faults = try store.check(at: invocation.clock.now(), onlooker: progress.onlooker)
    progress.end()
    if let warning = store.location.warning, !invocation.options.quiet {
      invocation.output.complain(warning)
    }
    if answers.json {
      let list = faults.map { fault -> JSONValue in
        ["what": .text(fault.what), "remedy": .text(fault.remedy)]
      }
      invocation.answer("faults", .list(list))
    } else if faults.isEmpty {
      invocation.report("The store \(invocation.places.store) is sound.")
    } else {
      for fault in faults { invocation.output.print(fault.what + " " + fault.remedy) }
    }
    return faults.isEmpty ? .done : .failed
  }
}
