import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private func setting(_ time: String, isAccessible: Bool = false) -> Setting {
  var setting = Setting(
    size: Size(width: 80, height: 24), now: Moment("2025-03-14T" + time) ?? Stage.now,
    author: "dana", isAccessible: isAccessible)
  setting.portfolio.begin(
    PortfolioOpening(
      revision: Revision(number: 0),
      lines: [
        VendorLine(
          of: Dossier(vendor: Vendor(header: Header(id: RecordID("1")), name: "Globex")),
          on: Stage.now.day, policy: Policy())
      ]))
  return setting
}

/// A bar opened at 09:02 with a line, at a later time.
private func bar(_ line: String, at time: String) -> LogBar {
  var bar = LogBar(.log([RecordID("1")]), text: line, setting: setting("09:02"))
  _ = bar.update(.key(.end), setting(time))
  return bar
}

private func minutes(_ bar: LogBar) -> Int? {
  for edit in bar.edits {
    if case .integer(let minutes)? = edit.record[field: "durationMinutes"] { return minutes }
  }
  return nil
}

@Suite struct LogBarClockTests {
  @Test(arguments: [("09:02", nil), ("09:03", 1), ("09:16", 14), ("11:02", 120)])
  func theElapsedMinutesFillACall(time: String, filled: Int?) {
    #expect(minutes(bar("call Renewal", at: time)) == filled)
  }

  @Test(arguments: [
    "call 25m Renewal", "call 8:30 Renewal", "call yest Renewal", "call :na", "e Renewal",
    "note Renewal", "m tomorrow Review",
  ])
  func whatIsNotGoingOnIsNotFilled(line: String) {
    #expect(minutes(bar(line, at: "09:16")) != 14)
  }

  @Test func theMinutesAreAssumed() {
    let chip = bar("call Renewal", at: "09:16").reading.chips.first { $0.label == .length }
    #expect(chip?.state == .assumed([]))
  }

  @Test func theTitleShowsTheClock() {
    let running = bar("call Renewal", at: "09:16")
    #expect(running.clock(setting("09:16")) == "started 09:02, 14 min")
    #expect(running.clock(setting("09:02")) == "started 09:02")
    #expect(running.clock(setting("09:16", isAccessible: true)) == nil)
    #expect(bar("note Renewal", at: "09:16").clock(setting("09:16")) == nil)
    var canvas = Canvas(size: Size(width: 80, height: 24))
    running.draw(into: &canvas, setting("09:16"))
    #expect(canvas.textPlane.contains { $0.contains(" started 09:02, 14 min ") })
  }
}
