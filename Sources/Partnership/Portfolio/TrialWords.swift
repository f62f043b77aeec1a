extension TrialSheet {
  /// What is said of everything that nobody tried.
  package static let untried = "not tried yet"

  /// The rows of trials side by side, theirs and ours.
  static func sections(_ sheets: [TrialSheet]) -> [ComparisonSection] {
    func row(_ label: String, _ text: (TrialSheet) -> String) -> ComparisonRow {
      ComparisonRow(label, sheets.map { ComparisonCell(text($0)) }, leadsTo: .vendor)
    }
    return [
      ComparisonSection(
        "The trial",
        [
          row("Trial since") {
            DayWords.date($0.beganOn, today: $0.day) + ", "
              + DayWords.span($0.day - $0.beganOn)
          }
        ]),
      ComparisonSection(
        "Their side",
        [
          row("Answered us") { $0.answered.words + ($0.pending > 0 ? ", \($0.pending) wait" : "") },
          row("Median reply", \.reply),
          row("Came to us") { times($0.approaches) },
          row("Came to sell") { times($0.salesTalks) },
          row("Advice") { $0.advice == 0 ? "none yet" : "\($0.advice)" },
          row("Interest told") { $0.disclosed.words },
          row("Meetings kept") { $0.meetings.words },
          row("Promises kept") { $0.promises.words },
          row("Goals agreed") { $0.goals == 0 ? untried : "\($0.goals)" },
          row("References") { $0.references == 0 ? untried : "\($0.references) spoken to" },
        ]),
      ComparisonSection(
        "Our side",
        [
          row("Business met") { $0.businessPeople == 0 ? untried : people($0.businessPeople) },
          row("We answered") { $0.weAnswered.words },
          row("Meetings kept") { $0.weMet.words },
          row("Promises kept") { $0.wePromised.words },
          row("By procedure") { $0.procedure.words },
        ]),
    ]
  }

  private static func people(_ count: Int) -> String {
    count == 1 ? "1 person" : "\(count) people"
  }

  private static func times(_ count: Int) -> String {
    count == 0 ? "nothing logged" : count == 1 ? "once" : "\(count) times"
  }

  private var reply: String {
    guard answered.all + pending > 0 else { return Self.untried }
    switch medianMinutes {
    case nil: return "no clock times"
    case 0: return "at once"
    case let minutes? where minutes < 60: return "\(minutes) min"
    case let minutes? where minutes < 1_440: return "\(minutes / 60) h \(minutes % 60) min"
    case let minutes?: return DayWords.span(minutes / 1_440)
    }
  }
}
