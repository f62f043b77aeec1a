extension StoryTeller {
  /// Noticed, told, each try, the first human, fixed: one story by the clock.
  func story(of issue: Issue) -> (summary: String?, steps: [StoryLine]) {
    let start = issue.noticedOn
    let talks = dossier.communications.filter { $0.issue == issue.id }
    let human = talks.filter { $0.outcome == .reached && $0.at >= start }.map(\.at).min()
    var lines: [(at: Moment, line: StoryLine)] = [(start, step(start, "noticed"))]
    if let told = issue.reportedOn {
      lines.append((told, step(told, "they were told", since: start)))
    }
    for talk in talks {
      let isFirst = talk.at == human && talk.outcome == .reached
      let what = [isFirst ? "the first human" : "", names(talk.contacts), first(talk.summary)]
      lines.append(
        (
          talk.at,
          step(
            talk.at, word(talk), what.filter { !$0.isEmpty }.joined(separator: ", "),
            since: start, talk.id)
        ))
    }
    if let end = issue.resolvedOn {
      lines.append((end, step(end, "fixed", first(issue.outcome), since: start)))
    }
    let steps = lines.enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }
    .map(\.element.line)
    return (summary(issue, tries: talks.count, human), steps + promised(issue))
  }

  private func word(_ talk: Communication) -> String {
    switch talk.outcome {
    case .reached: "reached"
    case .noAnswer: talk.voicemail ? "voicemail" : "no answer"
    case .declined: "declined"
    case nil:
      talk.direction == .fromVendor ? talk.channel.rawValue + " from them" : talk.channel.rawValue
    }
  }

  private func summary(_ issue: Issue, tries: Int, _ human: Moment?) -> String {
    var parts: [String] = []
    if let human {
      let waited = StorySpan.words(from: issue.noticedOn, to: human)
      parts.append("first human " + (waited.map { "after " + $0 } ?? "the same day"))
    } else if tries > 0 {
      parts.append("no human in " + CountWords.counted(tries, "try", "tries"))
    }
    if let end = issue.resolvedOn {
      let took = StorySpan.words(from: issue.noticedOn, to: end)
      parts.append("fixed " + (took.map { "after " + $0 } ?? "the same day"))
    } else {
      parts.append("not fixed yet")
    }
    let text = parts.joined(separator: "; ")
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  /// What was promised for issues of this severity.
  private func promised(_ issue: Issue) -> [StoryLine] {
    dossier.measures.filter { measure in
      measure.kind == .sla && measure.retiredOn == nil
        && FoldedName(measure.name).text.contains(issue.severity.rawValue)
    }.map { StoryLine(when: "", word: "promised", text: $0.promiseWords, record: $0.id) }
  }
}
