import Partnership
import Store

/// Today and the portfolio, as text.
struct Overview {
  private let store: any RecordStore
  private let invocation: Invocation

  init(_ store: any RecordStore, _ invocation: Invocation) {
    self.store = store
    self.invocation = invocation
  }

  /// Prints both; leaves with 0 whatever is due.
  func print() throws -> ExitStatus {
    let output = invocation.output
    let today = invocation.clock.now().day
    var list = TodayList(on: today)
    let standings = try PortfolioReading(store, invocation)
      .standings(on: [today]) { dossier, _ in list.take(keptIn: dossier) }[0]
    guard !standings.isEmpty else {
      output.print(
        "There is no vendor yet: add one with fathom vendor add NAME, bring in a register with "
          + "fathom import, or look around with fathom demo.")
      return .done
    }
    list.take(standings)
    output.write(
      output.style(.heading, "Today, \(DayWords.fullDate(today, today: today)) \(today.year)")
        + "\n\n")
    if list.isEmpty { output.print("Nothing waits.") }
    list.print(to: output)
    output.write("\n" + output.style(.heading, counted(standings.count, "vendor")) + "\n\n")
    PortfolioTable(
      PortfolioOrder.need.sorted(standings), isAccessible: invocation.isAccessible
    ).print(to: output)
    return .done
  }
}
