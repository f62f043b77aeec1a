import ArgumentParser

struct DemoCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Look around in a sample portfolio; nothing of yours is touched.",
    discussion: "The sample lives in a temporary store that is removed at the end.")

  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    try Opening(invocation: invocation).openSample()
  }
}
