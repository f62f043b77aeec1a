package import Partnership

extension Record {
  /// The vendor it belongs to, itself if it is one; nil for people of ours.
  package var homeVendor: RecordID? {
    switch self {
    case .vendor(let vendor): vendor.id
    case .contact, .communication, .meeting, .conflict, .recommendation, .decision, .commitment,
      .goal, .agreement, .measure, .reading, .invoice, .project, .issue, .judgement,
      .checklistItem, .followUp, .requestCount, .note, .acknowledgement, .play, .postponement,
      .dispute, .setAside:
      header.vendors.first
    }
  }

  /// What the record is about, in a few words of its own; its kind where it has none.
  package var headline: String {
    let names = ["name", "title", "text", "summary", "number", "metric", "topic", "reason"]
    for name in names {
      guard let value = self[field: name] else { continue }
      switch value {
      case .text(let text), .word(let text):
        let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        if !line.isEmpty { return line }
      case .integer, .decimal, .flag, .day, .time, .moment, .reference, .references, .texts,
        .days, .renewals, .statuses, .datedText:
        continue
      }
    }
    return kind.noun
  }

  /// Its kind, number and words, such as `follow-up [17] send price sheet`.
  package var title: String {
    kind.noun + (id.isProvisional ? "" : " [\(id)]") + (headline == kind.noun ? "" : " " + headline)
  }
}
