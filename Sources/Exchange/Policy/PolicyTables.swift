import Partnership

extension PolicyReading {
  /// Sets one number where it is whole and possible.
  mutating func set(
    _ target: WritableKeyPath<Policy, Int>, to value: JSONValue, at path: [String],
    _ range: ClosedRange<Int>
  ) {
    guard let number = number(value, path, range) else { return }
    policy[keyPath: target] = number
  }

  mutating func readNumbers(_ numbers: [PolicyNumber], _ value: JSONValue, _ path: [String]) {
    for member in members(value, path) {
      guard let number = numbers.first(where: { $0.name == member.name }) else {
        noteUnknown(path + [member.name], among: numbers.map(\.name))
        continue
      }
      set(number.path, to: member.value, at: path + [member.name], number.range)
    }
  }

  mutating func readTiers(_ value: JSONValue, _ path: [String]) {
    for member in members(value, path) {
      let place = path + [member.name]
      guard let tier = Tier(rawValue: member.name) else {
        noteUnknown(place, among: Tier.allCases.map(\.rawValue))
        continue
      }
      let numbers = PolicyNumber.cadence(of: tier)
      for part in members(member.value, place) {
        if part.name == "expect" {
          readExpected(of: tier, part.value, place + [part.name])
        } else if let number = numbers.first(where: { $0.name == part.name }) {
          set(number.path, to: part.value, at: place + [part.name], number.range)
        } else {
          noteUnknown(place + [part.name], among: numbers.map(\.name) + ["expect"])
        }
      }
    }
  }

  private mutating func readExpected(of tier: Tier, _ value: JSONValue, _ path: [String]) {
    if value.isNull || value == "none" {
      policy.cadences[tier].expected = nil
    } else if let depth = value.asText.flatMap({ Depth(rawValue: $0) }), depth != .unsounded {
      policy.cadences[tier].expected = depth
    } else {
      note(
        path,
        "\(path.joined(separator: ".")) should be inch-deep, shallow, working, deep or none.")
    }
  }

  mutating func readSeverities(
    _ target: WritableKeyPath<Policy, SeverityDays>, _ value: JSONValue, _ path: [String]
  ) {
    readNumbers(
      [
        PolicyNumber("low", target.appending(path: \.low), 0...3_650),
        PolicyNumber("medium", target.appending(path: \.medium), 0...3_650),
        PolicyNumber("high", target.appending(path: \.high), 0...3_650),
        PolicyNumber("critical", target.appending(path: \.critical), 0...3_650),
      ], value, path)
  }

  mutating func readWords<W: Word>(
    _ words: W.Type, _ target: WritableKeyPath<Policy, [W: Int]>, _ value: JSONValue,
    _ path: [String], _ range: ClosedRange<Int>
  ) {
    for member in members(value, path) {
      let place = path + [member.name]
      guard let word = W(rawValue: member.name) else {
        noteUnknown(place, among: W.allCases.map(\.rawValue))
        continue
      }
      guard let number = number(member.value, place, range) else { continue }
      policy[keyPath: target][word] = number
    }
  }

  mutating func readHolidays(_ value: JSONValue, _ path: [String]) {
    guard let list = value.asList else {
      return note(path, "holidays should be a list of days, such as [\"2026-12-25\"].")
    }
    policy.holidays = []
    for (index, element) in list.enumerated() {
      guard let day = element.asText.flatMap({ Day($0) }) else {
        note(path, "holiday \(index + 1) should be a day of the calendar, such as \"2026-12-25\".")
        continue
      }
      policy.holidays.insert(day)
    }
  }

  mutating func readDepartments(_ value: JSONValue, _ path: [String]) {
    let names = value.asList?.compactMap(\.asText).filter { !$0.isEmpty }
    guard let names, names.count == value.asList?.count else {
      return note(path, "itDepartments should be a list of names, such as [\"it\"].")
    }
    policy.itDepartments = Set(names.map { $0.lowercased() })
  }

  mutating func readBandWeights(_ value: JSONValue, _ path: [String]) {
    let weights = value.asList?.compactMap(\.asInteger).filter { (1...1_000).contains($0) } ?? []
    guard (1...12).contains(weights.count), weights.count == value.asList?.count else {
      return note(path, "bandWeights should be 1 to 12 whole numbers from 1 to 1000.")
    }
    policy.scores.bandWeights = weights
  }

  mutating func members(_ value: JSONValue, _ path: [String]) -> [JSONMember] {
    if case .object(let members) = value { return members }
    note(path, "\(path.joined(separator: ".")) should be a table, not \(value.shape).")
    return []
  }

  mutating func number(
    _ value: JSONValue, _ path: [String], _ range: ClosedRange<Int>
  ) -> Int? {
    guard let number = value.asInteger, range.contains(number) else {
      note(
        path,
        "\(path.joined(separator: ".")) should be a whole number from \(range.lowerBound) to "
          + "\(range.upperBound).")
      return nil
    }
    return number
  }
}
