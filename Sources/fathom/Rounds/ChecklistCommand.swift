import ArgumentParser
import Partnership
import Store

struct ChecklistCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "checklist",
    abstract: "Show how a vendor was chosen: its statuses, what success means, each check.",
    discussion: """
      A check is written down with: fathom log "acme: check funding yes"; a status with: fathom \
      vendor edit acme --status trial --on 2025-03-01; what success means with: fathom vendor \
      edit acme success='...'.
      """)

  @Argument(help: "The vendor.", completion: NameCompletion.vendors)
  var vendor: String
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let store = try invocation.openStoreToRead()
    let dossier = try store.dossier(called: vendor)
    let today = invocation.clock.now().day
    let sheet = ChecklistSheet(of: dossier, on: today)
    if answers.json {
      invocation.answer("checklist", Self.json(sheet))
    } else {
      print(sheet, today, to: invocation.output)
    }
    return .done
  }

  private func print(_ sheet: ChecklistSheet, _ today: Day, to output: Output) {
    output.print(sheet.vendor.name)
    var statuses = Columns(["Status", "Since"])
    for entry in sheet.statuses {
      statuses.append([entry.status.rawValue, DayWords.fullDate(entry.on, today: today)])
    }
    if !statuses.isEmpty { statuses.print(to: output, indent: 2) }
    output.print()
    output.print("Success: " + (sheet.vendor.success?.text ?? "not said yet"))
    output.print()
    output.print("\(sheet.doneCount) of \(ChecklistTopic.allCases.count) checks done.")
    var checks = Columns(["Check", "", "On", "Found"])
    for line in sheet.checks {
      checks.append([
        line.topic.sentence, line.check?.result.rawValue ?? "?",
        line.check.map { DayWords.date($0.on, today: today) } ?? "", line.check?.note ?? "",
      ])
    }
    checks.print(to: output, indent: 2)
  }

  private static func json(_ sheet: ChecklistSheet) -> JSONValue {
    [
      "vendor": .text(sheet.vendor.id.text), "name": .text(sheet.vendor.name),
      "statuses": .list(
        sheet.statuses.map { entry in
          ["on": .text(entry.on.description), "status": .text(entry.status.rawValue)]
        }),
      "success": sheet.vendor.success.map { success in
        ["on": .optional(success.on), "text": .text(success.text)]
      } ?? .null,
      "checks": .list(
        sheet.checks.map { line in
          [
            "item": .text(line.topic.rawValue), "id": .optional(line.check?.id.text),
            "on": .optional(line.check?.on), "result": .optional(line.check?.result.rawValue),
            "note": .optional(line.check?.note),
          ]
        }),
    ]
  }
}
