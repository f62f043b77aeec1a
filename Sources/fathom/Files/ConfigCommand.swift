import ArgumentParser
import Exchange
import Glibc
import Partnership

struct ConfigCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show where things are and what is set, with a commented default to start from.",
    subcommands: [KeysCommand.self])

  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let places = invocation.places
    let rows = [
      ("store", places.store), ("config", places.configurationFile),
      ("themes", places.configuration + "/themes"), ("drafts", places.drafts), ("log", places.log),
    ]
    let set = invocation.settings.lines
    guard !answers.json else {
      invocation.answer(
        "config",
        .object([
          JSONMember("places", .object(rows.map { JSONMember($0.0, .text($0.1)) })),
          JSONMember("author", .text(invocation.author)),
          JSONMember("settings", .list(set.map { .text($0) })),
          JSONMember("problems", .list(invocation.configured.problems.map { .text($0) })),
        ]))
      return .done
    }
    var columns = Columns(["", ""])
    for (name, path) in rows {
      columns.append([name, path + (access(path, F_OK) == 0 ? "" : "  (not there yet)")])
    }
    columns.append(["author", invocation.author])
    columns.print(to: invocation.output)
    invocation.output.print()
    invocation.output.print(
      set.isEmpty ? "# Nothing is set; a config.toml to start from:" : "# What is set:")
    invocation.output.print(
      lines: set.isEmpty ? Configuration.template : set.joined(separator: "\n"))
    return .done
  }
}
