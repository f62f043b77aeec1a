import ArgumentParser

/// Every command, in the order of the help screen.
enum CommandList {
  static let groups: [CommandGroup] = [
    CommandGroup(
      name: "Every day:",
      subcommands: [
        LogCommand.self, TodayCommand.self, VendorsCommand.self, ShowCommand.self,
        TimelineCommand.self, SearchCommand.self, DoneCommand.self,
      ]),
    CommandGroup(
      name: "Records:",
      subcommands: [
        AddCommand.self, EditCommand.self, RemoveCommand.self, VendorCommand.self,
        ContactCommand.self,
      ]),
    CommandGroup(
      name: "Changes:", subcommands: [UndoCommand.self, RedoCommand.self, HistoryCommand.self]),
    CommandGroup(
      name: "Files:",
      subcommands: [
        ImportCommand.self, ExportCommand.self, BackupCommand.self, RestoreCommand.self,
        CheckCommand.self,
      ]),
    CommandGroup(name: "The program:", subcommands: [DemoCommand.self, ConfigCommand.self]),
  ]
}
