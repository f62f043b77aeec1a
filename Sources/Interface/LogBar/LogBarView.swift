import Partnership
package import Terminal

extension LogBar {
  /// The part of the screen above the hint bar.
  static func screen(_ setting: Setting) -> Rect {
    let chrome = Chrome(setting.size)
    let rows = chrome.hints.isEmpty ? setting.size.height : chrome.hints.y
    return Rect(x: 0, y: 0, width: setting.size.width, height: rows)
  }

  package func draw(into canvas: inout Canvas, _ setting: Setting) {
    let screen = Self.screen(setting)
    let news = newsRows(width: screen.width, room: max(0, screen.height - 3))
    let typed = max(1, min(lines.count, screen.height - 1 - news.count))
    let (_, area) = screen.split(bottom: 1 + typed + news.count)
    canvas.fill(area, role: .text)
    let (top, rest) = area.split(top: area.height > 1 ? 1 : 0)
    canvas.horizontalLine(at: top.origin, width: top.width, title: title)
    let (input, chips) = rest.split(top: typed)
    drawLines(in: input, into: &canvas)
    for (index, row) in news.prefix(chips.height).enumerated() {
      draw(row, in: chips.row(index), into: &canvas)
    }
    drawInner(over: screen, into: &canvas)
  }

  package func hints(_ setting: Setting) -> [OverlayHint] {
    let save = lines.count > 1 ? "save all \(lines.count)" : "save"
    return [
      OverlayHint("Enter", save), OverlayHint("Tab", "complete, choose"),
      OverlayHint("^N", "next line"), OverlayHint("^T", "kind"), OverlayHint("^V", "vendor"),
      OverlayHint("^O", "editor"), OverlayHint("Esc", "keep draft"),
    ]
  }

  private func drawLines(in area: Rect, into canvas: inout Canvas) {
    let window = ListWindow(count: lines.count, height: max(1, area.height), selection: row)
    let prompt = " " + canvas.glyphs[.chevron] + " "
    for (place, index) in window.visible.enumerated() {
      let line = area.row(place)
      guard index == row else {
        let used = canvas.write(prompt, at: line.origin, role: .inputPrompt, width: line.width)
        canvas.write(
          lines[index].text, at: Point(x: line.x + used, y: line.y), role: .input,
          width: line.width - used)
        continue
      }
      canvas.drawInput(lines[index], in: line, prompt: prompt, hasFocus: inner == nil)
    }
  }

  private func drawInner(over screen: Rect, into canvas: inout Canvas) {
    switch inner {
    case .vendors(let picker): picker.draw(into: &canvas, over: screen)
    case .readings(let choice), .kinds(let choice): choice.draw(into: &canvas, over: screen)
    case .answers(let choice): choice.draw(into: &canvas, over: screen)
    case nil: break
    }
  }
}

// MARK: What the lines say

extension LogBar {
  /// A piece of a row under the lines.
  struct Piece: Hashable {
    let text: String
    let role: Role
  }

  /// The rows under the lines: the chips of the current line in full, of the others in one row.
  private func newsRows(width: Int, room: Int) -> [[Piece]] {
    var rows: [[Piece]] = WrappedText.lines(failure ?? "", width: width - 2)
      .filter { !$0.isEmpty }.map { [Piece(text: $0, role: .chipError)] }
    if failure != nil { return Array(rows.prefix(room)) }
    for (index, found) in readings.enumerated() {
      let reading = found ?? LogReading(text: "")
      let lead = lines.count > 1 ? [Piece(text: "\(index + 1)", role: .textDim)] : []
      let chips = Self.rows(of: lead + Self.pieces(of: reading), width: width)
      rows += index == row ? chips : Array(chips.prefix(1))
    }
    if let answersHint { rows.append([Piece(text: answersHint, role: .chipAssumed)]) }
    if let hint = completionHint { rows.append([Piece(text: hint, role: .completion)]) }
    let least = lines.count > 1 ? 0 : 2
    while rows.count < least { rows.append([]) }
    return rows.count <= room
      ? rows : Array(Self.rows(of: Self.pieces(of: reading), width: width).prefix(room))
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

  private static func pieces(of reading: LogReading) -> [Piece] {
    let chips = ordered(reading.chips).map(piece)
    let problems = reading.problems.filter { $0.kind != .empty && $0.kind != .noVendor }
      .map { Piece(text: $0.sentence, role: .chipError) }
    guard !reading.text.isEmpty else {
      return [Piece(text: "Type what happened, such as: call asked for the price", role: .textDim)]
    }
    return chips + problems
  }

  private static func piece(_ chip: Chip) -> Piece {
    switch chip.state {
    case .stated: Piece(text: words(chip), role: .chip)
    case .assumed(let choices):
      Piece(text: words(chip) + (choices.isEmpty ? "" : " (assumed)"), role: .chipAssumed)
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
    case .about: "about " + chip.text
    case .tag: "#" + chip.text
    case .followUp: "follow-up " + chip.text
    case .vendor, .when, .length, .purpose, .outcome, .direction, .reply, .severity, .side,
      .status, .mood, .answer, .amount, .value, .interest, .options, .mark, .text:
      chip.text
    }
  }

  private static let gap = 3

  private static func rows(of pieces: [Piece], width: Int) -> [[Piece]] {
    var rows: [[Piece]] = [[]]
    var used = 1
    for piece in pieces {
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

  private func draw(_ pieces: [Piece], in row: Rect, into canvas: inout Canvas) {
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
