package import Partnership

/// One row under the chart.
package enum TrendRow: Hashable, Sendable {
  /// The lane of a sign: its stretches along the year.
  case sign(SignID, Side)
  /// The days on which something of a kind happened.
  case marks(TrendMarkKind)

  // In words, where nothing is drawn.
  case month(TrendMonth)
  case run(SignRun)
  case mark(TrendMark)

  /// The rows of a year; for screen readers all of it in words, the newest first.
  static func all(
    in series: TrendSeries, lanes: [SignRun]?, _ isAccessible: Bool
  ) -> [TrendRow] {
    guard !isAccessible else {
      return series.months.reversed().map { .month($0) } + (lanes ?? []).map { .run($0) }
        + series.marks.reversed().map { .mark($0) }
    }
    var rows: [TrendRow] = []
    let known = lanes?.map { TrendRow.sign($0.sign, $0.side) } ?? inWeeks(series)
    for row in known where !rows.contains(row) { rows.append(row) }
    let kinds = TrendMarkKind.allCases.filter { kind in
      series.marks.contains { $0.kind == kind }
    }
    return rows + kinds.map { .marks($0) }
  }

  private static func inWeeks(_ series: TrendSeries) -> [TrendRow] {
    series.points.reversed().flatMap(\.signs).map { .sign($0.sign, $0.side) }
  }
}

extension TrendSeries {
  /// The mark of a kind that lies nearest to a week; of two as near the newer one.
  func nearest(_ kind: TrendMarkKind, to place: Int) -> TrendMark? {
    marks.filter { $0.kind == kind }.reversed()
      .min { abs(self.place(of: $0.day) - place) < abs(self.place(of: $1.day) - place) }
  }

  /// A row in words, as the lines under the chart say it.
  func words(of row: TrendRow, lanes: [SignRun]?, at place: Int) -> String {
    switch row {
    case .sign(let sign, let side):
      let runs = (lanes ?? []).filter { $0.sign == sign && $0.side == side }
      let told = runs.prefix(3).map { $0.words(today: last) }
      let rest = runs.count > 3 ? "; \(runs.count - 3) more" : ""
      return "\(sign.brief) (\(side.seen))"
        + (told.isEmpty ? "" : ": " + told.joined(separator: "; ") + rest)
    case .run(let run):
      return "\(run.sign.brief) (\(run.side.seen)): " + run.words(today: last)
    case .marks(let kind):
      guard let mark = nearest(kind, to: place) else { return "" }
      let count = marks.count {
        $0.kind == kind && self.place(of: $0.day) == self.place(of: mark.day)
      }
      return words(of: .mark(mark), lanes: lanes, at: place)
        + (count > 1 ? " and \(count - 1) more that week" : "")
    case .mark(let mark):
      return "\(DayWords.fullDate(mark.day, today: last)): \(mark.kind.rawValue), "
        + "\(mark.text) [\(mark.record.text)]"
    case .month(let month):
      return "\(month.name) \(month.year): " + points[month.places.upperBound - 1].words
    }
  }
}
