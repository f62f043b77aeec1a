import FoundationEssentials

extension FieldValue {
  /// The value as one text, the same for the same value everywhere: in the history of a record, in
  /// files and in forms.
  ///
  /// Lists are joined by a comma and a space; where that could be misread they are a JSON list.
  /// `read(_:as:)` gives the value back.
  package var canonicalText: String {
    switch self {
    case .text(let text), .word(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): number.description
    case .flag(let flag): flag ? "true" : "false"
    case .day(let day): day.description
    case .time(let time): time.description
    case .moment(let moment): moment.description
    case .reference(let id): id.text
    case .references(let ids): CanonicalList.join(ids.map(\.text))
    case .texts(let texts): CanonicalList.join(texts)
    case .days(let days): CanonicalList.join(days.map(\.description))
    case .renewals(let renewals): CanonicalList.join(renewals.map { "\($0.on)..\($0.endsOn)" })
    case .statuses(let entries):
      CanonicalList.join(entries.map { "\($0.on) \($0.status.rawValue)" })
    case .datedText(let statement): statement.canonicalText
    }
  }

  /// Reads canonical text as the value of a field; nil where it does not fit the type.
  package static func read(_ text: String, as type: FieldType) -> FieldValue? {
    switch type {
    case .text, .note: return .text(text)
    case .integer(let range):
      return Int(text).flatMap { range.contains($0) ? .integer($0) : nil }
    case .money: return Int(text).map(FieldValue.integer)
    case .decimal: return decimal(text)
    case .flag: return text == "true" ? .flag(true) : text == "false" ? .flag(false) : nil
    case .day: return Moment(text).map { .day($0.day) }
    case .time: return TimeOfDay(text).map(FieldValue.time)
    case .moment: return Moment(text).map(FieldValue.moment)
    case .choice(let words): return words.contains(text) ? .word(text) : nil
    case .reference: return .reference(RecordID(text))
    case .references:
      return CanonicalList.split(text).map { .references($0.map { RecordID($0) }) }
    case .texts: return CanonicalList.split(text).map(FieldValue.texts)
    case .days: return list(text) { Moment($0)?.day }.map(FieldValue.days)
    case .renewals: return list(text) { Renewal(canonicalText: $0) }.map(FieldValue.renewals)
    case .statuses: return list(text) { StatusEntry(canonicalText: $0) }.map(FieldValue.statuses)
    case .datedText: return .datedText(DatedText(canonicalText: text))
    }
  }

  private static func decimal(_ text: String) -> FieldValue? {
    let (json, problem) = JSONText.parse(text)
    guard problem == nil else { return nil }
    return json?.asDecimal.map(FieldValue.decimal)
  }

  private static func list<Element>(
    _ text: String, _ read: (String) -> Element?
  ) -> [Element]? {
    guard let parts = CanonicalList.split(text) else { return nil }
    let elements = parts.compactMap(read)
    return elements.count == parts.count ? elements : nil
  }
}

/// Lists as one text.
private enum CanonicalList {
  static func join(_ parts: [String]) -> String {
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty && !part.contains(",") && part.first != "[" && part.first != " "
        && part.last != " "
    }
    if isPlain { return parts.joined(separator: ", ") }
    return JSONText.print(.list(parts.map { .text($0) }))
  }

  static func split(_ text: String) -> [String]? {
    guard !text.isEmpty else { return [] }
    if text.first == "[" {
      guard let values = JSONText.parse(text).value?.asList else { return nil }
      let texts = values.compactMap(\.asText)
      return texts.count == values.count ? texts : nil
    }
    return text.split(separator: ",").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}

extension Renewal {
  fileprivate init?(canonicalText text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: true)
    guard parts.count == 2, let on = Day(parts[0]), let endsOn = Day(parts[1]) else { return nil }
    self.init(on: on, endsOn: endsOn)
  }
}

extension StatusEntry {
  fileprivate init?(canonicalText text: String) {
    guard let on = Day(text), text.dropFirst(10).first == " ",
      let status = VendorStatus(rawValue: String(text.dropFirst(11)))
    else { return nil }
    self.init(on: on, status: status)
  }
}

extension DatedText {
  fileprivate var canonicalText: String {
    let plain = on.map { "\($0) " + text } ?? text
    return link == nil && DatedText(plain: plain) == self ? plain : quoted
  }

  private var quoted: String {
    JSONText.print(FieldValue.datedText(self).json)
  }

  fileprivate init(canonicalText text: String) {
    guard text.first == "{", let json = JSONText.parse(text).value, let said = json["text"]?.asText
    else {
      self.init(plain: text)
      return
    }
    self.init(on: json["on"]?.asText.flatMap { Day($0) }, text: said, link: json["link"]?.asText)
  }

  private init(plain text: String) {
    guard text.first != "{", let on = Day(text), text.dropFirst(10).first == " " else {
      self.init(on: nil, text: text)
      return
    }
    self.init(on: on, text: String(text.dropFirst(11)))
  }
}
