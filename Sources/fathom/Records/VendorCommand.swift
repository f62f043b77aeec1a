import ArgumentParser

struct VendorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vendor", abstract: "Add, change and remove vendors.",
    subcommands: [VendorAddCommand.self, VendorEditCommand.self, VendorRemoveCommand.self])
}
