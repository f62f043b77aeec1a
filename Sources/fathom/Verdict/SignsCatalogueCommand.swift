import ArgumentParser
import Partnership

struct SignsCatalogueCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: "Print every rule: what it counts, when it speaks, what clears it, its play.")

  @OptionGroup var law: PolicyOption
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let pages = SignPage.all(policy: try law.policy(of: invocation))
    if answers.json {
      invocation.answer("catalogue", .list(pages.map(Self.json)))
      return .done
    }
    for (index, page) in pages.enumerated() {
      if index > 0 { invocation.output.print() }
      invocation.output.heading("\(page.title) (\(page.sign.rawValue))")
      for line in page.lines.dropFirst() { invocation.output.print(line) }
    }
    return .done
  }

  private static func json(_ page: SignPage) -> JSONValue {
    [
      "id": .text(page.sign.rawValue), "title": .text(page.title),
      "rows": .list(
        page.rows.map { row in ["label": .text(row.label), "text": .text(row.text)] }),
    ]
  }
}
