import ArgumentParser
import Glibc

@main
struct Fathom: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "fathom",
    abstract: "Shows how deep every vendor partnership really is, and what waits for whom.",
    discussion: """
      Without a command it opens the interface on your store; where standard output is no \
      terminal, it prints Today and the portfolio.
      """,
    version: "fathom " + ProgramVersion.number,
    groupedSubcommands: CommandList.groups)

  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try Opening(invocation: invocation).open()
  }

  static func main() {
    Surroundings.takeFailedWrites()
    let output = Output()
    var leaving: Leaving
    do {
      let command = try parseAsRoot(ArgumentOrder.safe(try Surroundings.arguments()))
      leaving = Leaving(status: try run(command, output))
    } catch {
      leaving = Leaving(after: error, in: Self.self)
    }
    Glibc.exit(leaving.status(after: output))
  }

  private static func run(_ command: any ParsableCommand, _ output: Output) throws -> ExitStatus {
    guard let command = command as? any Invocable else {
      var parserOwn = command
      try parserOwn.run()
      return .done
    }
    return try command.run(Invocation(command.options, output))
  }
}
