import Partnership

/// What the rows of the warning signs show, folded once for a filter; made when it is first needed.
struct SignTexts: Hashable, Sendable {
  private var texts: [SignKey: RowText] = [:]
  private var generation: Int?
  private var runs: [SignKey: SignRun] = [:]

  /// Forgets what was folded before the portfolio, or what is known of the runs, changed.
  mutating func prepare(_ inputs: SignsRows.Inputs) {
    guard inputs.generation != generation || inputs.runs != runs else { return }
    generation = inputs.generation
    runs = inputs.runs
    texts = [:]
  }

  /// The row of a sign as text.
  mutating func text(of sign: OpenSign, _ inputs: SignsRows.Inputs) -> RowText {
    if let known = texts[sign.key] { return known }
    let text = Self.of(sign, run: inputs.runs[sign.key], today: inputs.today)
    texts[sign.key] = text
    return text
  }

  /// Level, sign, side, counts, since when and state, as wide and as narrow rows say them.
  static func of(_ row: OpenSign, run: SignRun?, today: Day) -> RowText {
    let sign = row.sign
    return RowText([
      sign.level.word, sign.sign.brief, sign.sign.rawValue, sign.side.who, sign.countWords,
      "\(sign.count) of \(sign.of)", run.map { SignsScreen.since($0.openedOn, today) } ?? "",
      sign.state.words(today: today, run: run),
      sign.state.words(today: today, run: run, isShort: true),
    ])
  }
}
