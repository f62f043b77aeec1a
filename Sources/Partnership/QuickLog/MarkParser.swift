/// Reads one mark at a word; it looks at no more than the four words that a date can take.
struct MarkParser {
  /// A mark that was read, or one that was meant but cannot be taken.
  enum Answer {
    case mark(PlacedMark)
    case doubt(MarkDoubt)
  }

  let words: [LogWord]
  let end: Int

  /// The mark at the word; nil where the word carries no sign.
  func mark(at index: Int, isInHead: Bool) -> Answer? {
    let word = words[index]
    guard !word.isLiteral, let sign = word.text.first else { return nil }
    guard sign == "@" || sign == "#" || sign == "!" || sign == ":" else {
      return MarkKey(prefixOf: word.text).flatMap { value(of: $0, at: index, isInHead: isInHead) }
    }
    let (core, trailing) = word.trimmed
    var mark: LogMark?
    switch sign {
    case "@": mark = person(core)
    case "#": mark = tag(core)
    case "!": mark = severity(core)
    case ":": mark = flag(word.text)
    case _: mark = nil
    }
    guard let mark else { return nil }
    let kept = self.trailing(of: mark, in: word.text) ?? trailing
    return .mark(
      PlacedMark(mark: mark, words: index..<(index + 1), trailing: kept, isInHead: isInHead))
  }

  private func person(_ core: String) -> LogMark? {
    let name = core.dropFirst()
    if name.first == "+" {
      let newcomer = name.dropFirst().split(separator: ".").joined(separator: " ")
      return newcomer.contains { $0.isLetter } ? .newcomer(newcomer) : nil
    }
    guard let first = name.first, first.isLetter,
      name.allSatisfy({ $0.isLetter || $0.isNumber || ".-'_".contains($0) })
    else { return nil }
    return .person(String(name))
  }

  private func tag(_ core: String) -> LogMark? {
    let name = core.dropFirst()
    guard let first = name.first, first.isLetter,
      name.allSatisfy({ $0.isLetter || $0.isNumber || "-_".contains($0) })
    else { return nil }
    return .tag(String(name))
  }

  private func severity(_ core: String) -> LogMark? {
    switch core {
    case "!low": .severity(.low)
    case "!med", "!medium": .severity(.medium)
    case "!high": .severity(.high)
    case "!crit", "!critical": .severity(.critical)
    case _: nil
    }
  }

  private func flag(_ text: String) -> LogMark? {
    if let mood = mood(text) { return .mood(mood) }
    if text == ":?" || (text.hasPrefix(":?") && LogWord.trim(text).core == ":") {
      return .expectsReply
    }
    switch LogWord.trim(text).core {
    case ":in": return .fromVendor
    case ":na": return .noAnswer
    case ":vm": return .voicemail
    case ":no": return .declined
    case ":missed": return .missed
    case ":held": return .held
    case ":them": return .side(.vendor)
    case ":us": return .side(.us)
    case ":both": return .side(.both)
    case ":private": return .isPrivate
    case _: return nil
    }
  }

  /// A mood; never before a bracket, since `:-)` is a smile and not a complaint.
  private func mood(_ text: String) -> Mood? {
    guard !text.hasSuffix(")") else { return nil }
    switch LogWord.trim(text).core {
    case ":+": return .good
    case ":=": return .neutral
    case ":-": return .bad
    case _: return nil
    }
  }

  private func trailing(of mark: LogMark, in text: String) -> String? {
    mark == .expectsReply ? String(text.dropFirst(2)) : nil
  }

  private func value(of key: MarkKey, at index: Int, isInHead: Bool) -> Answer? {
    let (core, trailing) = words[index].trimmed
    let value = String(core.dropFirst(key.rawValue.count + 1))
    guard !value.isEmpty else { return nil }
    switch key {
    case .by, .on, .noticed, .told, .starts:
      return when(key, value, at: index, isInHead: isInHead)
    case .re, .with, .interest, .opts:
      guard let mark = plain(key, value) else { return doubt(key, at: index) }
      return placed(mark, index..<(index + 1), trailing, isInHead)
    case .amt, .budget:
      return money(key, value, at: index, isInHead: isInHead)
    }
  }

  private func plain(_ key: MarkKey, _ value: String) -> LogMark? {
    switch key {
    case .re: .reference(value)
    case .with: .with(value)
    case .interest: DisclosedInterest(rawValue: value).map(LogMark.interest)
    case .opts: ClockPhrase.number(value[...], digits: 1...3).map(LogMark.options)
    case .by, .on, .noticed, .told, .starts, .amt, .budget: nil
    }
  }

  private func when(_ key: MarkKey, _ value: String, at index: Int, isInHead: Bool) -> Answer? {
    if key == .told, value == "no" {
      return placed(.told(nil), index..<(index + 1), words[index].trimmed.trailing, isInHead)
    }
    guard let (phrase, trailing) = phrase(value, at: index) else { return doubt(key, at: index) }
    let range = index..<(index + phrase.count)
    switch key {
    case .by: return placed(.by(phrase), range, trailing, isInHead)
    case .on: return placed(.on(phrase), range, trailing, isInHead)
    case .noticed: return placed(.noticed(phrase), range, trailing, isInHead)
    case .told: return placed(.told(phrase), range, trailing, isInHead)
    case .starts: return placed(.starts(phrase), range, trailing, isInHead)
    case .re, .with, .interest, .opts, .amt, .budget: return nil
    }
  }

  /// A date that begins with `value` and goes on in the words after the one at the index; it
  /// ends at punctuation.
  func phrase(
    _ value: String, at index: Int, style: PhraseStyle = .line
  ) -> (phrase: WhenPhrase, trailing: String)? {
    var texts = [LogWord.trim(value).core]
    var trailings = [LogWord.trim(value).trailing]
    while trailings.last == "", texts.count < 5, index + texts.count < end {
      let next = words[index + texts.count]
      guard !next.isLiteral else { break }
      let (core, trailing) = next.trimmed
      texts.append(core)
      trailings.append(trailing)
    }
    guard let phrase = WhenPhrase.read(texts[...], style: style) else { return nil }
    return (phrase, trailings[phrase.count - 1])
  }

  private func money(_ key: MarkKey, _ value: String, at index: Int, isInHead: Bool) -> Answer? {
    var texts = [value]
    if words[index].trimmed.trailing.isEmpty, index + 1 < end, !words[index + 1].isLiteral {
      texts.append(words[index + 1].trimmed.core)
    }
    let (answer, count) = MoneyText.read(texts[...])
    let trailing = words[index + count - 1].trimmed.trailing
    switch answer {
    case .money(let money):
      let mark = key == .amt ? LogMark.amount(money) : .budget(money)
      return placed(mark, index..<(index + count), trailing, isInHead)
    case .ambiguous(let first, let second):
      return .doubt(
        MarkDoubt(
          word: index,
          sentence: "\(value) can be \(first.written) or \(second.written); "
            + "type it without the separator."))
    case .nothing: return doubt(key, at: index)
    }
  }

  private func placed(
    _ mark: LogMark, _ range: Range<Int>, _ trailing: String, _ isInHead: Bool
  ) -> Answer {
    .mark(PlacedMark(mark: mark, words: range, trailing: trailing, isInHead: isInHead))
  }

  private func doubt(_ key: MarkKey, at index: Int) -> Answer {
    .doubt(
      MarkDoubt(
        word: index,
        sentence: "\(words[index].typed) stays in the text; \(key.rawValue): takes \(key.help)."))
  }
}

/// A mark that was meant but cannot be taken; it stays in the text.
struct MarkDoubt: Hashable, Sendable {
  var word: Int
  var sentence: String
}
