import ArgumentParser
import Partnership
import Store
import Terminal

struct SearchCommand: Invocable {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Search every text a person typed; all words must occur.")

  @Argument(help: "What to look for; the last word may be a beginning.")
  var words: [String]
  @Option(help: "Only in the records of this vendor.", completion: NameCompletion.vendors)
  var vendor: String?
  @Option(help: "Only records of this kind, such as meeting.")
  var kind: RecordKind?
  @Option(help: "At most so many hits.")
  var limit: Int = 50
  @OptionGroup var answers: AnswerOptions
  @OptionGroup(title: "Options of every command") var options: GlobalOptions

  func validate() throws {
    try Limit.check(limit)
  }

  func run(_ invocation: Invocation) throws -> ExitStatus {
    guard words.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else {
      throw Failure("Say what to look for: fathom search WORDS.", status: .usage)
    }
    let store = try invocation.openStoreToRead()
    let scope = try vendor.map { try store.vendor(called: $0).id }
    let query = SearchQuery(words: words.joined(separator: " "), vendor: scope, kind: kind)
    let hits = try store.search(query, limit: limit)
    guard !answers.json else {
      invocation.answer("hits", .list(hits.map(asJSON)))
      return .done
    }
    guard !hits.isEmpty else {
      invocation.report("Nothing holds '\(query.words)'.")
      return .done
    }
    let names = try names(of: hits, in: store)
    var columns = Columns([" ID", "WHEN", "KIND", "VENDOR", "TEXT"])
    for hit in hits {
      let record = hit.record
      columns.append([
        "[\(record.id)]", record.primary?.day.description ?? "-", record.kind.noun,
        Self.owners(of: record).compactMap { names[$0] }.joined(separator: ", "), hit.excerpt,
      ])
    }
    columns.print(to: invocation.output)
    return .done
  }

  /// The names of the vendors that the hits belong to.
  private func names(of hits: [Hit], in store: any RecordStore) throws -> [RecordID: String] {
    let owners = Set(hits.flatMap { Self.owners(of: $0.record) })
    let named = try store.records(owners.sorted()).compactMap { record -> (RecordID, String)? in
      guard case .vendor(let vendor) = record else { return nil }
      return (vendor.id, vendor.name)
    }
    return Dictionary(named) { first, _ in first }
  }

  private static func owners(of record: Record) -> [RecordID] {
    record.kind == .vendor ? [record.id] : record.header.vendors
  }

  private func asJSON(_ hit: Hit) -> JSONValue {
    .object([
      JSONMember("id", .text(hit.record.id.text)),
      JSONMember("kind", .text(hit.record.kind.rawValue)),
      JSONMember("on", .optional(hit.record.primary?.day)),
      JSONMember("vendors", .list(hit.record.header.vendors.map { .text($0.text) })),
      JSONMember("excerpt", .text(hit.excerpt)),
    ])
  }
}
