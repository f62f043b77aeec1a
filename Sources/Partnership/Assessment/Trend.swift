/// Which way a score went in the trend's days.
package enum TrendDirection: String, Word {
  case up
  case down
  case flat
  /// There was no score before.
  case new
  /// There is no score now.
  case lost
  case none
}

/// A score now against the score some days ago.
package struct Trend: Hashable, Sendable {
  package var from: Int?
  package var delta: Int?
  package var direction: TrendDirection

  package init(from: Int?, to now: Int?, step: Int) {
    self.from = from
    switch (from, now) {
    case (nil, nil): direction = .none
    case (nil, .some): direction = .new
    case (.some, nil): direction = .lost
    case (.some(let from), .some(let now)):
      delta = now - from
      direction = now - from >= step ? .up : now - from <= -step ? .down : .flat
    }
  }
}
