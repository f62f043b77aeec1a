import ArgumentParser
import Exchange
import Interface
import Partnership
import Store

struct AsideCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "aside", abstract: "Leave a record out of the verdict, with a reason.",
    discussion: """
      The record stays in every list; only the verdict no longer counts it. The verdict before and \
      after is said, and fathom undo or --back takes it back.
      """)

  @Argument(help: "The number of the record.")
  var id: String
  @Argument(help: "The reason.")
  var reason: [String] = []
  @Flag(help: "Count the record again.")
  var back = false
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func validate() throws {
    guard back || !reason.isEmpty else {
      throw ValidationError("Give a reason: fathom aside 71 'a wrong number'.")
    }
  }

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let store = try invocation.openStoreToChange()
    let record = try store.record(typed: id)
    guard record.kind.isInDossier, record.kind != .vendor, record.kind != .contact,
      let vendor = record.header.vendors.first
    else {
      throw Failure("\(record.headline) counts in no verdict; there is nothing to set aside.")
    }
    guard let dossier = try store.dossier(of: vendor) else {
      throw StoreError.missing("vendor [\(vendor)]")
    }
    let act: Interface.Act = back ? .countAgain : .setAside(reason: reason.joined(separator: " "))
    let step = try VerdictWriting(store, invocation)
      .write(act, .record(record.id, of: vendor), dossier)
    guard answers.json else {
      invocation.report(step.told + ".")
      return .done
    }
    invocation.answer(
      "aside",
      [
        "record": .text(record.id.text), "counts": .flag(back),
        "verdict": .optional(step.verdict),
      ])
    return .done
  }
}
