/// Reads the head of a line word by word; it ends at the first word that is none of its parts.
struct HeadParser {
  let words: [LogWord]
  let end: Int
  let rules: HeadRules
  let arguments: ArgumentReader
  private(set) var head = LineHead()
  private(set) var marks: [PlacedMark] = []
  private(set) var doubts: [MarkDoubt] = []
  private var index: Int
  private var isAfterMark = false

  init(
    words: [LogWord], from start: Int, to end: Int, rules: HeadRules, arguments: ArgumentReader
  ) {
    self.words = words
    self.end = end
    self.rules = rules
    self.arguments = arguments
    index = start
  }

  private var parser: MarkParser { MarkParser(words: words, end: end) }

  /// Reads head and marks of the body.
  mutating func read() {
    while index < end, head.claim == nil, readPart() {}
    head.end = index
    guard head.claim == nil else { return }
    while index < end { readBodyWord() }
  }

  private mutating func readPart() -> Bool {
    let word = words[index]
    guard !word.isLiteral else { return false }
    if word.text == "-" {
      spend(1)
      return false
    }
    if readKind(word.text) || readAnswer(word.text) || readWhen() || readLength(word.text) {
      isAfterMark = false
      return true
    }
    guard case .mark(let mark) = parser.mark(at: index, isInHead: true) else { return false }
    marks.append(mark)
    index = mark.words.upperBound
    isAfterMark = true
    return true
  }

  private mutating func readBodyWord() {
    switch parser.mark(at: index, isInHead: false) {
    case .mark(let mark):
      marks.append(mark)
      index = mark.words.upperBound
    case .doubt(let doubt):
      doubts.append(doubt)
      index += 1
    case nil: index += 1
    }
  }

  private mutating func spend(_ count: Int) {
    head.spent += index..<(index + count)
    index += count
  }

  private mutating func readKind(_ word: String) -> Bool {
    guard head.kind == nil, let kind = LogKind(word: word) else { return false }
    head.kind = kind
    spend(1)
    guard kind.takesArgument else { return true }
    let (argument, count, claim) = arguments.read(kind, words: words, from: index, to: end)
    head.argument = argument
    head.claim = claim
    spend(count)
    return true
  }

  private mutating func readAnswer(_ word: String) -> Bool {
    guard isAfterMark, head.kind == .decision, head.answer == nil,
      case .reference = marks.last?.mark, marks.last?.trailing == "",
      let answer = DecisionAnswer(rawValue: LogWord.trim(word).core)
    else { return false }
    head.answer = answer
    spend(1)
    return true
  }

  private mutating func readWhen() -> Bool {
    guard rules.allowsDate else { return false }
    let texts = words[index..<min(index + 5, end)].prefix { !$0.isLiteral }.map(\.text)
    if head.date == nil {
      let style: PhraseStyle = head.kind == nil ? .plain : .line
      if let (date, count) = DatePhrase.read(texts[...], style: style, isBeside: isBesideMark) {
        head.date = date
        head.whenWords += index..<(index + count)
        spend(count)
        return true
      }
    }
    guard head.time == nil, let first = texts.first, let time = ClockPhrase.time(first) else {
      return false
    }
    head.time = time
    head.whenWords.append(index)
    spend(1)
    return true
  }

  private var isBesideMark: Bool {
    if isAfterMark { return true }
    guard index + 1 < end else { return false }
    if case .mark = parser.mark(at: index + 1, isInHead: true) { return true }
    return false
  }

  private mutating func readLength(_ word: String) -> Bool {
    guard rules.allowsLength, head.length == nil, let length = ClockPhrase.duration(word) else {
      return false
    }
    head.length = length
    head.lengthWord = index
    spend(1)
    return true
  }
}
