import ArgumentParser
import Interface
import Partnership
import Terminal

struct ThemesCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "List the themes, check one, or print every role.",
    subcommands: [ThemesCheckCommand.self, ThemesRolesCommand.self])

  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let lines = ThemeShelf(folder: invocation.places.configuration + "/themes").lines
    if answers.json {
      invocation.answer(
        "themes",
        .list(
          lines.map { line in
            [
              "theme": .text(line.stem), "name": .text(line.name),
              "background": .text(line.background.rawValue),
            ]
          }))
      return .done
    }
    var columns = Columns(["Theme", "Name", "Background"])
    for line in lines { columns.append([line.stem, line.name, line.background.rawValue]) }
    columns.print(to: invocation.output)
    return .done
  }
}

struct ThemesCheckCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a theme file: is it whole, has it contrast, can colour-blind eyes read it?")

  @Argument(help: "The theme file.")
  var file: String
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let stem = Self.stem(of: file)
    let bytes = try InputFile.read(file)
    let shelf = ThemeShelf(folder: invocation.places.configuration + "/themes")
    let (theme, problems) = ThemeFile.resolve(stem: stem, stems: shelf.lines.map(\.stem)) {
      $0 == stem ? bytes : shelf.bytes(of: $0)
    }
    let all = problems + (theme.map { ThemeAudit($0).problems } ?? [])
    let isFine = all.allSatisfy { $0.severity == .warning }
    if answers.json {
      invocation.answer("problems", .list(all.map { .text($0.sentence) }))
      return isFine ? .done : .failed
    }
    for problem in all { invocation.output.print(problem.sentence) }
    if all.isEmpty {
      invocation.report("\(theme?.name ?? stem) is whole and can be read by everyone.")
    }
    return isFine ? .done : .failed
  }

  private static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".toml") ? String(name.dropLast(5)) : name
  }
}

struct ThemesRolesCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "roles", abstract: "Print the name of every role that a theme can style.")

  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    if answers.json {
      invocation.answer("roles", .list(Role.allCases.map { .text($0.name) }))
      return .done
    }
    for role in Role.allCases { invocation.output.print(role.name) }
    return .done
  }
}
