package import Partnership

/// Every text of a record that a person typed, as the search keeps it.
///
/// The names of vendors and contacts stand apart, so that a search finds them first. The line as
/// typed is left out, since its words stand in the fields; so are the names of signs.
package struct SearchText {
  package private(set) var name = ""
  package private(set) var text = ""

  package init(_ record: Record) {
    switch record.kind {
    case .play, .postponement: return
    case .vendor, .contact, .communication, .meeting, .conflict, .recommendation, .decision,
      .commitment, .goal, .agreement, .measure, .reading, .invoice, .project, .issue, .judgement,
      .checklistItem, .followUp, .requestCount, .note, .acknowledgement, .dispute, .setAside:
      gather(record.fielded)
      for tag in record.header.tags { add(tag) }
    }
  }

  package var isEmpty: Bool { name.isEmpty && text.isEmpty }

  private mutating func gather<Owner: Fielded>(_ owner: Owner) {
    let isParty = Owner.recordKind == .vendor || Owner.recordKind == .contact
    for field in Owner.fields {
      switch field.description.type {
      case .text, .note, .texts, .datedText:
        guard let value = field.get(owner), field.description.name != "sign" else { continue }
        for text in value.texts {
          if isParty && ["name", "aliases"].contains(field.description.name) {
            name += name.isEmpty ? text : "\n" + text
          } else {
            add(text)
          }
        }
      case .integer, .decimal, .money, .flag, .day, .time, .moment, .choice, .reference,
        .references, .days, .renewals, .statuses:
        continue
      }
    }
  }

  private mutating func add(_ addition: String) {
    text += text.isEmpty ? addition : "\n" + addition
  }
}

extension FieldValue {
  /// The texts in a value.
  package var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .texts(let texts): texts
    case .datedText(let statement): [statement.text]
    case .integer, .decimal, .flag, .day, .time, .moment, .word, .reference, .references, .days,
      .renewals, .statuses:
      []
    }
  }
}
