import ArgumentParser

/// Every command, in the order of the help screen.
enum CommandList {
  static let all: [any ParsableCommand.Type] = []
}
