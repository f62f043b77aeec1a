import FoundationEssentials

/// Reads one typed value; the shapes that lists share live in `FieldTextLists.swift`.
struct FieldTextParser {
  let field: FieldDescription
  let kind: RecordKind?
  let context: FieldTextContext

  func parse(_ text: String) -> FieldReading {
    switch field.type {
    case .text: FieldReading(value: .text(oneLine(text)))
    case .note: FieldReading(value: .text(text))
    case .integer(let range): integer(text, range)
    case .decimal: decimal(text)
    case .money: money(text)
    case .flag: flag(text)
    case .day: when(text) { .day($0.day) }
    case .moment: when(text) { .moment($0) }
    case .time: time(text)
    case .choice(let words): choice(text, words)
    case .reference(let kind): one(reference(text, kind))
    case .references(let kind): references(text, kind)
    case .texts: FieldReading(value: .texts(FieldTextParser.split(text)))
    case .days: days(text)
    case .renewals: renewals(text)
    case .statuses: statuses(text)
    case .datedText: datedText(text)
    }
  }

  private func oneLine(_ text: String) -> String {
    text.contains { $0.isNewline }
      ? text.split { $0.isNewline }.map(FieldText.trimmed).joined(separator: " ") : text
  }

  private func integer(_ text: String, _ range: ClosedRange<Int>) -> FieldReading {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2D }),
      let number = Int(text)
    else { return problem("takes a whole number, such as \(max(range.lowerBound, 3))") }
    guard range.contains(number) else {
      return problem("takes a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return FieldReading(value: .integer(number))
  }

  private func decimal(_ text: String) -> FieldReading {
    switch NumberText.read(text.hasSuffix("%") ? String(text.dropLast()) : text) {
    case .number(let number): FieldReading(value: .decimal(number))
    case .ambiguous(let large, let small):
      problem("can be \(large) or \(small); type it without the separator")
    case .nothing: problem("takes a number, such as 99.5")
    }
  }

  private func money(_ text: String) -> FieldReading {
    switch MoneyText.read(text) {
    case .money(let money):
      FieldReading(value: .integer(money.minor), currency: money.currency)
    case .ambiguous(let first, let second):
      problem("can be \(first.written) or \(second.written); type it without the separator")
    case .nothing: problem("takes an amount, such as 120k, 1250.50 or €84k")
    }
  }

  private func flag(_ text: String) -> FieldReading {
    switch text.lowercased() {
    case "yes", "y", "true", "on", "1": FieldReading(value: .flag(true))
    case "no", "n", "false", "off", "0": FieldReading(value: .flag(false))
    case _: problem("takes yes or no")
    }
  }

  private func time(_ text: String) -> FieldReading {
    guard let time = ClockPhrase.time(text.lowercased()) else {
      return problem("takes a clock time, such as 15:00 or 3pm")
    }
    return FieldReading(value: .time(time))
  }

  private func choice(_ text: String, _ words: [String]) -> FieldReading {
    let wanted = Folding.fold(text.filter { $0 != "-" && !$0.isWhitespace })
    let exact = words.filter { Folding.fold($0) == wanted }
    let fits = exact.isEmpty ? words.filter { Folding.fold($0).hasPrefix(wanted) } : exact
    if let word = fits.first, fits.count == 1 { return FieldReading(value: .word(word)) }
    let list = (fits.isEmpty ? words : fits).joined(separator: ", ")
    return problem(fits.isEmpty ? "is one of \(list)" : "can be \(list); type more of the word")
  }

  func when(_ text: String, _ value: (Moment) -> FieldValue) -> FieldReading {
    switch moment(text) {
    case .moment(let moment): FieldReading(value: value(moment))
    case .ambiguous(let readings):
      problem(
        "can be " + readings.map { $0.description }.joined(separator: " or ")
          + "; type it so, or as 3 apr")
    case .nothing: problem("takes a day, such as fri, 14 mar or 2025-03-14")
    }
  }

  func moment(_ text: String) -> WhenAnswer {
    WhenPhrase.whole(
      text, FieldTextParser.direction(of: field.name, in: kind), now: context.now,
      workdays: BusinessDays(holidays: context.holidays))
  }

  /// Plans look ahead, facts look back, what may be either takes the nearest day.
  static func direction(of field: String, in kind: RecordKind?) -> WhenDirection {
    switch (field, kind) {
    case ("dueOn", _), ("untilOn", _), ("until", _), ("endsOn", _): .future
    case ("startsOn", .project): .future
    case ("startsOn", _), ("at", .meeting): .nearest
    case _: .past
    }
  }

  func problem(_ rest: String) -> FieldReading {
    .problem(field.label + " " + rest + ".")
  }
}
