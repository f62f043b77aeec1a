import ArgumentParser
import Interface
import Partnership
import Terminal

struct KeysCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print the key map: scope, keys, name and meaning.")

  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let (keymap, problems) = Keymap.read(invocation.bindings)
    for problem in problems { invocation.output.complain(problem) }
    guard !answers.json else {
      invocation.answer("keys", .list(keymap.lines.map(asJSON)))
      return .done
    }
    for scope in Scope.allCases {
      let lines = keymap.lines.filter { $0.scope == scope }
      guard !lines.isEmpty else { continue }
      invocation.output.write(
        invocation.output.style(.heading, "[keys.\(scope.rawValue)]") + "\n")
      var columns = Columns(["", "", ""])
      for line in lines {
        columns.append([Keymap.label(line.keys), line.intent.rawValue, line.intent.line.help])
      }
      columns.print(to: invocation.output, indent: 2)
    }
    return .done
  }

  private func asJSON(_ line: (scope: Scope, keys: [Key], intent: Intent)) -> JSONValue {
    .object([
      JSONMember("scope", .text(line.scope.rawValue)),
      JSONMember("keys", .text(Keymap.label(line.keys))),
      JSONMember("intent", .text(line.intent.rawValue)),
      JSONMember("help", .text(line.intent.line.help)),
    ])
  }
}
