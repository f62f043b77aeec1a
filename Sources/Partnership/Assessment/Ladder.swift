/// How grave a fired sign is.
package enum SignLevel: Int, Comparable, CaseIterable, Sendable {
  case watch = 1
  case warning = 2
  case critical = 3

  package static func < (left: SignLevel, right: SignLevel) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The word of files and screens.
  package var word: String {
    switch self {
    case .watch: "watch"
    case .warning: "warning"
    case .critical: "critical"
    }
  }
}

/// One rung of a ladder: so many bad facts, and such a share of all.
package struct Rung: Hashable, Sendable {
  /// Bad facts at least; never below 2, so that no single fact raises a sign.
  package var count: Int
  /// Bad facts at least in percent of all, 0–100.
  package var percent: Int

  package init(_ count: Int, _ percent: Int) {
    self.count = count
    self.percent = percent
  }
}

/// What a rule needs before it speaks, and how loudly (domain specification (c), *Engine*).
package struct Ladder: Hashable, Sendable {
  /// Days looked back; 0 where whole periods are counted instead.
  package var window: Int
  /// The least denominator.
  package var minimum: Int
  package var watch: Rung
  package var warning: Rung
  /// Nil where the rule never becomes critical.
  package var critical: Rung?

  package init(window: Int, minimum: Int, watch: Rung, warning: Rung, critical: Rung?) {
    self.window = window
    self.minimum = minimum
    self.watch = watch
    self.warning = warning
    self.critical = critical
  }

  /// Fewer bad facts than this are never a sign, whatever the ladder says.
  package static let fewestFacts = 2

  /// The highest level whose rung is reached; nil where none is, or where fewer than two facts
  /// are bad: one lapse is never a sign.
  package func level(bad: Int, total: Int) -> SignLevel? {
    guard bad >= Ladder.fewestFacts, total >= minimum else { return nil }
    let rungs: [(SignLevel, Rung?)] = [
      (.critical, critical), (.warning, warning), (.watch, watch),
    ]
    return rungs.first { _, rung in
      rung.map { bad >= $0.count && 100 * bad >= $0.percent * total } ?? false
    }?.0
  }
}
