import Exchange
import Partnership
import Store

/// Reads lines for the log with no more of the store than they need.
struct LogReader {
  private let store: any RecordStore
  private let invocation: Invocation

  init(_ store: any RecordStore, _ invocation: Invocation) {
    self.store = store
    self.invocation = invocation
  }

  /// What the lines say, and the names of the vendors; where a line cannot be saved, the failure
  /// says why.
  func read(_ lines: [String]) throws -> (talk: TalkReading, vendors: [VendorName]) {
    guard let line = lines.first else {
      throw Failure("There is no line to log; type what happened.", status: .usage)
    }
    let settings = invocation.settings
    var context = LogContext(
      now: invocation.clock.now(), vendors: try store.vendorNames(),
      author: invocation.author, policy: settings.policy,
      hours: settings.hours ?? WorkingHours(), followUpDays: settings.followUpDays ?? 7,
      channel: .shell)
    let text = lines.joined(separator: "\n")
    if needsRecords(text) {
      try fill(&context, for: LogLine.parse(line, in: context), text)
    }
    let talk = TalkReading(lines, in: context)
    guard talk.canBeSaved else { throw refusal(talk, context) }
    return (talk, context.vendors)
  }

  /// Whether the line names people or records.
  private func needsRecords(_ line: String) -> Bool {
    let kinds = ["status ", "read ", "done ", "gut ", "dec"]
    return line.contains("@") || line.contains("re:") || kinds.contains { line.contains($0) }
  }

  private func fill(
    _ context: inout LogContext, for reading: LogReading, _ line: String
  ) throws {
    for record in try store.records(LogLine.mentioned(line)) {
      context.records[record.id] = record
    }
    let mentioned = context.records.values.flatMap(\.header.vendors)
    for id in Set(reading.vendors + mentioned).sorted() {
      guard let dossier = try store.dossier(of: id) else { continue }
      context.take(dossier)
    }
  }

  private func refusal(_ talk: TalkReading, _ context: LogContext) -> Failure {
    let blocking = talk.lines.flatMap(\.problems).filter(\.blocks)
    let sentences = blocking.map { problem in
      guard case .ambiguousVendor(let ids) = problem.kind else { return problem.sentence }
      let names = context.vendors.filter { ids.contains($0.id) }.prefix(10).map { vendor in
        "\n  \(vendor.id)  \(vendor.name)" + (vendor.slug.map { "  (\($0))" } ?? "")
      }
      return problem.sentence + names.joined()
    }
    return Failure(
      sentences.isEmpty
        ? "There is nothing in the line to save." : sentences.joined(separator: "\n"),
      status: .usage)
  }
}

extension LogContext {
  /// Takes what a line about the vendor may name.
  fileprivate mutating func take(_ dossier: Dossier) {
    let known = Set(contacts.map(\.id))
    contacts += dossier.contacts.filter { !known.contains($0.id) }
    measures += dossier.measures
    for kind in RecordKind.allCases {
      for record in dossier.records(of: kind) where kind == .vendor || LogMatters.isOpen(record) {
        records[record.id] = record
      }
    }
    for talk in dossier.communications {
      for person in talk.contacts {
        lastSpoken[person] = max(lastSpoken[person] ?? talk.at, talk.at)
      }
    }
  }
}
