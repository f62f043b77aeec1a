import Exchange
import Interface
import Partnership
import Store

/// One record in plain text: what happened around it, every field, what is tied to it.
struct RecordPage {
  private let record: Record
  private let invocation: Invocation
  private let names: [RecordID: String]
  private let story: RecordStory?

  init(_ record: Record, _ store: any RecordStore, _ invocation: Invocation) throws {
    self.record = record
    self.invocation = invocation
    let related = record.header.vendors + record.header.links + record.references.map(\.id)
    names = Dictionary(
      try store.records(related).map { ($0.id, $0.headline) },
      uniquingKeysWith: { first, _ in first }
    )
    let today = invocation.clock.now().day
    story = try record.header.vendors.first.flatMap { try store.dossier(of: $0) }
      .map { RecordStory(of: record, in: $0, on: today) }
  }

  func print(json: Bool) throws {
    guard !json else {
      invocation.answer("record", answer)
      return
    }
    let output = invocation.output
    output.print(record.title)
    let vendors = record.header.vendors.compactMap { names[$0] }
    if !vendors.isEmpty { output.print(vendors.joined(separator: ", ")) }
    if let summary = story?.summary { output.print(summary) }
    print(story?.steps ?? [], "Step by step")
    output.print()
    var fields = Columns(["", ""])
    let wording = FieldWording(currency: record.currency) { names[$0] }
    for (field, value) in record.filledFields {
      let text = wording.text(value, as: field.type)
      fields.append([
        field.label, text.split(whereSeparator: \.isNewline).joined(separator: " · "),
      ])
    }
    fields.print(to: output, indent: 2)
    print(story?.tied ?? [], "Tied to it")
  }

  private func print(_ lines: [StoryLine], _ title: String) {
    guard !lines.isEmpty else { return }
    let output = invocation.output
    output.print()
    output.write(output.style(.heading, output.safe(title)) + "\n")
    var columns = Columns(["", "", "", ""])
    for line in lines {
      columns.append([line.when, line.word, line.text, line.record.map { "[\($0)]" } ?? ""])
    }
    columns.print(to: output, indent: 2)
  }

  private var answer: JSONValue {
    guard let story else { return record.answer }
    return .object(
      record.answer.members + [
        JSONMember("summary", .optional(story.summary)),
        JSONMember("story", .list(story.steps.map(Self.json))),
        JSONMember("tied", .list(story.tied.map(Self.json))),
      ])
  }

  private static func json(_ line: StoryLine) -> JSONValue {
    [
      "when": .text(line.when), "word": .text(line.word), "text": .text(line.text),
      "id": .optional(line.record?.text),
    ]
  }
}
