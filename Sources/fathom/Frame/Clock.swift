import Glibc
import Partnership

/// What time it is for this run of the program.
struct Clock: Sendable {
  /// The moment of `--today` or FATHOM_TODAY; nil while the system's clock counts.
  private let fixed: Moment?

  /// A day without a time means noon, so that a time of the day can be earlier and later.
  init(today: String?) throws {
    guard let text = today ?? Surroundings.value(of: "FATHOM_TODAY") else {
      fixed = nil
      return
    }
    guard let moment = Moment(text) else {
      throw Failure(
        "FATHOM_TODAY takes YYYY-MM-DD or YYYY-MM-DDTHH:MM, not '\(text)'.", status: .usage)
    }
    fixed = Moment(moment.day, moment.time ?? TimeOfDay(hour: 12, minute: 0))
  }

  var isFixed: Bool { fixed != nil }

  /// The local day and minute.
  func now() -> Moment {
    if let fixed { return fixed }
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let day = Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return Moment(
      day ?? Day(number: 0), TimeOfDay(hour: Int(parts.tm_hour), minute: Int(parts.tm_min)))
  }
}
