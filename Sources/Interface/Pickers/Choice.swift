/// One thing that a picker offers.
package struct Choice<Value: Hashable & Sendable>: Hashable, Sendable {
  package let value: Value
  package let title: String
  /// What stands beside the title, dimmed: a role, a vendor, a help sentence.
  package let detail: String
  /// The keys that do the same without the picker, so that they are learnt.
  package let keys: String
  /// Why it cannot be chosen now; it stays listed, with the reason.
  package let obstacle: String?
  /// Further words that find it.
  package let aliases: [String]

  package init(
    _ value: Value, title: String, detail: String = "", keys: String = "",
    obstacle: String? = nil, aliases: [String] = []
  ) {
    self.value = value
    self.title = title
    self.detail = detail
    self.keys = keys
    self.obstacle = obstacle
    self.aliases = aliases
  }
}

/// A choice that fits what was typed.
package struct RankedChoice: Hashable, Sendable {
  /// Its place among all choices.
  package let index: Int
  /// The matched characters of the title; empty where an alias or the detail fitted.
  package let matches: [Int]
}

/// The choices of a picker, folded once so that each key costs little.
package struct ChoiceIndex: Hashable, Sendable {
  private struct Line: Hashable, Sendable {
    let title: FoldedText
    let others: [FoldedText]
  }

  /// What a fit of the detail or of an alias is worth less than one of the title.
  private static let otherPenalty = 30

  private let lines: [Line]

  package init<Value>(_ choices: [Choice<Value>]) {
    lines = choices.map { choice in
      Line(
        title: FoldedText(choice.title),
        others: (choice.aliases
          + (choice.detail.isEmpty ? [] : [choice.title + " " + choice.detail])).map(
            FoldedText.init))
    }
  }

  /// The choices that fit, best first; equal ones keep their order, short titles first.
  package func ranked(by text: String) -> [RankedChoice] {
    let query = FuzzyQuery(text)
    guard !query.isEmpty else {
      return lines.indices.map { RankedChoice(index: $0, matches: []) }
    }
    var found: [(choice: RankedChoice, score: Int, length: Int)] = []
    for (index, line) in lines.enumerated() {
      guard let (score, matches) = fit(query, line) else { continue }
      found.append((RankedChoice(index: index, matches: matches), score, line.title.signs.count))
    }
    found.sort { left, right in
      if left.score != right.score { return left.score > right.score }
      if left.length != right.length { return left.length < right.length }
      return left.choice.index < right.choice.index
    }
    return found.map(\.choice)
  }

  private func fit(_ query: FuzzyQuery, _ line: Line) -> (score: Int, matches: [Int])? {
    let title = FuzzyMatch.of(query, in: line.title)
    let other = line.others.compactMap { FuzzyMatch.of(query, in: $0)?.score }.max()
    switch (title, other) {
    case (let title?, let other):
      return (max(title.score, (other ?? 0) - Self.otherPenalty), title.offsets)
    case (nil, let other?): return (other - Self.otherPenalty, [])
    case (nil, nil): return nil
    }
  }
}
