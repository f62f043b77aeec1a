import FoundationEssentials
package import Partnership

/// How values of fields are shown to people; typing them is the business of `FieldText`.
package struct FieldWording {
  /// What records are called, for fields that refer to them.
  private let name: (RecordID) -> String?
  /// The currency of amounts.
  private let currency: String?

  package init(currency: String? = nil, name: @escaping (RecordID) -> String?) {
    self.currency = currency
    self.name = name
  }

  /// The value in words; several lines where the value has several.
  package func text(_ value: FieldValue, as type: FieldType) -> String {
    switch value {
    case .text(let text): text
    case .integer(let number):
      isMoney(type) ? Money(minorUnits: number, currency: currency).description : String(number)
    case .decimal(let number): number.description
    case .flag(let flag): flag ? "yes" : "no"
    case .day(let day): Self.day(day)
    case .time(let time): time.description
    case .moment(let moment): Self.moment(moment)
    case .word(let word): Self.word(word)
    case .reference(let id): reference(id)
    case .references(let ids): ids.map(reference).joined(separator: ", ")
    case .texts(let texts): texts.joined(separator: ", ")
    case .days(let days): days.map(Self.day).joined(separator: ", ")
    case .renewals(let renewals):
      renewals.map { "agreed \(Self.day($0.on)), until \(Self.day($0.endsOn))" }
        .joined(separator: "\n")
    case .statuses(let entries):
      entries.map { "\($0.status.rawValue) since \(Self.day($0.on))" }.joined(separator: "\n")
    case .datedText(let statement):
      statement.text + (statement.on.map { " (\(Self.day($0)))" } ?? "")
        + (statement.link.map { " " + $0 } ?? "")
    }
  }

  /// A name with its number, such as `Eva Roth [7]`.
  package func reference(_ id: RecordID) -> String {
    name(id).map { "\($0) [\(id)]" } ?? "[\(id)]"
  }

  private func isMoney(_ type: FieldType) -> Bool {
    switch type {
    case .money: true
    case .text, .note, .integer, .decimal, .flag, .day, .time, .moment, .choice, .reference,
      .references, .texts, .days, .renewals, .statuses, .datedText:
      false
    }
  }
}

extension FieldWording {
  /// A day as `Fri 14 Mar 2025`.
  package static func day(_ day: Day) -> String {
    let (year, month, date) = day.parts
    return "\(weekdays[day.weekday.rawValue]) \(date) \(months[month - 1]) \(year)"
  }

  /// A moment as `Fri 14 Mar 2025 10:30`.
  package static func moment(_ moment: Moment) -> String {
    day(moment.day) + (moment.time.map { " " + $0.description } ?? "")
  }

  /// A word of a closed set as people read it: `missedByVendor` is `missed by vendor`.
  package static func word(_ raw: String) -> String { WordText.spoken(raw) }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
