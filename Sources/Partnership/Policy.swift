/// Every number that a rule, a score, a grade or a due day depends on, with its default.
///
/// The defaults are reasoned, not fitted to data (domain specification, known limits). Days are
/// calendar days unless the name says workdays; percentages are whole numbers.
package struct Policy: Hashable, Sendable {
  package var cadences = TierCadences()
  package var holidays: Set<Day> = []
  /// Lower-case names of our departments that are not "the business".
  package var itDepartments: Set<String> = ["it", "ict", "information technology"]
  package var replyWorkdays = 5
  package var afterHoursReplyDays = 1
  package var commitmentGraceDays = 5
  package var lateReportDays = 1
  package var loopInWorkdays = 10
  package var recommendationDueDays = 30
  package var judgementDays = 90
  package var goalReviewDays = 180
  package var conflictDays = SeverityDays(low: 30, medium: 30, high: 14, critical: 7)
  package var issueDays = SeverityDays(low: 30, medium: 10, high: 3, critical: 1)
  /// How long ahead a day of notice is shown.
  package var noticeWarnDays = 90
  /// How many days the post takes.
  package var noticeBufferDays = 10
  /// After this many days an owed reply is no longer listed.
  package var replyHorizonDays = 90
  package var signs = SignPolicy()
  package var scores = ScorePolicy()

  package init() {}
}

/// What a tier is due: periods of contact in days, 0 = nothing is due, and the depth it expects.
package struct Cadence: Hashable, Sendable {
  package var touch: Int
  package var review: Int
  package var leadership: Int
  package var improvement: Int
  package var goal: Int
  /// Nil where no depth is expected.
  package var expected: Depth?

  package init(
    touch: Int, review: Int, leadership: Int, improvement: Int, goal: Int, expected: Depth? = nil
  ) {
    self.touch = touch
    self.review = review
    self.leadership = leadership
    self.improvement = improvement
    self.goal = goal
    self.expected = expected
  }
}

/// The cadence of every tier (domain specification (e)).
package struct TierCadences: Hashable, Sendable {
  package var strategic = Cadence(
    touch: 30, review: 90, leadership: 90, improvement: 90, goal: 90, expected: .deep)
  package var tactical = Cadence(
    touch: 60, review: 180, leadership: 180, improvement: 180, goal: 180, expected: .working)
  package var operational = Cadence(
    touch: 90, review: 365, leadership: 0, improvement: 0, goal: 0, expected: .shallow)
  package var commodity = Cadence(touch: 0, review: 0, leadership: 0, improvement: 0, goal: 0)
  package var untiered = Cadence(touch: 0, review: 0, leadership: 0, improvement: 0, goal: 0)

  package init() {}

  package subscript(tier: Tier) -> Cadence {
    get {
      switch tier {
      case .strategic: strategic
      case .tactical: tactical
      case .operational: operational
      case .commodity: commodity
      case .untiered: untiered
      }
    }
    set {
      switch tier {
      case .strategic: strategic = newValue
      case .tactical: tactical = newValue
      case .operational: operational = newValue
      case .commodity: commodity = newValue
      case .untiered: untiered = newValue
      }
    }
  }
}

/// A number of days for each severity.
package struct SeverityDays: Hashable, Sendable {
  package var low: Int
  package var medium: Int
  package var high: Int
  package var critical: Int

  package init(low: Int, medium: Int, high: Int, critical: Int) {
    self.low = low
    self.medium = medium
    self.high = high
    self.critical = critical
  }

  package subscript(severity: Severity) -> Int {
    switch severity {
    case .low: low
    case .medium: medium
    case .high: high
    case .critical: critical
    }
  }
}
