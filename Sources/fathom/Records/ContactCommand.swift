import ArgumentParser

struct ContactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact", abstract: "Add, change and remove people of either side.",
    subcommands: [ContactAddCommand.self, ContactEditCommand.self, ContactRemoveCommand.self])
}
