import ArgumentParser

/// Every command, in the order of the help screen.
enum CommandList {
  static let groups: [CommandGroup] = [
    CommandGroup(
      name: "Everyday",
      subcommands: [
        LogCommand.self, TodayCommand.self, VendorsCommand.self, ShowCommand.self,
        TimelineCommand.self, SearchCommand.self, DoneCommand.self, BriefCommand.self,
        SheetCommand.self, ReadingsCommand.self, GutCheckCommand.self,
        ChecklistCommand.self, MeetCommand.self, OpenCommand.self,
      ]),
    CommandGroup(
      name: "Verdict",
      subcommands: [
        WhyCommand.self, SignsCommand.self, AsideCommand.self, TrendCommand.self,
        ChartsCommand.self,
        CompareCommand.self, MapCommand.self, AssessCommand.self, ReachCommand.self,
      ]),
    CommandGroup(
      name: "Record",
      subcommands: [
        AddCommand.self, EditCommand.self, RemoveCommand.self, VendorCommand.self,
        ContactCommand.self,
      ]),
    CommandGroup(
      name: "Change", subcommands: [UndoCommand.self, RedoCommand.self, HistoryCommand.self]),
    CommandGroup(
      name: "File",
      subcommands: [
        ImportCommand.self, ExportCommand.self, BackupCommand.self, RestoreCommand.self,
        CheckCommand.self,
      ]),
    CommandGroup(
      name: "Program", subcommands: [DemoCommand.self, ThemesCommand.self, ConfigCommand.self]),
  ]
}
