import ArgumentParser
import Exchange
import Interface
import Partnership
import Store

struct AddCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a record of any kind in one line.",
    discussion: """
      For example: fathom add agreement acme title='Hosting' startsOn=2025-01-01 termMonths=12 \
      renewal=tacit noticeDays=90. Nested fields are a.b=value, lists f+=value and f-=value, a \
      renewal is 2024-11-01..2025-12-31, and people are named by @part.
      """)

  @Argument(help: "What kind: agreement, followUp, measure, invoice, goal …")
  var kind: RecordKind
  @Argument(help: "The vendor; us for what belongs to none.", completion: NameCompletion.vendors)
  var vendor: String
  @Argument(help: "The fields, as name=value.")
  var fields: [String] = []
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func validate() throws {
    if kind == .vendor { throw ValidationError("Add a vendor with: fathom vendor add NAME.") }
  }

  func run(_ invocation: Invocation) throws -> ExitStatus {
    let store = try vendor == "us" ? invocation.openStoreToAdd() : invocation.openStoreToChange()
    var header = Header(id: .provisional(1))
    if vendor != "us" {
      header.vendors = [try store.vendor(called: vendor).id]
    }
    let blank = FormContext(now: invocation.clock.now(), policy: invocation.settings.policy)
      .blank(kind, header: header)
    let record = try FieldsTyped(store, invocation).applied(fields, to: blank)
    if let missing = record.unfilledField {
      throw Failure("\(kind.article) needs \(missing.name): \(missing.help)", status: .usage)
    }
    if let missing = missingNumber {
      throw Failure("\(missing.label) is needed: \(missing.help)", status: .usage)
    }
    try RecordWriting(store, invocation, json: answers.json).add(record, called: record.headline)
    return .done
  }

  /// The first required number that no argument names.
  private var missingNumber: FieldDescription? {
    let typed = fields.compactMap { FieldAssignment($0)?.fieldName(in: kind) }
    return kind.fields.first { $0.needsNumber && !typed.contains($0.name) }
  }
}

extension Record {
  /// The first required field that nobody filled in.
  fileprivate var unfilledField: FieldDescription? {
    kind.fields.first { field in
      guard field.isRequired else { return false }
      return switch self[field: field.name] {
      case .text(let text): text.isEmpty
      case .day(let day): day == Day(number: 0)
      case .moment(let moment): moment.day == Day(number: 0)
      case .reference(let id): id.text.isEmpty
      case .integer, .decimal, .flag, .time, .word, .references, .texts, .days, .renewals,
        .statuses, .datedText:
        false
      case nil: true
      }
    }
  }
}
