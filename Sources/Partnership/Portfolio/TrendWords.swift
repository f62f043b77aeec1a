extension TrendSeries {
  /// The week that ends with a point, in words: verdict, scores and signs of that day.
  package func words(at place: Int) -> String {
    guard points.indices.contains(place) else { return "" }
    let point = points[place]
    return DayWords.fullDate(point.day, today: last) + ": " + point.words + "."
  }

  /// Where the partnership stands today and how far both sides came in the year.
  package var summary: String {
    guard let today = points.last else { return "" }
    guard hasScores else { return silence(today) }
    let sides = Side.allCases.map { side in side.seen + " " + course(of: side) }
    return "Today \(today.depthWords); " + sides.joined(separator: "; ") + "."
  }

  private func course(of side: Side) -> String {
    guard let now = points.last?.score(side) else { return "not enough known" }
    guard let extremes = extremes(of: side), let first = points.first?.score(side) else {
      return String(now)
    }
    let change = now - first
    if change == 0 { return "\(now), as a year ago" }
    return "\(now), \(abs(change)) \(change > 0 ? "higher" : "lower") than a year ago"
      + (extremes.lowest < min(now, first) ? ", lowest \(extremes.lowest)" : "")
  }

  private func silence(_ today: TrendPoint) -> String {
    let since = evidenceSince.map {
      " The log is kept since \(DayWords.date($0, today: last))."
    }
    switch today.silence {
    case .prospect: return "No verdict in this year: a prospect is not judged yet."
    case .former: return "No verdict in this year: they are a former vendor."
    case .new: return "No verdict yet: too new to judge." + (since ?? "")
    case .thinLog: return "No verdict in this year: too little is logged." + (since ?? "")
    case nil: return "Today \(today.depthWords); no side has a score in this year."
    }
  }
}

extension TrendPoint {
  /// Verdict, scores and signs in one phrase: "2 shallow, them 61, us 70; warning only sells (them)".
  package var words: String {
    let scores = Side.allCases.map { side in
      side.seen + " " + (score(side).map(String.init) ?? "not known")
    }
    let signs = signs.map { "\($0.level.word) \($0.sign.brief) (\($0.side.seen))" }
    let head = theirs == nil && ours == nil ? [depthWords] : [depthWords] + scores
    return head.joined(separator: ", ") + "; "
      + (signs.isEmpty ? "no sign" : signs.joined(separator: ", "))
  }
}

extension SignRun {
  /// The stretch in words: "critical, open since 12 Feb", "warning at its worst, 3 Jan to 4 May".
  package func words(today: Day) -> String {
    let from = DayWords.date(openedOn, today: today)
    guard let closedOn else {
      let worst = peak > level ? ", was \(peak.word)" : ""
      return level.word + worst + (isEasing ? ", easing" : "") + ", open since " + from
    }
    return "\(peak.word), \(from) to \(DayWords.date(closedOn, today: today))"
  }
}

extension TrendMonth {
  /// The first three letters of the month.
  package var name: String { MonthWords.name(month) }
}

extension Side {
  /// Who it is, seen from our desk.
  package var seen: String {
    switch self {
    case .vendor: "them"
    case .us: "us"
    }
  }
}
