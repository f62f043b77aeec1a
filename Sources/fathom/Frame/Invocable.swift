import ArgumentParser

/// A command: it parses its arguments, makes its calls, and says how the program leaves.
protocol Invocable: ParsableCommand {
  var options: GlobalOptions { get }
  func run(_ invocation: Invocation) throws -> ExitStatus
}

/// A command whose answer can also be had as JSON.
struct AnswerOptions: ParsableArguments {
  @Flag(help: "Print the answer as JSON.")
  var json = false
}
