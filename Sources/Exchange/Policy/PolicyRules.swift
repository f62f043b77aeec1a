import Partnership

extension PolicyReading {
  private static let keys = ["window", "min", "watch", "warning", "critical"]

  /// Reads the ladders of rules.
  mutating func readRules(_ value: JSONValue, _ path: [String]) {
    for member in members(value, path) {
      let place = path + [member.name]
      guard let rule = RuleID(rawValue: member.name) else {
        noteUnknown(place, among: RuleID.allCases.map(\.rawValue))
        continue
      }
      policy.signs.ladders[rule] = ladder(rule, member.value, place)
    }
  }

  private mutating func ladder(_ rule: RuleID, _ value: JSONValue, _ path: [String]) -> Ladder {
    var ladder = policy.signs[rule]
    for part in members(value, path) {
      let place = path + [part.name]
      switch part.name {
      case "window": ladder.window = window(rule, part.value, place) ?? ladder.window
      case "min": ladder.minimum = number(part.value, place, 1...1_000) ?? ladder.minimum
      case "watch": ladder.watch = rung(part.value, place) ?? ladder.watch
      case "warning": ladder.warning = rung(part.value, place) ?? ladder.warning
      case "critical":
        let isNever = part.value.isNull || part.value == "never"
        ladder.critical = isNever ? nil : rung(part.value, place) ?? ladder.critical
      case _: noteUnknown(place, among: Self.keys)
      }
    }
    let counts = [ladder.watch, ladder.warning, ladder.critical].compactMap { $0?.count }
    if counts != counts.sorted() {
      note(
        path, "\(path.joined(separator: ".")) should count more for each graver level, not less.")
    }
    return ladder
  }

  private mutating func window(_ rule: RuleID, _ value: JSONValue, _ path: [String]) -> Int? {
    guard rule.defaultLadder.window == 0 else { return number(value, path, 1...3_650) }
    if value.asInteger != 0 {
      note(
        path,
        "\(path.joined(separator: ".")) should stay 0: the rule counts whole periods, which the "
          + "tiers set.")
    }
    return nil
  }

  private mutating func rung(_ value: JSONValue, _ path: [String]) -> Rung? {
    let numbers = value.asList?.map(\.asInteger) ?? []
    guard numbers.count == 2, let count = numbers[0], let percent = numbers[1],
      (2...1_000).contains(count), (0...100).contains(percent)
    else {
      note(
        path,
        "\(path.joined(separator: ".")) should be [count, percent], the count from 2 and the "
          + "percent from 0 to 100.")
      return nil
    }
    return Rung(count, percent)
  }
}
