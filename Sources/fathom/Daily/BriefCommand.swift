import ArgumentParser
import Exchange
import Partnership
import Store

struct BriefCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Show what to know about a vendor before a call.")

  @Argument(help: "The vendor.")
  var vendor: String
  @OptionGroup var law: PolicyOption
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let policy = try law.policy(of: invocation)
    let store = try invocation.openStoreToRead()
    let dossier = try store.dossier(called: vendor)
    let brief = Brief(
      of: dossier, on: invocation.clock.now().day, policy: policy)
    if answers.json {
      invocation.answer("brief", Self.json(brief))
      return .done
    }
    let output = invocation.output
    output.print(brief.name)
    output.print(brief.verdict)
    for section in brief.sections {
      output.print()
      output.write(output.style(.heading, output.safe(section.title)) + "\n")
      var columns = Columns(["", ""])
      for line in section.lines { columns.append([line.label, line.text]) }
      columns.print(to: output, indent: 2)
    }
    return .done
  }

  private static func json(_ brief: Brief) -> JSONValue {
    [
      "vendor": .text(brief.vendor.text), "name": .text(brief.name),
      "verdict": .object(
        [JSONMember("words", .text(brief.verdict))] + brief.standing.members),
      "sections": .list(
        brief.sections.map { section in
          [
            "title": .text(section.title),
            "lines": .list(
              section.lines.map { line in
                [
                  "label": .text(line.label), "text": .text(line.text),
                  "id": .optional(line.record?.text),
                ]
              }),
          ]
        }),
    ]
  }
}
