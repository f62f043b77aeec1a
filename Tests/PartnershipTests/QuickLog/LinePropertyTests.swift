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
  for _ in 0..<20_000 {
    let line = line(&dice)
    let reading = LogLine.parse(line, in: LogFixture.context)
    #expect(reading.text == line)
    if let first = reading.records.first { #expect(first.header.raw == line) }
    let length = line.count
    for chip in reading.chips {
      if let range = chip.range { #expect(range.upperBound <= length && !range.isEmpty) }
    }
  }
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

@Test func aLongLineIsReadAsFastAsItIsLong() {
  let clock = ContinuousClock()
  for part in [
    "word ", "@maria ", "\"a ", "re:x ", "by:fri ", ">fri x ", "#tag ", "acme, ", "3/4 ",
  ] {
    let short = String(repeating: part, count: 512 / part.count)
    let long = String(repeating: part, count: 8 * 512 / part.count)
    _ = LogLine.parse(short, in: LogFixture.context)
    let small = clock.measure { _ = LogLine.parse(short, in: LogFixture.context) }
    let large = clock.measure { _ = LogLine.parse(long, in: LogFixture.context) }
    #expect(large < small * 40 + .milliseconds(50), "\(part): \(small) and \(large)")
  }
}
