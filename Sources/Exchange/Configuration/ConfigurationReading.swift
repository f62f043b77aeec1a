import Partnership
import TOMLKit

extension Configuration {
  /// Reads `config.toml`.
  ///
  /// Every setting that can be read counts; what cannot is left at its default and listed with
  /// line and column, all problems at once. A file that is not TOML sets nothing.
  package static func read(
    _ bytes: [UInt8]
  ) -> (configuration: Configuration, problems: [InputProblem]) {
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      return (Configuration(), [InputProblem("the file is not UTF-8 text; save it as UTF-8.")])
    }
    if let problem = TableHeader.problem(in: text) { return (Configuration(), [problem]) }
    do {
      var reading = ConfigurationReading(places: KeyPlaces(text))
      reading.read(try TOMLTable(string: text))
      return (reading.configuration, reading.problems)
    } catch let error as TOMLParseError {
      let place = error.source.begin
      return (
        Configuration(),
        [InputProblem(error.description + ".", line: place.line, column: place.column)]
      )
    } catch {
      return (Configuration(), [InputProblem("the file is not TOML.")])
    }
  }
}

/// Reads the settings of one table and collects what is wrong with them.
private struct ConfigurationReading {
  let places: KeyPlaces
  var configuration = Configuration()
  var problems: [InputProblem] = []

  init(places: KeyPlaces) {
    self.places = places
  }

  mutating func read(_ table: TOMLTable) {
    for name in table.keys {
      guard let value = table[name] else { continue }
      guard let setting = ConfigurationSetting(rawValue: name) else {
        let names = ConfigurationSetting.allCases.map(\.rawValue)
        note([name], "there is no setting \(name)" + NearestWord.hint(for: name, among: names))
        continue
      }
      read(setting, value)
    }
    problems.sort { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) }
  }

  private mutating func read(_ setting: ConfigurationSetting, _ value: any TOMLValueConvertible) {
    let path = [setting.rawValue]
    switch setting {
    case .author: configuration.author = text(value, path)
    case .me: configuration.me = text(value, path)
    case .us: configuration.us = text(value, path)
    case .currency: configuration.currency = currency(value, path)
    case .theme: configuration.theme = theme(value, path)
    case .mouse:
      configuration.mouse = value.bool
      if value.bool == nil { note(path, "mouse should be true or false.") }
    case .escDelay: configuration.escDelay = number(value, path, 0...1_000)
    case .ambiguousWidth: configuration.ambiguousWidth = number(value, path, 1...2)
    case .followUpDays: configuration.followUpDays = number(value, path, 1...365)
    case .hours:
      configuration.hours = value.string.flatMap { WorkingHours(configured: $0) }
      if configuration.hours == nil {
        note(path, "hours should be days and times, such as \"Mon-Fri 08:00-18:00\".")
      }
    case .policy: readPolicy(value, path)
    case .keys: readKeys(value, path)
    }
  }

  private mutating func text(_ value: any TOMLValueConvertible, _ path: [String]) -> String? {
    guard let text = value.string else {
      note(path, "\(path.joined(separator: ".")) should be a text in quotes.")
      return nil
    }
    let isOneLine = !text.isEmpty && !text.unicodeScalars.contains { $0.value < 0x20 }
    guard isOneLine, text.utf8.count <= ImportLimits().nameBytes else {
      note(
        path,
        "\(path.joined(separator: ".")) should be one line of at most "
          + "\(ImportLimits().nameBytes) bytes, and not empty.")
      return nil
    }
    return text
  }

  private mutating func currency(_ value: any TOMLValueConvertible, _ path: [String]) -> String? {
    guard let text = value.string, Currency.isCode(text) else {
      note(path, "currency should be three capital letters, such as \"EUR\".")
      return nil
    }
    return text
  }

  private mutating func number(
    _ value: any TOMLValueConvertible, _ path: [String], _ range: ClosedRange<Int>
  ) -> Int? {
    guard let number = value.int, range.contains(number) else {
      note(
        path,
        "\(path[0]) should be a whole number from \(range.lowerBound) to \(range.upperBound).")
      return nil
    }
    return number
  }

  private mutating func theme(
    _ value: any TOMLValueConvertible, _ path: [String]
  ) -> ThemeChoice? {
    guard let table = value.table else {
      guard value.string != nil else {
        note(path, "theme should be a name, or { dark = \"…\", light = \"…\" }.")
        return nil
      }
      return text(value, path).map(ThemeChoice.always)
    }
    let known = ["dark", "light", "fallback"]
    var names: [String: String] = [:]
    for name in table.keys {
      guard known.contains(name), let value = table[name] else {
        note(path + [name], "a theme has no \(name)" + NearestWord.hint(for: name, among: known))
        continue
      }
      names[name] = text(value, path + [name])
    }
    guard let dark = names["dark"], let light = names["light"] else {
      note(path, "theme needs both dark and light.")
      return nil
    }
    return .byBackground(dark: dark, light: light, fallback: names["fallback"])
  }

  /// A policy with a mistake in it is not in force at all, so that no verdict rests on half of it.
  private mutating func readPolicy(_ value: any TOMLValueConvertible, _ path: [String]) {
    let places = places
    let read = PolicyFile.read(JSONValue(toml: value), path: path) { places.place(of: $0) }
    problems += read.problems
    guard read.problems.isEmpty else { return }
    configuration.policy = read.policy
    configuration.policyLines = read.lines
  }

  private mutating func readKeys(_ value: any TOMLValueConvertible, _ path: [String]) {
    guard let scopes = value.table else {
      note(path, "keys are given by scope, as [keys.global].")
      return
    }
    for scope in scopes.keys {
      guard let bindings = scopes[scope]?.table else {
        note(path + [scope], "keys are given by scope, as [keys.global].")
        continue
      }
      for command in bindings.keys {
        guard let value = bindings[command] else { continue }
        readBinding(value, scope: scope, command: command)
      }
    }
  }

  private mutating func readBinding(
    _ value: any TOMLValueConvertible, scope: String, command: String
  ) {
    let list = value.array.map { $0.map(\.string) } ?? value.string.map { [$0] }
    guard let list, !list.contains(where: { $0 == nil }) else {
      note(
        ["keys", scope, command], "\(command) should be a key in quotes, or a list of them.")
      return
    }
    configuration.keys.append(
      ConfiguredKeys(scope: scope, command: command, sequences: list.compactMap(\.self)))
  }

  private mutating func note(_ path: [String], _ message: String) {
    let place = places.place(of: path)
    problems.append(InputProblem(message, line: place?.line, column: place?.column))
  }
}

/// The names at the top of the file.
private enum ConfigurationSetting: String, CaseIterable {
  case author
  case me
  case us
  case currency
  case theme
  case mouse
  case escDelay = "esc-delay"
  case ambiguousWidth = "ambiguous-width"
  case followUpDays = "follow-up-days"
  case hours
  case policy
  case keys
}
