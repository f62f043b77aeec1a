import ArgumentParser
import Partnership
import Store

struct SheetCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract:
      "Show a vendor's call sheet: numbers, the agreed way, whom to call and in which order.")

  @Argument(
    help: "The vendor, or a system that runs on it.", completion: NameCompletion.vendors)
  var vendor: String
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let store = try invocation.openStoreToRead()
    let dossier = try store.dossier(calledOrRunning: vendor)
    let sheet = CallSheet(of: dossier, at: invocation.clock.now())
    if answers.json {
      invocation.answer("sheet", Self.json(sheet))
    } else {
      print(sheet, to: invocation.output)
    }
    return .done
  }

  private func print(_ sheet: CallSheet, to output: Output) {
    output.print(sheet.name)
    var facts = Columns(["", ""])
    facts.append(["Customer no.", sheet.customerNo ?? "not kept here"])
    if let number = sheet.contractNo { facts.append(["Contract", number]) }
    facts.append(["Agreed way", sheet.procedure?.text ?? "not agreed, or not kept here"])
    if let portal = sheet.portal { facts.append(["Portal", portal]) }
    for promise in sheet.promised { facts.append(["Promised", promise.text]) }
    if !sheet.services.isEmpty {
      facts.append(["Runs on it", sheet.services.joined(separator: ", ")])
    }
    for issue in sheet.issues {
      facts.append(["Open issue", "[\(issue.id)] \(issue.severity.rawValue), \(issue.text ?? "")"])
    }
    facts.print(to: output, indent: 2)
    output.print()
    guard !sheet.isEmpty else { return output.print("Nobody of theirs is kept here.") }
    var people = Columns(["Step", "Who", "Hours", "Phone", "Reached"])
    for step in sheet.steps {
      let contact = step.contact
      people.append([
        contact.escalationStep.map(String.init) ?? "-",
        contact.name + (contact.role.map { ", " + $0 } ?? ""), contact.hours ?? "-",
        contact.phone ?? "-", step.reachWords,
      ])
    }
    people.print(to: output, indent: 2)
    guard !sheet.today.isEmpty else { return }
    output.print("\nToday")
    var today = Columns(["", "", "", ""])
    for entry in sheet.today {
      today.append([entry.time?.description ?? "", entry.word, entry.who, entry.text])
    }
    today.print(to: output, indent: 2)
  }

  private static func json(_ sheet: CallSheet) -> JSONValue {
    [
      "vendor": .text(sheet.vendor.text), "name": .text(sheet.name),
      "customerNo": .optional(sheet.customerNo), "contractNo": .optional(sheet.contractNo),
      "portal": .optional(sheet.portal), "agreedWay": .optional(sheet.procedure?.text),
      "services": .list(sheet.services.map { .text($0) }),
      "promised": .list(sheet.promised.map { .text($0.text) }),
      "issues": .list(sheet.issues.map { .text($0.id.text) }),
      "people": .list(
        sheet.steps.map { step in
          [
            "id": .text(step.contact.id.text), "name": .text(step.contact.name),
            "step": .optional(step.contact.escalationStep),
            "hours": .optional(step.contact.hours), "phone": .optional(step.contact.phone),
            "tries": .integer(step.reach.tries),
            "reached": .integer(step.reach.reached + step.reach.answered),
            "medianMinutes": .optional(step.reach.medianMinutes),
          ]
        }),
    ]
  }
}
