import Interface
import Partnership
import Terminal

/// A vendor's charts as a page of text.
struct ChartsPage {
  private let charts: VendorCharts
  private let isAccessible: Bool

  init(_ charts: VendorCharts, isAccessible: Bool) {
    self.charts = charts
    self.isAccessible = isAccessible
  }

  /// Prints contact, reply times, measures and budget.
  func print(to output: Output) {
    output.heading("\(charts.name) [\(charts.vendor)]")
    printContact(to: output)
    printReplies(to: output)
    printMeasures(to: output)
    for course in charts.budgets { printBudget(course, to: output) }
    if charts.budgets.isEmpty {
      output.heading("\nInvoices and budget")
      output.print("  No invoice is kept; add one with: fathom add invoice VENDOR on=DAY actual=…")
    }
  }

  private func printContact(to output: Output) {
    let contact = charts.contact
    output.heading("\nContact by week, the last 52")
    if !contact.isEmpty, isAccessible {
      for month in contact.months { output.print("  " + contact.words(of: month)) }
    } else if !contact.isEmpty {
      let glyphs = GlyphSet(charset: output.charset)
      var columns = Columns(["", "", ""])
      columns.append(["", "", axis])
      for row in ContactRow.allCases {
        let cells = contact.weeks.map { week in
          HeatCell(week.records(row).count, isLate: row == .both && week.isOverdue).text(glyphs)
        }
        columns.append([row.rawValue, "\(contact.count(row))", cells.joined()])
      }
      columns.print(to: output, indent: 2)
    }
    for line in contact.words { output.print("  " + line) }
  }

  /// The months above the weeks in which they begin.
  private var axis: String {
    var cells = Array(repeating: Character(" "), count: charts.contact.weeks.count + 2)
    for month in charts.contact.months {
      for (offset, letter) in MonthWords.name(month.month).enumerated()
      where month.places.count > 2 {
        cells[month.places.lowerBound + offset] = letter
      }
    }
    return String(cells)
  }

  private func printReplies(to output: Output) {
    let replies = charts.replies
    output.heading("\nReply times, our tries of the year")
    output.print("  " + replies.summary)
    guard replies.reach.all.tries > 0 else { return }
    var columns = Columns(["", " In hours", " Out of hours"])
    for count in replies.spans {
      columns.append([count.span.rawValue, "\(count.inHours.count)", "\(count.outOfHours.count)"])
    }
    columns.print(to: output, indent: 2)
    for promise in replies.promises { output.print("  " + promise.words) }
    for month in replies.months where month.reach.all.tries > 0 {
      output.print("  " + month.words)
    }
  }

  private func printMeasures(to output: Output) {
    output.heading("\nMeasures against targets, the last 12 readings")
    guard !charts.measures.isEmpty else {
      output.print("  No measure is kept; add one with: fathom add measure VENDOR name=… target=…")
      return
    }
    let glyphs = GlyphSet(charset: output.charset)
    if isAccessible {
      for course in charts.measures { output.print("  " + course.words(on: charts.day)) }
      return
    }
    var columns = Columns(["Measure", "Target", "Values", "x = missed", "Met", ""])
    for course in charts.measures {
      columns.append([
        course.measure.name, course.target, Sparkline(course.levels).text(glyphs),
        MeasureStrip(course).text(glyphs), course.score, course.lastWords ?? "",
      ])
    }
    columns.print(to: output, indent: 2)
  }

  private func printBudget(_ course: BudgetCourse, to output: Output) {
    output.heading("\nInvoices and budget" + (course.currency.map { ", " + $0 } ?? ""))
    for period in course.years + course.months {
      output.print("  " + period.words(in: course.currency))
    }
  }
}
