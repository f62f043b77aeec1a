/// What stands before the text: kind, when, length and marks, as far as the head reaches.
struct LineHead: Hashable, Sendable {
  var kind: LogKind?
  var argument: KindArgument?
  /// Why the kind cannot be what it claims.
  var claim: String?
  var date: DatePhrase?
  var time: TimeOfDay?
  /// The words of date and time, for the chip.
  var whenWords: [Int] = []
  /// Minutes.
  var length: Int?
  var lengthWord: Int?
  var answer: DecisionAnswer?
  /// Words that are read and so no text: kind, arguments, when, length, answer, closing `-`.
  var spent: [Int] = []
  /// The first word of the text.
  var end = 0

  var when: WhenPhrase? {
    guard date != nil || time != nil else { return nil }
    return WhenPhrase(date: date, time: time, count: whenWords.count)
  }
}

/// The answer behind `re:` in a decision.
enum DecisionAnswer: String, CaseIterable, Sendable {
  case yes
  case no
  case later
  case keep
  case renegotiate
  case cancel

  var recommendation: RecommendationAnswer? {
    switch self {
    case .yes: .accepted
    case .no: .declined
    case .later: .deferred
    case .keep, .renegotiate, .cancel: nil
    }
  }

  var verdict: AgreementVerdict? {
    switch self {
    case .keep: .keep
    case .renegotiate: .renegotiate
    case .cancel: .cancel
    case .yes, .no, .later: nil
    }
  }
}

/// What the head may take; tightened where the kind shows that a word was English after all.
struct HeadRules: Hashable, Sendable {
  var allowsDate = true
  var allowsLength = true
}
