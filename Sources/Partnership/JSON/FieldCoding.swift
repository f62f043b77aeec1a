import FoundationEssentials

extension FieldValue {
  /// The value as JSON: days and moments as text, lists as lists.
  package var json: JSONValue {
    switch self {
    case .text(let text), .word(let text): .text(text)
    case .integer(let number): .integer(number)
    case .decimal(let number): .number(number.description)
    case .flag(let flag): .flag(flag)
    case .day(let day): .text(day.description)
    case .time(let time): .text(time.description)
    case .moment(let moment): .text(moment.description)
    case .reference(let id): .text(id.text)
    case .references(let ids): .list(ids.map { .text($0.text) })
    case .texts(let texts): .list(texts.map { .text($0) })
    case .days(let days): .list(days.map { .text($0.description) })
    case .renewals(let renewals):
      .list(
        renewals.map {
          ["on": .text($0.on.description), "endsOn": .text($0.endsOn.description)]
        })
    case .statuses(let entries):
      .list(
        entries.map { ["on": .text($0.on.description), "status": .text($0.status.rawValue)] })
    case .datedText(let statement): statement.json
    }
  }
}

extension DatedText {
  fileprivate var json: JSONValue {
    var members: [JSONMember] = []
    if let on { members.append(JSONMember("on", .text(on.description))) }
    members.append(JSONMember("text", .text(text)))
    if let link { members.append(JSONMember("link", .text(link))) }
    return .object(members)
  }
}

/// Reads JSON as the value of a field, and remembers what is wrong on the way.
struct FieldReader {
  private(set) var problems: [FieldProblem] = []

  /// The value, nil for null and where it does not fit the type; the latter is a problem.
  mutating func value(_ json: JSONValue, as type: FieldType, at path: String) -> FieldValue? {
    guard !json.isNull else { return nil }
    switch type {
    case .text, .note: return text(json, at: path).map(FieldValue.text)
    case .integer(let range): return integer(json, in: range, at: path)
    case .money: return integer(json, in: Int.min...Int.max, at: path)
    case .decimal: return decimal(json, at: path)
    case .flag: return flag(json, at: path)
    case .day: return day(json, at: path).map(FieldValue.day)
    case .time: return time(json, at: path)
    case .moment: return moment(json, at: path)
    case .choice(let words): return word(json, among: words, at: path).map(FieldValue.word)
    case .reference: return text(json, at: path).map { .reference(RecordID($0)) }
    case .references: return texts(json, at: path).map { .references($0.map { RecordID($0) }) }
    case .texts: return texts(json, at: path).map(FieldValue.texts)
    case .days: return days(json, at: path)
    case .renewals: return renewals(json, at: path)
    case .statuses: return statuses(json, at: path)
    case .datedText: return statement(json, at: path)
    }
  }

  /// Names what is wrong at a path.
  mutating func note(_ path: String, _ message: String) {
    problems.append(FieldProblem(path: path, message: message))
  }

  mutating func text(_ json: JSONValue, at path: String) -> String? {
    if let text = json.asText { return text }
    note(path, "should be a text, not \(json.shape)")
    return nil
  }

  private mutating func integer(
    _ json: JSONValue, in range: ClosedRange<Int>, at path: String
  ) -> FieldValue? {
    guard let number = json.asInteger else {
      note(path, "should be a whole number, not \(json.glimpse)")
      return nil
    }
    guard range.contains(number) else {
      note(path, "\(number) is not between \(range.lowerBound) and \(range.upperBound)")
      return nil
    }
    return .integer(number)
  }

  private mutating func decimal(_ json: JSONValue, at path: String) -> FieldValue? {
    if let number = json.asDecimal { return .decimal(number) }
    note(path, "should be a number, not \(json.glimpse)")
    return nil
  }

  private mutating func flag(_ json: JSONValue, at path: String) -> FieldValue? {
    if let flag = json.asFlag { return .flag(flag) }
    note(path, "should be true or false, not \(json.shape)")
    return nil
  }

  /// A day; what follows its ten characters must be a clock time, and is left out.
  mutating func day(_ json: JSONValue, at path: String) -> Day? {
    guard let text = text(json, at: path) else { return nil }
    if let moment = Moment(text) { return moment.day }
    note(path, "\"\(text)\" is not a day such as 2025-03-14")
    return nil
  }

  private mutating func time(_ json: JSONValue, at path: String) -> FieldValue? {
    guard let text = text(json, at: path) else { return nil }
    if let time = TimeOfDay(text) { return .time(time) }
    note(path, "\"\(text)\" is not a clock time such as 15:00")
    return nil
  }

  private mutating func moment(_ json: JSONValue, at path: String) -> FieldValue? {
    guard let text = text(json, at: path) else { return nil }
    if let moment = Moment(text) { return .moment(moment) }
    note(path, "\"\(text)\" is not a day or moment such as 2025-03-14T15:00")
    return nil
  }

  private mutating func word(
    _ json: JSONValue, among words: [String], at path: String
  ) -> String? {
    guard let text = text(json, at: path) else { return nil }
    if words.contains(text) { return text }
    note(path, "\"\(text)\" is not one of " + words.joined(separator: ", "))
    return nil
  }

  private mutating func list(_ json: JSONValue, at path: String) -> [JSONValue] {
    if let values = json.asList { return values }
    note(path, "should be a list, not \(json.shape)")
    return []
  }

  private mutating func texts(_ json: JSONValue, at path: String) -> [String]? {
    var texts: [String] = []
    for (index, element) in list(json, at: path).enumerated() {
      if let text = text(element, at: path + "[\(index)]") { texts.append(text) }
    }
    return texts
  }

  private mutating func days(_ json: JSONValue, at path: String) -> FieldValue? {
    var days: [Day] = []
    for (index, element) in list(json, at: path).enumerated() {
      if let day = day(element, at: path + "[\(index)]") { days.append(day) }
    }
    return .days(days)
  }

  private mutating func renewals(_ json: JSONValue, at path: String) -> FieldValue? {
    var renewals: [Renewal] = []
    for (index, element) in list(json, at: path).enumerated() {
      let place = path + "[\(index)]"
      guard let on = memberDay("on", of: element, at: place),
        let endsOn = memberDay("endsOn", of: element, at: place)
      else { continue }
      renewals.append(Renewal(on: on, endsOn: endsOn))
    }
    return .renewals(renewals)
  }

  private mutating func statuses(_ json: JSONValue, at path: String) -> FieldValue? {
    var entries: [StatusEntry] = []
    let words = VendorStatus.allCases.map(\.rawValue)
    for (index, element) in list(json, at: path).enumerated() {
      let place = path + "[\(index)]"
      guard let on = memberDay("on", of: element, at: place) else { continue }
      let said = element["status"] ?? .null
      guard let word = word(said, among: words, at: place + ".status"),
        let status = VendorStatus(rawValue: word)
      else { continue }
      entries.append(StatusEntry(on: on, status: status))
    }
    return .statuses(entries)
  }

  /// A dated row of a list: nil without a problem where the day is missing.
  private mutating func memberDay(
    _ name: String, of json: JSONValue, at path: String
  ) -> Day? {
    guard case .object = json else {
      note(path, "should be an object, not \(json.shape)")
      return nil
    }
    guard let said = json[name], !said.isNull else { return nil }
    return day(said, at: path + "." + name)
  }

  private mutating func statement(_ json: JSONValue, at path: String) -> FieldValue? {
    guard case .object = json else {
      note(path, "should be an object, not \(json.shape)")
      return nil
    }
    var on: Day?
    if let said = json["on"], !said.isNull { on = day(said, at: path + ".on") }
    var text = ""
    if let said = json["text"], !said.isNull { text = self.text(said, at: path + ".text") ?? "" }
    var link: String?
    if let said = json["link"], !said.isNull { link = self.text(said, at: path + ".link") }
    return .datedText(DatedText(on: on, text: text, link: link))
  }
}

extension JSONValue {
  /// What a sentence calls the value: a number as it is written, else its shape.
  fileprivate var glimpse: String {
    guard case .number(let digits) = self else { return shape }
    return String(digits.prefix(40))
  }
}
