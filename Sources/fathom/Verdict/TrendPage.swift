import Interface
import Partnership
import Terminal

/// A year of both sides as a page of text, month by month.
struct TrendPage {
  private let series: TrendSeries
  private let lanes: [SignRun]
  private let isAccessible: Bool

  init(_ series: TrendSeries, _ lanes: [SignRun], isAccessible: Bool) {
    self.series = series
    self.lanes = lanes
    self.isAccessible = isAccessible
  }

  /// Prints the course of both sides, the months, the signs and the marks.
  func print(to output: Output) {
    output.heading("\(series.name) [\(series.vendor)]")
    output.print(series.summary)
    printSides(to: output)
    output.heading("\nMonths")
    var months = Columns(["Month", "Depth", " Them", " Us", "Signs"])
    for month in series.months {
      let point = series.points[month.places.upperBound - 1]
      months.append([
        "\(month.name) \(month.year)", point.depthWords, score(point.theirs), score(point.ours),
        point.signs.isEmpty
          ? "-"
          : point.signs.map { "\($0.level.word) \($0.sign.brief) (\($0.side.seen))" }
            .joined(separator: ", "),
      ])
    }
    months.print(to: output, indent: 2)
    printSigns(to: output)
    printMarks(to: output)
  }

  private func printSides(to output: Output) {
    guard series.hasScores else { return }
    var columns = Columns(["", " Now", " First", "Lowest", "Highest", ""])
    for side in Side.allCases {
      guard let extremes = series.extremes(of: side) else { continue }
      let bars = Sparkline(series.points.map { $0.score(side) }, width: 26)
      columns.append([
        side.words, "\(extremes.last)", "\(extremes.first)",
        "\(extremes.lowest) on \(date(extremes.lowestOn))",
        "\(extremes.highest) on \(date(extremes.highestOn))",
        isAccessible ? "" : bars.text(GlyphSet(charset: output.charset)),
      ])
    }
    columns.print(to: output, indent: 2)
  }

  private func printSigns(to output: Output) {
    guard !lanes.isEmpty else { return output.heading("\nNo warning sign in this year") }
    output.heading("\nWarning signs")
    var columns = Columns(["", "", ""])
    for run in lanes {
      columns.append([run.side.words, run.sign.brief, run.words(today: series.last)])
    }
    columns.print(to: output, indent: 2)
  }

  private func printMarks(to output: Output) {
    guard !series.marks.isEmpty else { return }
    output.heading("\nMeetings and conflicts")
    var columns = Columns(["", "", "", ""])
    for mark in series.marks {
      columns.append([
        mark.day.description, mark.kind.rawValue, "[\(mark.record)]", mark.text,
      ])
    }
    columns.print(to: output, indent: 2)
  }

  private func score(_ score: Int?) -> String { score.map(String.init) ?? "-" }

  private func date(_ day: Day) -> String { DayWords.date(day, today: series.last) }
}
