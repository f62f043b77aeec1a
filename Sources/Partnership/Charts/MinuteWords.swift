/// A number of minutes as people say it.
package enum MinuteWords {
  /// `at once`, `29 min`, `4 h 10 min`, `2 days 3 h`.
  package static func span(_ minutes: Int) -> String {
    switch minutes {
    case ...0: "at once"
    case ..<60: "\(minutes) min"
    case ..<1_440: joined("\(minutes / 60) h", minutes % 60, "min")
    case _: joined(CountWords.counted(minutes / 1_440, "day"), minutes % 1_440 / 60, "h")
    }
  }

  /// The same in at most four characters: `0`, `29m`, `4h`, `2d`, rounded down.
  package static func short(_ minutes: Int) -> String {
    switch minutes {
    case ...0: "0"
    case ..<60: "\(minutes)m"
    case ..<1_440: "\(minutes / 60)h"
    case _: "\(minutes / 1_440)d"
    }
  }

  private static func joined(_ head: String, _ rest: Int, _ unit: String) -> String {
    rest == 0 ? head : "\(head) \(rest) \(unit)"
  }
}
