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
      leaving = Leaving(status: try run(try Surroundings.arguments(), output))
    } catch {
      leaving = Leaving(after: error, in: Self.self)
    }
    Glibc.exit(leaving.status(after: output))
  }

  private static func run(_ arguments: [String], _ output: Output) throws -> ExitStatus {
    if let line = EverydayLine(arguments) { return try line.log(output) }
    let command = try parseAsRoot(ArgumentOrder.safe(arguments))
    guard let command = command as? any Invocable else {
      var parserOwn = command
      try parserOwn.run()
      return .done
    }
    return try command.run(Invocation(command.options.given, output))
  }
}
