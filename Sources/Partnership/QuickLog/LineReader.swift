/// One line on its way from words to records; its parts live in the files beside this one.
struct LineReader {
  let context: LogContext
  let words: [LogWord]
  var reading: LogReading
  var vendors: [RecordID]
  /// The vendors were typed, not taken from the screen.
  var isVendorTyped = false
  /// The first word behind the vendor prefix.
  var start = 0
  /// The first word of the first follow-up.
  var end: Int
  var followUps: [FollowUpPart] = []
  var head = LineHead()
  var marks: [PlacedMark] = []
  var doubts: [MarkDoubt] = []
  var kind: LogKind = .note
  /// Marks that mean something for the kind; the others are text.
  var applied: [PlacedMark] = []
  var people: [Contact] = []
  var newcomers: [Contact] = []
  /// Marks that name nobody, and so are text.
  var strangers: Set<PlacedMark> = []
  var references: [Record] = []
  private var nextNumber: Int

  init(_ text: String, in context: LogContext, firstID: Int) {
    self.context = context
    words = LogLexer.words(text)
    reading = LogReading(text: text)
    vendors = context.vendorsInHand
    end = words.count
    nextNumber = firstID
  }

  mutating func read() {
    guard !words.isEmpty else {
      problem(.empty, "Type what happened, such as: call asked for the price sheet.")
      return
    }
    readVendors()
    followUps = FollowUpPart.all(in: words, from: start)
    end = followUps.first?.marker.lowerBound ?? words.count
    readHead()
    readReferences()
    readPeople()
    askVendor()
    build()
    finish()
  }

  /// A stand-in id that no other record of the line has.
  mutating func makeID() -> RecordID {
    let id = RecordID.provisional(nextNumber)
    nextNumber += 1
    return id
  }

  /// A header for a new record of the line.
  mutating func makeHeader(_ vendors: [RecordID]) -> Header {
    Header(
      id: makeID(), vendors: vendors, isPrivate: has(.isPrivate), tags: tags, links: [],
      raw: reading.text)
  }

  mutating func problem(_ kind: LogProblemKind, _ sentence: String, words range: Range<Int>? = nil)
  {
    reading.problems.append(LogProblem(kind, sentence, range: range.flatMap(characters)))
  }

  mutating func chip(
    _ label: ChipLabel, _ text: String, _ state: ChipState = .stated, words range: Range<Int>? = nil
  ) {
    reading.chips.append(Chip(label, text, state: state, range: range.flatMap(characters)))
  }

  /// The characters that the words take.
  func characters(_ range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty, words.indices.contains(range.lowerBound),
      words.indices.contains(range.upperBound - 1)
    else { return nil }
    return words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
  }

  /// The line with some of its words written differently.
  func line(replacing range: Range<Int>, with text: String) -> String {
    guard let range = characters(range) else { return reading.text }
    let before = reading.text.prefix(range.lowerBound)
    return before + text + reading.text.dropFirst(range.upperBound)
  }

  /// Every choice holds the whole line, so a line of a thousand doubts offers only the first few.
  var hasRoomForChoices: Bool { reading.chips.count < 40 }

  /// The line with something more typed at the beginning of its head.
  func line(inserting text: String, at word: Int? = nil) -> String {
    let index = word ?? start
    guard index < words.count else { return reading.text + " " + text }
    return line(replacing: index..<(index + 1), with: text + " " + words[index].typed)
  }

  /// Whether such a mark was typed and means something for the kind.
  func has(_ mark: LogMark) -> Bool {
    applied.contains { $0.mark == mark }
  }

  /// The words of the line that nothing has read, as text.
  var text: String {
    var spent = [Bool](repeating: false, count: words.count)
    var trailing: [Int: String] = [:]
    for index in head.spent { spent[index] = true }
    for mark in applied where isTaken(mark) {
      for index in mark.words { spent[index] = true }
      trailing[mark.words.upperBound - 1] = mark.trailing
    }
    var parts: [String] = []
    for index in start..<end {
      if !spent[index] {
        parts.append(words[index].text)
      } else if let mark = trailing[index], !mark.isEmpty {
        if let last = parts.popLast() { parts.append(last + mark) }
      }
    }
    return parts.joined(separator: " ")
  }

  /// Whether a mark leaves the text: people named in a sentence and tags stay readable in it.
  private func isTaken(_ mark: PlacedMark) -> Bool {
    switch mark.mark {
    case .person, .newcomer: mark.isInHead && (kind.isTalk || kind == .meet)
    case .tag(let word): meaning(of: word) != .tag
    case .severity, .fromVendor, .expectsReply, .noAnswer, .voicemail, .declined, .missed, .held,
      .side, .isPrivate, .mood, .by, .on, .noticed, .told, .starts, .reference, .with, .interest,
      .options, .amount, .budget:
      true
    }
  }
}
