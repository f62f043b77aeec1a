package import FoundationEssentials

/// One JSON value; objects keep the order of their members, numbers the text they were written in.
package enum JSONValue: Hashable, Sendable {
  case null
  case flag(Bool)
  /// The number as it is written, so that no digit is lost.
  case number(String)
  case text(String)
  case list([JSONValue])
  case object([JSONMember])
}

/// A name and its value in an object.
package struct JSONMember: Hashable, Sendable {
  package var name: String
  package var value: JSONValue

  package init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

extension JSONValue {
  /// A whole number.
  package static func integer(_ number: Int) -> JSONValue {
    .number(String(number))
  }

  /// A text, or null where there is none.
  package static func optional(_ text: String?) -> JSONValue {
    text.map(JSONValue.text) ?? .null
  }

  /// A whole number, or null where there is none.
  package static func optional(_ number: Int?) -> JSONValue {
    number.map(JSONValue.integer) ?? .null
  }

  /// A day as `YYYY-MM-DD`, or null where there is none.
  package static func optional(_ day: Day?) -> JSONValue {
    day.map { .text($0.description) } ?? .null
  }

  /// The member of that name; nil for other values and where there is none.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The members of an object; empty for other values.
  package var members: [JSONMember] {
    guard case .object(let members) = self else { return [] }
    return members
  }

  package var asList: [JSONValue]? {
    guard case .list(let values) = self else { return nil }
    return values
  }

  package var asText: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  package var asFlag: Bool? {
    guard case .flag(let flag) = self else { return nil }
    return flag
  }

  /// The number where it is whole and fits; `5.0` and `1e3` are whole.
  package var asInteger: Int? {
    guard case .number(let text) = self else { return nil }
    if let number = Int(text) { return number }
    guard let decimal = asDecimal else { return nil }
    return Int(decimal.description)
  }

  /// The number as a decimal, rounded to some 38 digits; nil where it is larger than any decimal.
  package var asDecimal: Decimal? {
    guard case .number(let text) = self, let value = Decimal(string: text), value.isFinite
    else { return nil }
    return value
  }

  package var isNull: Bool { self == .null }

  /// What the value is, with its article: "a text", "a list".
  package var shape: String {
    switch self {
    case .null: "null"
    case .flag: "true or false"
    case .number: "a number"
    case .text: "a text"
    case .list: "a list"
    case .object: "an object"
    }
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { JSONMember($0.0, $0.1) })
  }

  package init(arrayLiteral elements: JSONValue...) {
    self = .list(elements)
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral
{
  package init(stringLiteral value: String) {
    self = .text(value)
  }

  package init(integerLiteral value: Int) {
    self = .integer(value)
  }

  package init(booleanLiteral value: Bool) {
    self = .flag(value)
  }
}
