/// One condition of a filter.
struct FilterCondition: Hashable, Sendable {
  private enum Test: Hashable {
    case words(Needle, RowVocabulary)
    case text(TextField, Needle)
    case number(NumberField, Relation, Int)
    /// Without a verdict: for this reason, or for any.
    case silent(Silence?)
  }

  private let test: Test
  private let isTurned: Bool

  /// Whether the condition holds for one row of the portfolio.
  func matches(_ row: Standing) -> Bool {
    isMet(by: row) { needle, words in needle.isIn(row.searchText, .shown) || words.holds(row) }
  }

  /// Whether the condition holds for a row about a vendor in another list.
  func matches(_ standing: Standing, in row: RowText) -> Bool {
    isMet(by: standing) { needle, _ in
      needle.isIn(standing.searchText, .all) || row.contains(needle.folded)
    }
  }

  /// Whether a standing fulfils the condition; where plain words are looked for, each list says
  /// where they may stand.
  private func isMet(by row: Standing, _ holdsWords: (Needle, RowVocabulary) -> Bool) -> Bool {
    let holds =
      switch test {
      case .words(let needle, let words): holdsWords(needle, words)
      case .text(let field, let needle): field.holds(needle, of: row)
      case .number(let field, let relation, let value):
        field.value(of: row).map { relation.holds($0, value) }
          ?? field.holdsWhereUnknown(relation)
      case .silent(let reason):
        row.verdict.silence.map { reason == nil || reason == $0 } ?? false
      }
    return holds != isTurned
  }

  /// Reads one word of a filter; a problem where it names nothing.
  ///
  /// Nil without a problem is a word that is not finished, such as `tier:` or `them<`.
  static func read(_ word: String) -> (FilterCondition?, problem: String?) {
    let isTurned = word.first == "!"
    let body = isTurned ? String(word.dropFirst()) : word
    guard !body.isEmpty else { return (nil, nil) }
    let needle = Needle(body)
    let words = FilterCondition(
      test: .words(needle, RowVocabulary(needle.isPart)), isTurned: isTurned)
    guard let place = body.firstIndex(where: { ":<>=".contains($0) }), place > body.startIndex
    else { return (words, nil) }
    let name = body[..<place].lowercased()
    var value = String(body[body.index(after: place)...])
    var relation = Relation(body[place])
    if value.first == "=", relation != .equal {
      relation = relation == .less ? .atMost : .atLeast
      value.removeFirst()
    }
    if let field = TextField(rawValue: name), relation == .equal {
      guard !value.isEmpty else { return (nil, nil) }
      if let known = field.words, !known.contains(where: Needle(value).begins) {
        return (
          words, "\(value) is no value of \(name); there are \(known.joined(separator: ", "))."
        )
      }
      return (FilterCondition(test: .text(field, Needle(value)), isTurned: isTurned), nil)
    }
    guard let field = NumberField(rawValue: name) else {
      return (words, "There is no field \(name); fields are \(fieldNames).")
    }
    guard !value.isEmpty else { return (nil, nil) }
    if field == .depth, relation == .equal, let reason = SilentWord(value) {
      return (FilterCondition(test: .silent(reason.silence), isTurned: isTurned), nil)
    }
    guard let number = field.read(value), field.range.contains(number) else {
      return (words, "\(value) is no value of \(name); write \(field.example).")
    }
    return (
      FilterCondition(test: .number(field, relation, number), isTurned: isTurned), nil
    )
  }

  private static var fieldNames: String {
    let first = ["depth", "them", "us", "fault", "sign", "tier", "owner"]
    let all = TextField.allCases.map(\.rawValue) + NumberField.allCases.map(\.rawValue)
    return (first + all.filter { !first.contains($0) }).joined(separator: ", ")
  }
}

/// What is looked for: exactly where a capital is typed, else folded.
private struct Needle: Hashable {
  let isExact: Bool
  let bytes: [UInt8]
  let folded: [UInt8]

  init(_ text: String) {
    isExact = text.contains { $0.isUppercase }
    folded = Array(FilterText.fold(text).utf8)
    bytes = isExact ? Array(text.utf8) : folded
  }

  /// Whether it is a part of a word of ours.
  func isPart(of word: String) -> Bool {
    let word = Array(word.utf8)
    return FilterText.find(bytes, in: word, from: 0, to: word.count)
  }

  func isIn(_ text: FilterText, _ part: FilterText.Part) -> Bool {
    text.contains(bytes, in: part, isExact: isExact)
  }

  /// Whether a word of ours begins with it.
  func begins(_ word: String) -> Bool {
    word.utf8.starts(with: bytes)
  }
}

/// A field of a standing that holds text.
private enum TextField: String, CaseIterable {
  case name
  case tier
  case owner
  case status
  case tag
  /// A sign that is open, by its name in reports or by the words of the list.
  case sign
  case fault

  /// The words that it can have; nil where it can hold any text.
  var words: [String]? {
    switch self {
    case .tier: Tier.allCases.map(\.rawValue)
    case .status: VendorStatus.allCases.map(\.rawValue)
    case .fault: VerdictFault.allCases.map(\.rawValue)
    case .name, .owner, .tag, .sign: nil
    }
  }

  func holds(_ needle: Needle, of row: Standing) -> Bool {
    switch self {
    case .name: needle.isIn(row.searchText, .name)
    case .tier: needle.begins(row.tier.rawValue)
    case .owner: needle.isIn(row.searchText, .owner)
    case .status: needle.begins(row.status.rawValue)
    case .tag: needle.isIn(row.searchText, .tags)
    case .sign:
      row.verdict.signs.contains {
        needle.begins($0.sign.rawValue) || needle.begins($0.sign.brief)
      }
    case .fault: needle.begins(row.verdict.blame.rawValue)
    }
  }
}

/// What `depth:` takes for vendors without a verdict.
private struct SilentWord {
  /// Nil for any reason.
  let silence: Silence?

  init?(_ text: String) {
    let word = text.lowercased()
    silence = Silence.allCases.first { $0.rawValue.hasPrefix(word) }
    if silence == nil, !"none".hasPrefix(word), word != "-" { return nil }
  }
}

/// A field of a standing that is a number: days from today, an amount, or a count.
private enum NumberField: String, CaseIterable {
  /// Days until the next matter is due; negative when late.
  case due
  /// Days until the next notice.
  case notice
  /// Days since the last two-way talk.
  case talk
  /// What they cost a year, in whole units of the currency.
  case spend
  case open
  case agreements
  /// 1 inch-deep to 4 deep, as a number or as a word.
  case depth
  case them
  case us
  /// Their score minus ours.
  case gap
  /// Steps short of the depth that the tier expects.
  case short
  /// How many signs are open.
  case signs

  func value(of row: Standing) -> Int? {
    switch self {
    case .due: row.next.map { $0.day - row.day }
    case .notice: row.noticeOn.map { $0 - row.day }
    case .talk: row.lastTalk.map { row.day - $0 }
    case .spend: row.spend.first.map(\.wholeUnits)
    case .open: row.openCount
    case .agreements: row.agreementCount
    case .depth: row.verdict.depth.number
    case .them: row.verdict.theirs
    case .us: row.verdict.ours
    case .gap: row.verdict.gap
    case .short: row.verdict.stepsShort
    case .signs: row.verdict.signs.count
    }
  }

  /// Who never talked has not talked for longer than any number of days.
  func holdsWhereUnknown(_ relation: Relation) -> Bool {
    self == .talk && (relation == .greater || relation == .atLeast)
  }

  var example: String {
    switch self {
    case .due, .notice, .talk: "\(rawValue)<7d"
    case .spend: "spend>100k"
    case .open, .agreements, .signs: "\(rawValue)>2"
    case .depth: "depth:1, depth:shallow or depth:none"
    case .them, .us: "\(rawValue)<60"
    case .gap: "gap>20"
    case .short: "short>0"
    }
  }

  /// The numbers that can ever be.
  var range: ClosedRange<Int> {
    switch self {
    case .depth: 1...4
    case .them, .us: 0...100
    case .gap: -100...100
    case .due, .notice, .talk, .spend, .open, .agreements, .short, .signs: Int.min...Int.max
    }
  }

  func read(_ text: String) -> Int? {
    switch self {
    case .due, .notice, .talk:
      if text == "today" { return 0 }
      return Self.number(text, units: ["d": 1, "w": 7, "m": 30, "y": 365])
    case .spend: return Self.number(text, units: ["k": 1_000, "m": 1_000_000])
    case .open, .agreements, .them, .us, .gap, .short, .signs: return Int(text)
    case .depth:
      let word = text.lowercased()
      return Int(text)
        ?? Depth.allCases.first { $0.number != nil && $0.rawValue.hasPrefix(word) }?.number
    }
  }

  private static func number(_ text: String, units: [Character: Int]) -> Int? {
    let lower = text.lowercased()
    guard let unit = lower.last.flatMap({ units[$0] }) else { return Int(lower) }
    guard let number = Int(lower.dropLast()) else { return nil }
    let (product, isTooLarge) = number.multipliedReportingOverflow(by: unit)
    return isTooLarge ? nil : product
  }
}

/// How two numbers stand to each other.
private enum Relation: Hashable {
  case equal
  case less
  case greater
  case atMost
  case atLeast

  init(_ sign: Character) {
    switch sign {
    case "<": self = .less
    case ">": self = .greater
    case _: self = .equal
    }
  }

  func holds(_ left: Int, _ right: Int) -> Bool {
    switch self {
    case .equal: left == right
    case .less: left < right
    case .greater: left > right
    case .atMost: left <= right
    case .atLeast: left >= right
    }
  }
}

extension Money {
  /// The amount without its minor part.
  fileprivate var wholeUnits: Int {
    var whole = minorUnits
    for _ in 0..<Currency.minorDigits(of: currency ?? "") { whole /= 10 }
    return whole
  }
}
