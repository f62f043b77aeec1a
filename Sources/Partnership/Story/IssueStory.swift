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
    let promises = promises(for: issue)
    let told = promises.map {
      StoryLine(when: "", word: "promised", text: $0.promiseWords, record: $0.id)
    }
    let promised = promises.compactMap { PromisedReply($0)?.minutes }.min()
    return (summary(issue, tries: talks.count, human, promised: promised), steps + told)
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

  private func summary(
    _ issue: Issue, tries: Int, _ human: Moment?, promised minutes: Int?
  ) -> String {
    let promise = minutes.map { ", promised " + MinuteWords.span($0) } ?? ""
    var parts: [String] = []
    if let human {
      let waited = StorySpan.words(from: issue.noticedOn, to: human)
      parts.append("first human " + (waited.map { "after " + $0 } ?? "the same day") + promise)
    } else if tries > 0 {
      parts.append("no human in " + CountWords.counted(tries, "try", "tries") + promise)
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

  /// What was promised for such an issue, of all that was not retired before it was noticed.
  ///
  /// What is tied to the issue, or to the same agreement, is meant before all else. Where nothing is,
  /// it is what names the severity, and every time to an answer that names none; those for all
  /// severities are left out where an answer was promised for this one.
  private func promises(for issue: Issue) -> [Measure] {
    let running = dossier.measures.filter { measure in
      measure.kind == .sla && (measure.retiredOn.map { $0.day >= issue.noticedOn.day } ?? true)
    }
    let tied = running.filter { isTied($0, to: issue) }
    guard tied.isEmpty else { return tied }
    let own = running.filter { $0.severities.contains(issue.severity) }
    guard own.allSatisfy({ PromisedReply($0) == nil }) else { return own }
    return running.filter { measure in
      measure.severities.contains(issue.severity)
        || measure.severities.isEmpty && PromisedReply(measure) != nil
    }
  }

  private func isTied(_ measure: Measure, to issue: Issue) -> Bool {
    let papers = Set(dossier.agreements.map(\.id))
    return measure.header.links.contains(issue.id) || issue.header.links.contains(measure.id)
      || measure.header.links.contains { papers.contains($0) && issue.header.links.contains($0) }
  }
}

extension Measure {
  /// The severities that its name mentions: "First answer, critical".
  fileprivate var severities: [Severity] {
    let words = FoldedName(name).text.split { !$0.isLetter }
    return Severity.allCases.filter { words.contains(Substring($0.rawValue)) }
  }
}
