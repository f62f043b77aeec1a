import ArgumentParser
import Partnership
import SQLiteStore
import Store

struct BackupCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Make a checked copy of the store.",
    discussion: "Without a file, beside the store, where the daily backups are too.")

  @Argument(help: "The file to write; it must not be there yet.", completion: .file())
  var file: String?
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try invocation.requireStore()
    let store = try invocation.openFile()
    let path = try Interrupt.holding { interrupt in
      let progress = Progress("Copying the store", invocation, interrupt: interrupt)
      defer { progress.end() }
      return try copy(store, invocation, progress.onlooker)
    }
    if answers.json {
      invocation.answer("backup", .text(path))
    } else {
      invocation.report("Backed up to \(path)")
    }
    return .done
  }

  private func copy(
    _ store: SQLiteStore, _ invocation: Invocation, _ onlooker: Onlooker
  ) throws -> String {
    guard let file else {
      return try store.backUp(.byHand, at: invocation.clock.now(), onlooker: onlooker)
    }
    let path = try Places.absolute(file)
    try store.backUp(to: path, onlooker: onlooker)
    return path
  }
}
