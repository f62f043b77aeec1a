import ArgumentParser
import Partnership
import SQLiteStore
import Store

struct RestoreCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a backup in the place of the store.",
    discussion: "What the store holds is backed up first, so nothing is lost by it.")

  @Argument(help: "The backup.", completion: .file())
  var file: String
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let location = try invocation.location()
    let path = try Places.absolute(file)
    try Places.make(location.directory)
    try Interrupt.holding { interrupt in
      let progress = Progress("Restoring the store", invocation, interrupt: interrupt)
      defer { progress.end() }
      try SQLiteStore.restore(
        location, from: path, at: invocation.clock.now(), onlooker: progress.onlooker)
    }
    if answers.json {
      invocation.answer("restored", .text(path))
    } else {
      invocation.report("Restored \(path); what was there before is among the backups.")
    }
    return .done
  }
}
