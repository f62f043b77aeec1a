import ArgumentParser
import Exchange
import Interface
import Partnership
import Store

struct GutCheckCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "gut-check",
    abstract: "List how far each strategic and tactical vendor is trusted, and who is due.",
    discussion: """
      A judgement is written down with: fathom log "acme: gut trust 4 told us first"; at 1 and 2 \
      it needs a word why.
      """)

  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let store = try invocation.openStoreToRead()
    let today = invocation.clock.now().day
    let checks = try store.gutChecks(
      on: today, people: try store.contacts(of: nil), policy: invocation.settings.policy)
    if answers.json {
      invocation.answer("gutChecks", .list(checks.map { Self.json($0, today) }))
      return .done
    }
    let output = invocation.output
    guard !checks.isEmpty else {
      output.print(
        "Nobody to judge: only strategic and tactical vendors that you work with are asked about; "
          + "give a tier with: fathom vendor edit VENDOR --tier strategic.")
      return .done
    }
    let due = checks.count { $0.isDue(on: today) }
    output.print("\(due) of \(counted(checks.count, "vendor")) due.")
    output.print()
    var columns = Columns(["When", "Vendor", "Tier", "Last judged", "Why"])
    for check in checks {
      columns.append([
        Wording.due(check.dueOn, today: today), check.name, check.tier.rawValue,
        check.lastWords(today: today), check.last?.note ?? "",
      ])
    }
    columns.print(to: output)
    return .done
  }

  private static func json(_ check: GutCheck, _ today: Day) -> JSONValue {
    [
      "vendor": .text(check.vendor.text), "name": .text(check.name),
      "tier": .text(check.tier.rawValue), "dueOn": .text(check.dueOn.description),
      "isDue": .flag(check.isDue(on: today)),
      "last": check.last.map { last in
        [
          "id": .text(last.id.text), "on": .text(last.on.description),
          "level": .integer(last.level), "by": .optional(check.by),
          "note": .optional(last.note),
        ]
      } ?? .null,
    ]
  }
}
