/// Which standings are wanted, as it is typed: words, `field:value`, `field<value`, `field>value`.
///
/// Words are found anywhere in a vendor's texts, whatever their case unless a capital is typed; all
/// must hold. A `!` in front turns a condition round. What is still being typed (`tier:`, `due<`)
/// holds for all.
package struct PortfolioFilter: Hashable, Sendable {
  package let text: String
  /// Sentences about what names no field or no value; such conditions are searched as words.
  package let problems: [String]
  /// Sentences about conditions that say nothing yet, such as `them<`; they hold for all.
  package let unfinished: [String]
  private let conditions: [FilterCondition]

  /// Reads a filter; every text is one.
  package init(_ text: String) {
    self.text = text
    var conditions: [FilterCondition] = []
    var problems: [String] = []
    var unfinished: [String] = []
    for word in FilterWords.split(text) {
      let (condition, problem) = FilterCondition.read(word)
      if let condition { conditions.append(condition) }
      if let problem { problems.append(problem) }
      if condition == nil, problem == nil {
        unfinished.append("\(word) says nothing yet; write what shall hold behind it.")
      }
    }
    self.conditions = conditions
    self.problems = problems
    self.unfinished = unfinished
  }

  /// Everything that is wrong with a filter that nobody is typing any more.
  package var complaints: [String] { problems + unfinished }

  package var isEmpty: Bool { conditions.isEmpty }

  /// Whether every condition holds of a vendor's row in the portfolio.
  package func matches(_ standing: Standing) -> Bool {
    conditions.allSatisfy { $0.matches(standing) }
  }

  /// Whether every condition holds of a row about a vendor: words stand in the vendor's own texts
  /// or on the row.
  package func matches(_ standing: Standing, in row: RowText) -> Bool {
    conditions.allSatisfy { $0.matches(standing, in: row) }
  }
}

/// The words of a filter: split at spaces, quotes keep them together.
package enum FilterWords {
  /// The words of a text.
  package static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
      } else if character.isWhitespace, !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}
