import Partnership

/// The days of the sample, counted back from its end.
///
/// What happens between people never falls on a weekend: it moves to the Friday before, which keeps
/// every order of events.
struct SampleCalendar {
  let today: Day

  /// The day so many days before the end, weekends moved to the Friday before.
  func day(_ ago: Int) -> Day {
    let day = today - ago
    return switch day.weekday {
    case .saturday: day - 1
    case .sunday: day - 2
    case .monday, .tuesday, .wednesday, .thursday, .friday: day
    }
  }

  /// A moment of such a day, in office hours and spread over them.
  func moment(_ ago: Int) -> Moment {
    let slot = (ago % 17 + 17) % 17
    return Moment(day(ago), TimeOfDay(hour: 8 + slot / 2, minute: slot % 2 == 0 ? 10 : 40))
  }

  /// A moment of exactly that day, at a clock time of any hour.
  func moment(_ ago: Int, at hour: Int, _ minute: Int) -> Moment {
    Moment(today - ago, TimeOfDay(hour: hour, minute: minute))
  }

  /// An answer to what was asked at a moment: the same day a little later, else in the morning.
  func answer(_ ago: Int, to asked: Moment) -> Moment {
    let day = day(ago)
    guard day <= asked.day else { return Moment(day, TimeOfDay(hour: 9, minute: 20)) }
    let minutes = min((asked.time?.minutes ?? 540) + 35, 1_439)
    return Moment(asked.day, TimeOfDay(hour: minutes / 60, minute: minutes % 60))
  }
}
