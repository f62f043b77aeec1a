extension LineReader {
  /// Finds the records that `re:` and `done` name; an id brings its vendor.
  mutating func readReferences() {
    for mark in applied {
      guard case .reference(let value) = mark.mark else { continue }
      let found = matter(value)
      guard let record = found.first, found.count == 1 else {
        strangers.insert(mark)
        if hasRoomForChoices { refuse(value, found, mark) }
        continue
      }
      if !references.contains(record) { references.append(record) }
    }
    applied.removeAll { strangers.contains($0) }
    if case .done(let id) = head.argument, let record = context.records[id] { bring(record) }
    for record in references { bring(record) }
    bringFollowUpVendor()
  }

  private mutating func refuse(_ value: String, _ found: [Record], _ mark: PlacedMark) {
    let range = mark.words
    if found.isEmpty {
      let sentence =
        LogLine.id(value) == nil
        ? "No open matter has a word that begins with \(value); it stays in the text."
        : "There is no \(LogLine.bracketed(value)); it stays in the text."
      problem(.keptInText, sentence, words: range)
      chip(.about, words[range.lowerBound].typed, .problem(sentence), words: range)
    } else {
      let choices = found.prefix(6).map { record in
        ChipChoice(
          LogLine.bracketed(record.id.text) + " " + (record.summaryText ?? record.kind.noun),
          line: line(replacing: range, with: "re:" + record.id.text))
      }
      chip(
        .about, words[range.lowerBound].typed, .asked("Which one?", Array(choices)), words: range)
    }
  }

  /// The record of that number, or the open matters of the vendors in play with a word that
  /// begins so.
  func matter(_ value: String) -> [Record] {
    if let id = LogLine.id(value), let record = context.records[id] { return [record] }
    if LogLine.id(value) != nil { return [] }
    if let record = context.records[RecordID(value)] { return [record] }
    return LogMatters.matching(value, vendors: vendors, in: context)
  }

  /// The vendor of a record in hand replaces the one on the chip; several that were typed stay
  /// where the record's is among them.
  mutating func bring(_ record: Record) {
    let owners = record.kind == .vendor ? [record.id] : record.header.vendors
    guard let owner = owners.first,
      !vendors.contains(where: { owners.contains($0) })
        || (!isVendorTyped && vendors.count > 1)
    else { return }
    vendors = owners.count == 1 ? owners : [owner]
    isVendorTyped = true
  }

  /// Without a vendor nothing can be saved: the bar asks, the shell refuses.
  mutating func askVendor() {
    let isKnown = reading.problems.contains { $0.blocks }
    if vendors.isEmpty, !isKnown {
      problem(.noVendor, "Which vendor? Begin the line with its name and a colon.")
    }
    reading.vendors = vendors
    guard !vendors.isEmpty else { return }
    let names = vendors.map(context.name(of:)).joined(separator: ", ")
    let typed = isVendorTyped && start > 0
    reading.chips.insert(
      Chip(
        .vendor, names, state: typed || isVendorTyped ? .stated : .assumed([]),
        range: typed ? characters(0..<start) : nil), at: 0)
  }
}

extension LogLine {
  /// The id that `71` or `[71]` names; nil for words.
  static func id(_ text: String) -> RecordID? {
    var digits = Substring(text)
    if digits.first == "[", digits.last == "]" { digits = digits.dropFirst().dropLast() }
    guard let number = ClockPhrase.number(digits, digits: 1...12), number > 0 else { return nil }
    return RecordID(number: number)
  }

  static func bracketed(_ text: String) -> String {
    text.hasPrefix("[") ? text : "[" + text + "]"
  }

  /// Every record that the line names by number; callers put them into the context.
  package static func mentioned(_ text: String) -> [RecordID] {
    guard Folding.occurs("re:", in: text) || Folding.occurs("done", in: text) else { return [] }
    let words = LogLexer.words(text).filter { !$0.isLiteral }
    return words.enumerated().compactMap { index, word in
      if word.text.hasPrefix("re:") { return id(String(word.trimmed.core.dropFirst(3))) }
      return index > 0 && words[index - 1].text == "done" ? id(word.trimmed.core) : nil
    }
  }
}
