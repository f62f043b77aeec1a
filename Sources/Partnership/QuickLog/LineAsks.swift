extension LineReader {
  /// The first word of the text may be a mark that lost its sign: the chip asks, nothing acts.
  mutating func askFirstWord() {
    guard head.end < end, !words[head.end].isLiteral else { return }
    let index = head.end
    let word = words[index].trimmed.core.lowercased()
    let question: (LogMark, String, String)? =
      switch word {
      case "us": (.side(.us), ":us", "Ours?")
      case "them": (.side(.vendor), ":them", "Theirs?")
      case "from": (.fromVendor, ":in", "Did they contact us?")
      case "missed": (.missed, (kind == .note ? "meet " : "") + ":missed", "Was it missed?")
      case _: nil
      }
    guard let (mark, typed, sentence) = question else { return }
    let fits =
      applies(mark, to: kind) || (mark == .missed && kind == .note)
      || (mark == .fromVendor && kind == .note)
    guard fits, !marks.contains(where: { $0.mark == mark }) else { return }
    let replaced = line(replacing: index..<(index + 1), with: typed)
    chip(.mark, words[index].text, .asked(sentence, [ChipChoice(typed, line: replaced)]))
  }

  /// "no answer" and "voicemail" in the text of a call or a note.
  mutating func askMissingAnswer() {
    guard kind.isTalk || kind == .note, !marks.contains(where: { isOutcome($0.mark) }) else {
      return
    }
    let words = words
    for index in head.end..<end {
      if words[index].says("voicemail") { return ask(":vm", "Was it a voicemail?") }
      if words[index].says("no"), index + 1 < end, words[index + 1].says("answer") {
        return ask(":na", "Was there no answer?")
      }
    }
  }

  private func isOutcome(_ mark: LogMark) -> Bool {
    mark == .noAnswer || mark == .voicemail || mark == .declined
  }

  private mutating func ask(_ typed: String, _ question: String) {
    let choice = ChipChoice(typed, line: line(inserting: typed, at: head.end))
    chip(.outcome, typed, .asked(question, [choice]))
  }

  /// A word at the end of the head that people read as two dates, or as a time.
  mutating func askAmbiguousDay() {
    guard head.end < end, head.date == nil, !words[head.end].isLiteral,
      head.spent.last.map({ words[$0].text != "-" }) ?? true
    else { return }
    let index = head.end
    let readings = AmbiguousWhen.readings(words[index].text, direction, now: context.now)
    ask(readings, at: index, sign: "")
  }

  /// A word at the end of the head that is written as a clock time, but is none.
  mutating func tellImpossibleTime() {
    guard head.end < end, head.time == nil, !words[head.end].isLiteral,
      head.spent.last.map({ words[$0].text != "-" }) ?? true
    else { return }
    let word = words[head.end].trimmed.core
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return }
    let sentence = "\(word) is no time of a day and stays in the text; times go from 0:00 to 23:59."
    problem(.keptInText, sentence, words: head.end..<(head.end + 1))
    chip(.mark, word, .problem(sentence), words: head.end..<(head.end + 1))
  }

  private mutating func ask(_ readings: [Moment], at index: Int, sign: String) {
    guard !readings.isEmpty else { return }
    let texts = readings.map { reading in
      reading.time.map(\.description)
        ?? String(DayText.day(reading.day, today: context.today).dropFirst(4))
    }
    let choices = zip(readings, texts).map { reading, text in
      ChipChoice(
        text,
        line: line(
          replacing: index..<(index + 1),
          with: sign + (reading.time.map(\.description) ?? reading.day.description)))
    }
    chip(
      .when, words[index].typed, .asked(texts.joined(separator: " or ") + "?", choices),
      words: index..<(index + 1))
  }

  /// A key before a word that people read as two dates; false for other keys.
  mutating func askAmbiguousKey(at index: Int) -> Bool {
    guard hasRoomForChoices, let key = MarkKey(prefixOf: words[index].text),
      let looks = key.direction
    else { return false }
    let value = words[index].text.dropFirst(key.rawValue.count + 1)
    let readings = AmbiguousWhen.readings(String(value), looks, now: context.now)
    ask(readings, at: index, sign: key.rawValue + ":")
    return !readings.isEmpty
  }

  /// A `>` that touches something like a date, but none.
  mutating func askFollowUp() {
    for index in start..<end where !words[index].isLiteral && words[index].text.hasPrefix(">") {
      let value = String(words[index].trimmed.core.dropFirst())
      guard !value.isEmpty, hasRoomForChoices else { continue }
      let readings = AmbiguousWhen.readings(value, .future, now: context.now)
      if !readings.isEmpty {
        ask(readings, at: index, sign: ">")
      } else if let (count, unit) = DatePhrase.amount(value[...]),
        let day = DatePhrase.shift(count, unit).day(
          .future, from: context.today, workdays: context.workdays)
      {
        ask([Moment(day)], at: index, sign: ">")
      } else if let phrase = MarkParser(words: words, end: end).phrase(
        value, at: index, style: .form)?.phrase, phrase.count == 1,
        let moment = moment(phrase, .future)
      {
        ask([Moment(moment.day)], at: index, sign: ">")
      }
    }
  }
}

extension LogWord {
  /// Whether it is this word, case and punctuation aside; most differ in their length already.
  fileprivate func says(_ wanted: String) -> Bool {
    let count = text.utf8.count - wanted.utf8.count
    return count >= 0 && count <= 3 && trimmed.core.lowercased() == wanted
  }
}
