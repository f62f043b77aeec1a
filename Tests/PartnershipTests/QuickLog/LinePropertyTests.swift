import Partnership
import Testing

/// Numbers that look random and are the same on every run.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }

  mutating func pick(_ words: [String]) -> String {
    words[roll(words.count)]
  }
}

private let parts = [
  "call", "c", "m", "p", "rec", "dec", "done", "gut", "trust", "4", "read", "uptime", "bill",
  "check", "status", "note", "project", "iss", "con", "goal", "yest", "fri", "next", "last", "mon",
  "14", "mar", "2025", "-3d", "+5b", "3d", "ago", "9am", "15:00", "noon", "25m", "1h30", "@maria",
  "@zoe", "@+Ada", "#sales", "#x", "!high", ":in", ":?", ":missed", ":us", ":+", ":-)", "by:fri",
  "by:", "re:91", "re:late", "re:999", "with:acme", "amt:120k", "amt:1.250", "told:no", "starts:1",
  "apr", ">fri", ">>", ">", "fu:", "fu:mon", "-", "\"", "\"a", "b\"", "\\@x", "acme:",
  "globex,acme:",
  "eoy", "3/4", "1530", "yes", "no", "keep", "it", "was", "late,", "(so)", "…", "🚚", "é", "\u{301}",
  "Ⅻ", "\t", "\u{0}", "99999999999999999999", "+9999m", "-9999w", "2025-02-30", "31", "feb", "[",
  "]",
]

private func line(_ dice: inout Dice) -> String {
  (0..<dice.roll(14)).map { _ in dice.pick(parts) }
    .joined(separator: dice.roll(5) == 0 ? "" : " ")
}

@Test func noLineTrapsAndTheTypedTextIsAlwaysKept() {
  var dice = Dice(seed: 7)
  var wrong: [String] = []
  for _ in 0..<20_000 {
    let line = line(&dice)
    let reading = LogLine.parse(line, in: LogFixture.context)
    let isKept = reading.text == line && reading.records.first?.header.raw ?? line == line
    let length = line.count
    let isInside = reading.chips.compactMap(\.range).allSatisfy {
      $0.upperBound <= length && !$0.isEmpty
    }
    if !isKept || !isInside { wrong.append(line) }
  }
  #expect(wrong == [])
}

@Test func aPromiseNeverDegrades() {
  var dice = Dice(seed: 11)
  for _ in 0..<2_000 {
    let rest = (0..<dice.roll(8)).map { _ in dice.pick(parts.filter { $0 != "\"" }) }
    let reading = LogLine.parse("p " + rest.joined(separator: " "), in: LogFixture.context)
    #expect(reading.records.first?.kind == .commitment, "p \(rest)")
  }
}

/// Words that mean nothing in a line must come out in some text of what is saved.
@Test func noWordIsLost() {
  let words = ["alpha", "beta,", "(gamma)", "Delta.", "epsilon!", "zeta's", "#eta", "3-yr", "Mon"]
  var dice = Dice(seed: 23)
  for _ in 0..<3_000 {
    let kind = dice.pick(["c", "e", "m", "con", "p", "rec", "dec", "goal", "iss", "note", "", "r"])
    let marks = ["@maria", "#sales", "!high", ":in", "by:fri", ":us", "re:91", "opts:3", "yest"]
    var typed: [String] = [kind, dice.pick(marks)].filter { !$0.isEmpty }
    var own: [String] = []
    for _ in 0...dice.roll(6) {
      let word = dice.pick(words)
      own.append(word)
      typed.append(word)
      if dice.roll(3) == 0 { typed.append(dice.pick(Array(marks.prefix(8)))) }
      if dice.roll(9) == 0 { typed.append(">fri") }
    }
    let line = typed.joined(separator: " ")
    let reading = LogLine.parse(line, in: LogFixture.context)
    let saved = reading.records.compactMap(\.summaryText).joined(separator: " ")
    for word in own { #expect(saved.contains(word), "\(word) of \(line): \(saved)") }
  }
}

/// Reading takes one pass, so a line of 16 KiB takes no longer than many short ones; were it
/// quadratic, this would take minutes.
@Test(arguments: [
  "word ", "@maria ", "@zoe ", "\"a ", "re:x ", "by:fri ", "by:3/4 ", ">fri x ", ">3d ", "#tag ",
  "acme, ", "3/4 ", ":in ", "amt:1 ",
])
func aVeryLongLineIsReadInOnePass(part: String) {
  let line = "c " + String(repeating: part, count: 16_384 / part.count)
  let reading = LogLine.parse(line, in: LogFixture.context)
  #expect(reading.canBeSaved)
  #expect(reading.records.first?.kind == .communication)
}
