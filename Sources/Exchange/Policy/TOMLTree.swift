import Partnership
import TOMLKit

extension JSONValue {
  /// The table as a tree of plain values; dates become texts.
  init(toml table: TOMLTable) {
    self = .object(
      table.keys.compactMap { name in
        table[name].map { JSONMember(name, JSONValue(toml: $0)) }
      })
  }

  /// The value as a tree of plain values.
  init(toml value: any TOMLValueConvertible) {
    if let table = value.table {
      self = JSONValue(toml: table)
    } else if let list = value.array {
      self = .list(list.map { JSONValue(toml: $0) })
    } else if let text = value.string {
      self = .text(text)
    } else if let flag = value.bool {
      self = .flag(flag)
    } else if let number = value.int {
      self = .integer(number)
    } else if let number = value.double {
      self = .number("\(number)")
    } else if let date = value.date {
      self = .text(Day(year: date.year, month: date.month, day: date.day)?.description ?? "")
    } else {
      self = .null
    }
  }
}
