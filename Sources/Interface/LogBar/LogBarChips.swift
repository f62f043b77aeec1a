import Partnership
import Terminal

extension LogBar {
  /// The chips of a line in the order in which people say things; the vendor stands in the title.
  static func ordered(_ chips: [Chip]) -> [Chip] {
    let order: [ChipLabel] = [
      .kind, .status, .direction, .outcome, .people, .side, .severity, .when, .due, .length,
      .purpose,
    ]
    return chips.filter { $0.label != .vendor || $0.range != nil || !$0.choices.isEmpty }
      .enumerated().sorted { left, right in
        let (first, second) = (
          order.firstIndex(of: left.element.label) ?? order.count,
          order.firstIndex(of: right.element.label) ?? order.count
        )
        return first == second ? left.offset < right.offset : first < second
      }.map(\.element)
  }

  /// Completes the word at the cursor; where nothing completes, goes to the next chip that is
  /// assumed or asked and takes or offers its other readings.
  mutating func complete() -> [Effect] {
    let found = completions
    if let completion = found.candidates.first {
      edit { $0.replaceBeforeCursor(found.range.count, with: completion.text + " ") }
      return follow()
    }
    step()
    return follow()
  }

  /// The next chip with other readings: one is taken at once, several are offered.
  private mutating func step() {
    let chips = Self.ordered(reading.chips)
    let open = chips.indices.filter { !chips[$0].choices.isEmpty }
    guard let next = open.first(where: { $0 > steppedChip ?? -1 }) else {
      steppedChip = nil
      if !offers.isEmpty { inner = .answers(answerMenu) }
      return
    }
    let chip = chips[next]
    if chip.choices.count == 1, let choice = chip.choices.first {
      edit { $0.replace(with: choice.line) }
    } else {
      inner = .readings(
        QuickChoice(
          title: Self.question(chip), options: chip.choices.map { ($0.label, $0.line) }))
    }
    steppedChip = next
  }

  /// Takes the last step back.
  mutating func stepBack() {
    guard let steppedChip else { return }
    self.steppedChip = steppedChip > 0 ? steppedChip - 1 : nil
  }

  static func question(_ chip: Chip) -> String {
    switch chip.state {
    case .asked(let question, _): question
    case .assumed: chip.text + ", or?"
    case .stated, .problem: chip.text
    }
  }

  /// The line with the chip before the cursor turned back to text; nil where none stands there.
  ///
  /// A chip stands there when the cursor is at the end, one space behind it.
  var literalLine: LineEditor? {
    let text = line.text
    guard line.afterCursor.isEmpty, text.last == " " else { return nil }
    let end = text.count - 1
    guard
      let range = reading.chips.compactMap(\.range).first(where: {
        $0.upperBound == end && $0.lowerBound < end
      }), reading.chips.contains(where: { $0.range == range && $0.label != .vendor })
    else { return nil }
    let typed = text.dropFirst(range.lowerBound).prefix(range.count)
    guard let first = typed.first else { return nil }
    let literal = "@#>!:".contains(first) ? "\\" + typed : "\"" + typed + "\""
    return LineEditor(String(text.prefix(range.lowerBound)) + literal + " ")
  }

  // MARK: Kinds

  static func kindMenu(_ kind: LogKind?) -> QuickChoice<String> {
    let kinds: [LogKind] = [
      .call, .email, .chat, .visit, .meet, .promise, .conflict, .issue, .decision, .rec, .goal,
      .note,
    ]
    return QuickChoice(
      title: "Kind", options: kinds.map { ($0.noun, $0.rawValue) }, selected: kind?.rawValue)
  }

  /// Puts the kind at the beginning of the line, in place of the one that is typed there.
  mutating func setKind(_ word: String) {
    let typed = reading.chips.first { $0.label == .kind }?.range
    let vendor = reading.chips.first { $0.label == .vendor }?.range
    edit { line in
      let text = line.text
      if let typed {
        line.replace(
          with: String(text.prefix(typed.lowerBound)) + word + text.dropFirst(typed.upperBound))
      } else {
        let start = vendor.map { $0.lowerBound == 0 ? $0.upperBound : 0 } ?? 0
        let rest = text.dropFirst(start).drop { $0 == " " }
        line.replace(with: String(text.prefix(start)) + (start > 0 ? " " : "") + word + " " + rest)
      }
    }
  }

  // MARK: Completion

  /// What completes the word before the cursor, best first, and what it replaces.
  ///
  /// Nothing completes a word that is not begun, or that already stands as a completion has it.
  var completions: (range: Range<Int>, candidates: [LogCompletion]) {
    guard let last = line.beforeCursor.last, !last.isWhitespace else { return (0..<0, []) }
    let found = LogCompletion.candidates(for: line.text, cursor: line.cursor, in: context)
    let word = String(line.text.prefix(found.range.upperBound).dropFirst(found.range.lowerBound))
    return (found.range, found.candidates.filter { $0.text != word })
  }

  // MARK: Answers

  /// Which of the open questions the talk answers: all, one of them, or none.
  private var answerMenu: QuickChoice<[RecordID]> {
    let all = offers.map(\.id)
    let each = offers.count < 2 ? [] : offers.map { (Self.words($0), [$0.id]) }
    return QuickChoice(
      title: "Does it answer these?",
      options: [(all.count == 1 ? "yes" : "yes, all \(all.count)", all), ("no", [])] + each)
  }

  static func words(_ ask: Communication) -> String {
    let text = ask.summary.map { " " + $0 } ?? ""
    return "only [\(ask.id)]" + text
  }
}
