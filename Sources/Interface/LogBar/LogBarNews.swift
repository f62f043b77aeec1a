import Partnership
import Terminal

// MARK: What the lines say

extension LogBar {
  /// A piece of a row under the lines.
  struct Piece: Hashable {
    let text: String
    let role: Role
    /// Whether it is something to do that the line leads to.
    var isFollowUp = false
  }

  /// The rows under the lines: the chips of every line in full where half the screen holds them,
  /// else those of the current line, and of the others one row.
  func newsRows(width: Int, room: Int) -> [[Piece]] {
    var rows: [[Piece]] = WrappedText.lines(failure ?? "", width: width - 2)
      .filter { !$0.isEmpty }.map { [Piece(text: $0, role: .chipError)] }
    if failure != nil { return Array(rows.prefix(room)) }
    let chips = readings.enumerated().map { index, found in
      let reading = found ?? LogReading(text: "")
      let pieces = pieces(of: reading)
      return Self.rows(
        of: lines.count > 1 ? numbered(pieces, reading, index, width) : pieces, width: width)
    }
    let isRoomForAll = chips.reduce(0) { $0 + $1.count } + lines.count <= (room + 3) / 2
    for (index, line) in chips.enumerated() {
      rows += index == row || isRoomForAll ? line : Array(line.prefix(1))
    }
    if let answersHint { rows.append([Piece(text: answersHint, role: .chipAssumed)]) }
    if let hint = completionHint { rows.append([Piece(text: hint, role: .completion)]) }
    let least = lines.count > 1 ? 0 : 2
    while rows.count < least { rows.append([]) }
    return rows.count <= room
      ? rows : Array(Self.rows(of: pieces(of: reading), width: width).prefix(room))
  }

  /// A line among several: its number and kind, whose it is and what it says come first.
  private func numbered(
    _ pieces: [Piece], _ reading: LogReading, _ index: Int, _ width: Int
  ) -> [Piece] {
    let number = Piece(text: "\(index + 1)", role: .textDim)
    guard !reading.text.isEmpty else { return [number] + pieces }
    let vendors = reading.vendors.map { vendor in
      context.vendors.first { $0.id == vendor }?.name ?? "[\(vendor)]"
    }
    let whose = vendors.isEmpty ? "no vendor yet" : vendors.joined(separator: ", ")
    let isNamedAbove =
      !vendors.isEmpty && index > 0 && (readings[0]?.vendors).map { $0 == reading.vendors } == true
    var told =
      isNamedAbove ? [] : [Piece(text: whose, role: vendors.isEmpty ? .chipError : .chip)]
    if let text = reading.records.first?.summaryText, reading.kind != nil, !text.isEmpty {
      told.append(Piece(text: Self.shortened(text, to: max(12, width / 3)), role: .text))
    }
    let kind = reading.kind == nil ? pieces.prefix(0) : pieces.prefix(1)
    let others = pieces.dropFirst(kind.count)
    return [number] + kind + told + others.filter(\.isFollowUp) + others.filter { !$0.isFollowUp }
  }

  private static func shortened(_ text: String, to width: Int) -> String {
    guard GlyphWidth.of(text) > width else { return text }
    var kept = ""
    for character in text {
      guard GlyphWidth.of(kept + String(character)) < width else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  private var completionHint: String? {
    let found = completions.candidates
    guard let first = found.first else { return nil }
    let detail = first.detail == first.text ? "" : " " + first.detail
    let others = found.dropFirst().prefix(4).map(\.text)
    return "Tab: " + ([first.text + detail] + others).joined(separator: "   ")
  }

  /// What the talk is taken to answer, or that it answers nothing.
  private var answersHint: String? {
    guard !offers.isEmpty else { return nil }
    let taken = answers ?? offers.map(\.id)
    guard !taken.isEmpty else { return "answers no open question" }
    let numbers = taken.map { "[\($0)]" }.joined(separator: " ")
    return "answers \(numbers) (assumed)"
  }

  private func pieces(of reading: LogReading) -> [Piece] {
    let chips = Self.ordered(reading.chips).map { chip in
      var piece = Self.piece(chip)
      piece.isFollowUp = chip.label == .followUp
      return piece
    }
    let problems = reading.problems.filter { $0.kind != .empty && $0.kind != .noVendor }
      .map { Piece(text: $0.sentence, role: .chipError) }
    guard !reading.text.isEmpty else {
      return [Piece(text: task.invitation, role: .textDim)]
    }
    return chips + problems
  }

  private static func piece(_ chip: Chip) -> Piece {
    switch chip.state {
    case .stated: Piece(text: words(chip), role: .chip)
    case .assumed(let choices):
      Piece(
        text: words(chip) + (choices.isEmpty && chip.label.isUnderstood ? "" : " (assumed)"),
        role: .chipAssumed)
    case .asked(let question, _):
      Piece(text: asking(chip, question), role: .chipAssumed)
    case .problem: Piece(text: words(chip) + " ?", role: .chipError)
    }
  }

  private static func asking(_ chip: Chip, _ question: String) -> String {
    if chip.label == .purpose { return "purpose?" }
    return chip.range == nil ? question : chip.text + ": " + question
  }

  private static func words(_ chip: Chip) -> String {
    switch chip.label {
    case .kind: chip.text.uppercased()
    case .due: "due " + chip.text
    case .people: "with " + chip.text
    case .tag: "#" + chip.text
    case .followUp: "follow-up " + chip.text
    case .vendor, .when, .length, .purpose, .outcome, .direction, .reply, .severity, .side,
      .status, .mood, .answer, .amount, .value, .interest, .options, .mark, .text, .about:
      chip.text
    }
  }

  private static let gap = 3

  private static func rows(of pieces: [Piece], width: Int) -> [[Piece]] {
    var rows: [[Piece]] = [[]]
    var used = 1
    for piece in pieces.flatMap({ lines(of: $0, width: width) }) {
      let needed = GlyphWidth.of(piece.text) + gap
      if used + needed > width, used > 1 {
        rows.append([])
        used = 1
      }
      rows[rows.count - 1].append(piece)
      used += needed
    }
    return rows
  }

  /// A sentence that is wider than the screen goes on in the next row.
  private static func lines(of piece: Piece, width: Int) -> [Piece] {
    WrappedText.lines(piece.text, width: width - 2).map { line in
      Piece(text: line, role: piece.role, isFollowUp: piece.isFollowUp)
    }
  }

  func draw(_ pieces: [Piece], in row: Rect, into canvas: inout Canvas) {
    var x = row.x + 1
    for (index, piece) in pieces.enumerated() where x < row.maxX {
      if index > 0, pieces[index - 1].role != .textDim {
        canvas.write(.bullet, at: Point(x: x - 2, y: row.y), role: .textDim)
      }
      x += canvas.write(
        piece.text, at: Point(x: x, y: row.y), role: piece.role, width: row.maxX - x)
      x += piece.role == .textDim ? 1 : Self.gap
    }
  }
}

extension ChipLabel {
  /// Whether everybody takes it as said where nobody says otherwise: what is logged happened now,
  /// was begun by us and reached somebody.
  fileprivate var isUnderstood: Bool {
    switch self {
    case .when, .direction, .outcome: true
    case .vendor, .kind, .due, .length, .people, .purpose, .reply, .severity, .side, .status, .mood,
      .about, .answer, .amount, .value, .interest, .options, .tag, .followUp, .mark, .text:
      false
    }
  }
}
