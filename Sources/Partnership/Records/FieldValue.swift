package import FoundationEssentials

/// The value of one field, in one of the few shapes that fields have.
package enum FieldValue: Hashable, Sendable {
  case text(String)
  case integer(Int)
  case decimal(Decimal)
  case flag(Bool)
  case day(Day)
  case time(TimeOfDay)
  case moment(Moment)
  /// The raw value of a closed set of words.
  case word(String)
  case reference(RecordID)
  case references([RecordID])
  case texts([String])
  case days([Day])
  case renewals([Renewal])
  case statuses([StatusEntry])
  case datedText(DatedText)
}

/// The shape, range and allowed words of a field.
package enum FieldType: Hashable, Sendable {
  /// One line.
  case text
  /// Many lines.
  case note
  case integer(ClosedRange<Int>)
  case decimal
  /// Integer minor units of the record's currency.
  case money
  case flag
  case day
  case time
  case moment
  case choice([String])
  /// A record of the kind, or of any kind.
  case reference(RecordKind?)
  case references(RecordKind?)
  case texts
  case days
  case renewals
  case statuses
  case datedText
}

/// A Swift type that is the value of some field.
package protocol FieldConvertible: Hashable, Sendable {
  var fieldValue: FieldValue { get }
  init?(fieldValue: FieldValue)
}

extension String: FieldConvertible {
  package var fieldValue: FieldValue { .text(self) }
  package init?(fieldValue: FieldValue) {
    guard case .text(let text) = fieldValue else { return nil }
    self = text
  }
}

extension Int: FieldConvertible {
  package var fieldValue: FieldValue { .integer(self) }
  package init?(fieldValue: FieldValue) {
    guard case .integer(let number) = fieldValue else { return nil }
    self = number
  }
}

extension Decimal: FieldConvertible {
  package var fieldValue: FieldValue { .decimal(self) }
  package init?(fieldValue: FieldValue) {
    switch fieldValue {
    case .decimal(let number): self = number
    case .integer(let number): self = Decimal(number)
    case _: return nil
    }
  }
}

extension Bool: FieldConvertible {
  package var fieldValue: FieldValue { .flag(self) }
  package init?(fieldValue: FieldValue) {
    guard case .flag(let flag) = fieldValue else { return nil }
    self = flag
  }
}

extension Day: FieldConvertible {
  package var fieldValue: FieldValue { .day(self) }
  package init?(fieldValue: FieldValue) {
    switch fieldValue {
    case .day(let day): self = day
    case .moment(let moment): self = moment.day
    case _: return nil
    }
  }
}

extension TimeOfDay: FieldConvertible {
  package var fieldValue: FieldValue { .time(self) }
  package init?(fieldValue: FieldValue) {
    guard case .time(let time) = fieldValue else { return nil }
    self = time
  }
}

extension Moment: FieldConvertible {
  package var fieldValue: FieldValue { .moment(self) }
  package init?(fieldValue: FieldValue) {
    switch fieldValue {
    case .moment(let moment): self = moment
    case .day(let day): self.init(day)
    case _: return nil
    }
  }
}

extension RecordID: FieldConvertible {
  package var fieldValue: FieldValue { .reference(self) }
  package init?(fieldValue: FieldValue) {
    guard case .reference(let id) = fieldValue else { return nil }
    self = id
  }
}

extension DatedText: FieldConvertible {
  package var fieldValue: FieldValue { .datedText(self) }
  package init?(fieldValue: FieldValue) {
    guard case .datedText(let statement) = fieldValue else { return nil }
    self = statement
  }
}
