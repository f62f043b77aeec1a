package import Partnership
import Store
package import Terminal

/// One line of a record's screen.
package struct RecordLine: Hashable, Sendable {
  package let label: String
  package let text: String
  package let role: Role
  /// The record that Enter opens from here.
  package let target: RecordID?
  /// Whether it only names the lines below it.
  package var isHeading = false
  /// Columns that the label must have; nil where it may be cut.
  package var labelRoom: Int?

  init(_ label: String, _ text: String, role: Role = .fieldValue, target: RecordID? = nil) {
    self.label = label
    self.text = text
    self.role = role
    self.target = target
  }

  static func heading(_ title: String) -> RecordLine {
    var line = RecordLine(title, "")
    line.isHeading = true
    return line
  }

  /// Columns of the labels, the space after them included.
  static let labelWidth = 21

  /// Columns of the labels on a screen of a width.
  static func labels(in width: Int) -> Int { min(labelWidth, width / 3) }
}

extension RecordScreen {
  /// What the screen lists: the fields, or the history of them.
  package var lines: [RecordLine] {
    guard let record else { return [] }
    return showsHistory
      ? historyLines : storyLines + headerLines(record) + fieldLines(record) + tiedLines
  }

  /// What happened, step by step with the time between, before the fields.
  private var storyLines: [RecordLine] {
    guard let story, !story.steps.isEmpty || story.summary != nil else { return [] }
    return wrapped("In short", story.summary ?? "", role: .textStrong)
      + story.steps.flatMap(lines) + [.heading("All that is kept of it")]
  }

  private var tiedLines: [RecordLine] {
    guard let story, !story.tied.isEmpty else { return [] }
    return [.heading("Tied to it")] + story.tied.flatMap(lines)
  }

  /// The words stand in columns: when, what, who and how long after; where there is little room the
  /// clock time stays whole, and the words go on below.
  private func lines(_ line: StoryLine) -> [RecordLine] {
    let labels = storyLabels
    let room = max(10, width - labels - 3)
    let gap = String(repeating: " ", count: room < 40 ? 1 : max(1, 16 - line.word.count))
    let words = line.word + (line.text.isEmpty ? "" : gap + line.text)
    let rows = room < 40 ? WrappedText.lines(words, width: room) : [words]
    return rows.enumerated().map { place, words in
      var row = RecordLine(
        place == 0 ? line.when : "", words, role: .text, target: line.record)
      row.labelRoom = labels
      return row
    }
  }

  /// Columns of the moments of the story, so that the longest is whole.
  private var storyLabels: Int {
    let longest = story.map { ($0.steps + $0.tied).map(\.when.count).max() ?? 0 } ?? 0
    return max(RecordLine.labels(in: width), longest + 1)
  }

  private func fieldLines(_ record: Record) -> [RecordLine] {
    record.filledFields.flatMap { field, value -> [RecordLine] in
      switch value {
      case .reference(let id): [RecordLine(field.label, wording.reference(id), target: id)]
      case .references(let ids):
        ids.enumerated().map { place, id in
          RecordLine(place == 0 ? field.label : "", wording.reference(id), target: id)
        }
      case .text, .integer, .decimal, .flag, .day, .time, .moment, .word, .texts, .days,
        .renewals, .statuses, .datedText:
        wrapped(field.label, wording.text(value, as: field.type), role: role(of: field))
      }
    }
  }

  private func headerLines(_ record: Record) -> [RecordLine] {
    let header = record.header
    var lines = header.vendors.map { RecordLine("Vendor", wording.reference($0), target: $0) }
    if header.vendors.isEmpty, record.kind != .vendor { lines.append(RecordLine("Vendor", "us")) }
    if header.isPrivate { lines.append(RecordLine("Private", "yes")) }
    if !header.tags.isEmpty {
      lines.append(RecordLine("Tags", header.tags.map { "#" + $0 }.joined(separator: " ")))
    }
    lines += header.links.map { RecordLine("Link", wording.reference($0), target: $0) }
    if let raw = header.raw { lines += wrapped("Line", raw, role: .input) }
    if let origin = header.origin {
      lines.append(RecordLine("Came from", "\(origin.source), \(origin.key)", role: .textDim))
    }
    if let author = header.author, let made = header.madeAt {
      let changed = header.changedAt.map {
        $0 == made ? "" : ", changed \(FieldWording.moment($0))"
      }
      lines.append(
        RecordLine(
          "Made", "\(FieldWording.moment(made)) by \(author)" + (changed ?? ""), role: .textDim))
    }
    return lines
  }

  private var historyLines: [RecordLine] {
    (history ?? []).map { change in
      let field = change.kind.field(named: change.field)
      let values =
        switch (change.before, change.after) {
        case (nil, let after?): after
        case (let before?, let after?): before + " -> " + after
        case (let before?, nil): before + " -> empty"
        case (nil, nil): ""
        }
      let step = change.step
      return RecordLine(
        field?.label ?? change.field,
        values + "  " + FieldWording.moment(step.at) + " " + step.author)
    }
  }

  private func wrapped(_ label: String, _ text: String, role: Role) -> [RecordLine] {
    let room = max(10, width - RecordLine.labels(in: width) - 3)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { WrappedText.lines(String($0), width: room) }
      .enumerated().map { RecordLine($0.offset == 0 ? label : "", $0.element, role: role) }
  }

  private func role(of field: FieldDescription) -> Role {
    field.type == .money ? .money : .fieldValue
  }

  private var wording: FieldWording {
    FieldWording(currency: record?.currency) { id in
      related.first { $0.id == id }?.headline
    }
  }
}
