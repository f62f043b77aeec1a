extension LineReader {
  /// A decision, with the answer that it gives to a recommendation or an agreement.
  mutating func buildDecision() {
    let target = references.first
    if head.answer == nil || target?.kind != .recommendation { leaveDue() }
    let typed = text
    if let answer = head.answer, target == nil {
      return keepAsText("There is nothing to answer \(answer.rawValue) to; check the number.")
    }
    var verdict: AgreementVerdict?
    var words = typed
    if let answer = head.answer, let target {
      switch (target, answer.recommendation, answer.verdict) {
      case (.recommendation(let advice), .some(let choice), _):
        answerAdvice(advice, choice, reason: typed)
        words = answer.rawValue + (typed.isEmpty ? "" : ": " + typed)
      case (.agreement, _, .some(let choice)):
        verdict = choice
        words = answer.rawValue + (typed.isEmpty ? "" : ": " + typed)
      case (.recommendation, nil, _):
        return keepAsText(
          "\(LogLine.bracketed(target.id.text)) is a recommendation; say yes, no or later.")
      case (.agreement, _, nil):
        return keepAsText(
          "\(LogLine.bracketed(target.id.text)) is an agreement; say keep, renegotiate or cancel.")
      case _ where typed.isEmpty:
        return refuseAnswer(answer, to: target)
      case _:
        words = answer.rawValue + " " + typed
      }
    }
    guard !words.isEmpty else {
      return keepAsText("A decision needs a text, such as: dec we stay for a year.")
    }
    let money = amount
    kindChip()
    if let answer = head.answer { chip(.answer, answer.rawValue) }
    if let money { chip(.amount, money.written, words: range(of: .amount(money))) }
    whenChip(fact)
    let (text, decided) = (words, verdict)
    let author = context.author
    addForEachVendor { reader, vendor in
      Decision(
        header: reader.makeHeader(for: vendor), on: reader.fact.day, text: text,
        verdict: decided, decidedBy: author.isEmpty ? nil : author, amount: money?.minor,
        currency: money?.currency
      ).asRecord
    }
  }

  /// Only recommendations and agreements wait for an answer of one word.
  private mutating func refuseAnswer(_ answer: DecisionAnswer, to target: Record) {
    let (id, noun) = (target.id.text, target.kind.noun)
    let closing = LogMatters.isOpen(target) ? ", or close it with: done \(id)." : "."
    let sentence =
      "\(LogLine.bracketed(id)) is a \(noun); \(answer.rawValue) alone decides nothing about it: "
      + "say what was decided, such as dec re:\(id) they refund half" + closing
    problem(.refused, sentence)
    chip(.answer, answer.rawValue, .problem(sentence))
  }

  private mutating func answerAdvice(
    _ advice: Recommendation, _ choice: RecommendationAnswer, reason: String
  ) {
    var after = advice
    after.decision = choice
    after.decidedOn = fact
    after.reason = reason.isEmpty ? nil : reason
    if let due {
      after.dueOn = due.day
      chip(.due, DayText.day(due.day, today: context.today), words: dueRange)
    }
    change(advice.asRecord, to: after.asRecord)
    if choice == .declined, reason.isEmpty {
      chip(.text, "no reason", .asked("A refusal without a reason counts as ignored: why?", []))
    }
  }

  /// Only an answered recommendation has a day to be due on; elsewhere `by:` is text.
  private mutating func leaveDue() {
    guard let range = dueRange else { return }
    let typed = words[range].map(\.typed).joined(separator: " ")
    applied.removeAll { $0.words == range }
    chip(
      .mark, typed, .problem("\(typed) stays in the text; it belongs to promise, rec or goal."),
      words: range)
  }

  private var dueRange: Range<Int>? {
    for mark in applied.reversed() {
      if case .by = mark.mark { return mark.words }
    }
    return nil
  }

  /// The amount marked last.
  var amount: MoneyText? {
    for mark in applied.reversed() {
      if case .amount(let money) = mark.mark { return money }
    }
    return nil
  }
}
