/// Both sides of a partnership over a year, week by week, and what happened in it.
package struct TrendSeries: Hashable, Sendable {
  package let vendor: RecordID
  package let name: String
  /// A week apart, the oldest first; the last one is the day that it was asked for.
  package let points: [TrendPoint]
  /// Meetings and conflicts of the year, the oldest first.
  package let marks: [TrendMark]
  /// From when silence counts; nil while the vendor is not engaged.
  package let evidenceSince: Day?

  /// How many points a year has.
  package static let count = 53
  /// Days from one point to the next.
  package static let step = 7

  package var first: Day { points.first?.day ?? last }
  package let last: Day

  /// Whether a side had a score on any day of the year.
  package var hasScores: Bool { points.contains { $0.theirs != nil || $0.ours != nil } }

  /// The place of a day among the points, as the week that ends with the point; clamped.
  package func place(of day: Day) -> Int {
    let weeks = max(0, last - day) / Self.step
    return max(0, points.count - 1 - weeks)
  }

  /// The marks of the week that ends with a point.
  package func marks(in place: Int) -> [TrendMark] {
    marks.filter { self.place(of: $0.day) == place }
  }
}

extension Dossier {
  /// The past year of the partnership as it would have been judged, week by week.
  ///
  /// Computed from the records on file and never from when somebody looked.
  package func trend(until day: Day, policy: Policy) -> TrendSeries {
    let days = (0..<TrendSeries.count).reversed().map { day - $0 * TrendSeries.step }
    let points = trendPoints(on: days, policy: policy)
    let seen = seen(on: day)
    return TrendSeries(
      vendor: vendor.id, name: vendor.name, points: points,
      marks: TrendMark.all(in: seen.dossier, from: days.first ?? day, through: day),
      evidenceSince: seen.evidenceStart, last: day)
  }
}

extension TrendSeries {
  /// The first, last, lowest and highest score of a side; nil where it had none.
  package func extremes(of side: Side) -> TrendExtremes? {
    let known = points.compactMap { point in point.score(side).map { (point.day, $0) } }
    guard let first = known.first, let last = known.last,
      let lowest = known.min(by: { $0.1 < $1.1 }), let highest = known.max(by: { $0.1 < $1.1 })
    else { return nil }
    return TrendExtremes(
      first: first.1, last: last.1, lowest: lowest.1, highest: highest.1, lowestOn: lowest.0,
      highestOn: highest.0)
  }

  /// The months of the year, the oldest first, each with the places of its points.
  package var months: [TrendMonth] {
    var months: [TrendMonth] = []
    for (place, point) in points.enumerated() {
      let (year, month, _) = point.day.parts
      if let last = months.indices.last, months[last].month == month, months[last].year == year {
        months[last].places = months[last].places.lowerBound..<(place + 1)
      } else {
        months.append(TrendMonth(year: year, month: month, places: place..<(place + 1)))
      }
    }
    return months
  }
}

/// The first, last, lowest and highest score of a side in a year.
package struct TrendExtremes: Hashable, Sendable {
  package let first: Int
  package let last: Int
  package let lowest: Int
  package let highest: Int
  /// The first day on which it was so.
  package let lowestOn: Day
  package let highestOn: Day
}

/// One month of a trend.
package struct TrendMonth: Hashable, Sendable {
  package let year: Int
  /// 1–12.
  package let month: Int
  /// The places of its points in the series; the last one stands for the month.
  package fileprivate(set) var places: Range<Int>
}
