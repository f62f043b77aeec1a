/// A day, with the clock time where it is known; local, without a zone.
///
/// Screens use the time, assessment the day alone (domain specification (b)). A moment without a
/// time orders before every time of its day.
package struct Moment: Hashable, Comparable, Sendable {
  package let day: Day
  package let time: TimeOfDay?

  package init(_ day: Day, _ time: TimeOfDay? = nil) {
    self.day = day
    self.time = time
  }

  /// Reads `YYYY-MM-DD`, optionally followed by `T` or a space and `HH:MM`.
  ///
  /// Seconds and what follows them are ignored, since nothing in the domain is finer than a minute.
  package init?(_ text: some StringProtocol) {
    guard let day = Day(text) else { return nil }
    let rest = text.dropFirst(10)
    guard let separator = rest.first else {
      self.init(day)
      return
    }
    guard separator == "T" || separator == " ", let time = TimeOfDay(rest.dropFirst().prefix(5))
    else { return nil }
    self.init(day, time)
  }

  package static func < (left: Moment, right: Moment) -> Bool {
    left.day == right.day
      ? (left.time?.minutes ?? -1) < (right.time?.minutes ?? -1) : left.day < right.day
  }
}

extension Moment: CustomStringConvertible {
  /// The moment as `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`.
  package var description: String {
    guard let time else { return day.description }
    return day.description + "T" + time.description
  }
}
