import CSQLite
import FoundationEssentials
import Partnership
import Store

/// Reads the columns of one row from left to right.
///
/// What is missing or misshapen is remembered as `problem` and read as a blank, so that a damaged
/// file gives one error and no trap.
struct RowReader {
  private let statement: OpaquePointer
  private var column: Int32
  private(set) var problem: String?

  init(_ statement: OpaquePointer, from column: Int32 = 0) {
    self.statement = statement
    self.column = column
  }

  mutating func skip() {
    column += 1
  }

  mutating func optionalText() -> String? {
    defer { column += 1 }
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  mutating func text() -> String {
    optionalText() ?? missing("")
  }

  mutating func optionalInteger() -> Int? {
    defer { column += 1 }
    guard sqlite3_column_type(statement, column) == SQLITE_INTEGER else { return nil }
    return Int(sqlite3_column_int64(statement, column))
  }

  mutating func integer() -> Int {
    optionalInteger() ?? missing(0)
  }

  mutating func flag() -> Bool {
    integer() != 0
  }

  mutating func optionalReference() -> RecordID? {
    optionalInteger().map { RecordID(number: $0) }
  }

  mutating func reference() -> RecordID {
    optionalReference() ?? missing(RecordID(""))
  }

  mutating func optionalDay() -> Day? {
    defer { column += 1 }
    guard let bytes else { return nil }
    return Day(digits: bytes) ?? missing(nil)
  }

  mutating func day() -> Day {
    optionalDay() ?? missing(Day(number: 0))
  }

  mutating func optionalMoment() -> Moment? {
    defer { column += 1 }
    guard let bytes else { return nil }
    return Moment(digits: bytes) ?? missing(nil)
  }

  mutating func moment() -> Moment {
    optionalMoment() ?? missing(Moment(Day(number: 0)))
  }

  mutating func optionalTime() -> TimeOfDay? {
    guard let text = optionalText() else { return nil }
    return TimeOfDay(text) ?? missing(nil)
  }

  mutating func decimal() -> Decimal {
    Decimal(string: text()) ?? missing(0)
  }

  mutating func optionalWord<Value: Word>() -> Value? {
    guard let text = optionalText() else { return nil }
    return Value(rawValue: text) ?? missing(nil)
  }

  mutating func word<Value: Word>(or blank: Value) -> Value {
    optionalWord() ?? missing(blank)
  }

  /// A statement with its day, in three columns.
  mutating func datedText() -> DatedText? {
    let (day, text, link) = (optionalDay(), optionalText(), optionalText())
    return text.map { DatedText(on: day, text: $0, link: link) }
  }

  private var bytes: UnsafeBufferPointer<UInt8>? {
    guard let start = sqlite3_column_text(statement, column) else { return nil }
    return UnsafeBufferPointer(
      start: start, count: Int(sqlite3_column_bytes(statement, column)))
  }

  private mutating func missing<Value>(_ blank: Value) -> Value {
    if problem == nil {
      let name = sqlite3_column_name(statement, max(0, column - 1)).map { String(cString: $0) }
      problem = "column \(name ?? "unknown") holds an unreadable value"
    }
    return blank
  }
}

extension Day {
  /// Reads `YYYY-MM-DD` from bytes.
  fileprivate init?(digits: UnsafeBufferPointer<UInt8>) {
    guard digits.count >= 10, digits[4] == 0x2D, digits[7] == 0x2D,
      let century = digits.pair(at: 0), let year = digits.pair(at: 2),
      let month = digits.pair(at: 5), let day = digits.pair(at: 8)
    else { return nil }
    self.init(year: century * 100 + year, month: month, day: day)
  }
}

extension Moment {
  /// Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` from bytes.
  fileprivate init?(digits: UnsafeBufferPointer<UInt8>) {
    guard let day = Day(digits: digits) else { return nil }
    guard digits.count > 10 else {
      self.init(day)
      return
    }
    guard digits.count == 16, let hour = digits.pair(at: 11), let minute = digits.pair(at: 14),
      let time = TimeOfDay(hour: hour, minute: minute)
    else { return nil }
    self.init(day, time)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The number that two decimal digits write.
  fileprivate func pair(at index: Int) -> Int? {
    let (tens, ones) = (self[index], self[index + 1])
    guard (0x30...0x39).contains(tens), (0x30...0x39).contains(ones) else { return nil }
    return Int(tens - 0x30) * 10 + Int(ones - 0x30)
  }
}
