import Partnership
import Store
import Terminal
import Testing

@testable import Interface

/// Globex called four times to sell; Acme never called.
private var sellers: [Record] {
  Stage.globexAndAcme
    + (1...4).map { number in
      .communication(
        Communication(
          header: Header(id: .provisional(10 + number), vendors: [.provisional(2)]),
          at: Moment(Stage.now.day - 10 * number), direction: .fromVendor, purpose: .sales,
          summary: "offer \(number)"))
    }
}

struct WhyScreenTests {
  private func stage(_ size: Size = Size(width: 80, height: 24)) throws -> Stage {
    let stage = try Stage(sellers, size: size)
    stage.press("2", "/", "`acme`", "enter", "w")
    return stage
  }

  @Test func theVerdictOfASellerIsTakenApart() throws {
    try stage().expectScreen("why-seller-80x24")
  }

  @Test func aSilentPartnerHasItsReasonsAndTheWayUp() throws {
    let stage = try Stage(size: Size(width: 140, height: 40))
    stage.press("2", "/", "`globex`", "enter", "w")
    #expect(stage.shows("1 INCH-DEEP (deep expected)"))
    #expect(stage.shows("held down by:"))
    #expect(stage.shows("to reach 2 shallow:"))
    stage.expectScreen("why-silent-140x40")
  }

  @Test(arguments: [(20, 3), (39, 9), (40, 10), (60, 20), (80, 24), (120, 30), (200, 60)])
  func everySizeHoldsTheVerdict(width: Int, height: Int) throws {
    let stage = try stage(Size(width: width, height: height))
    #expect(stage.shows("No verdict"), "\(width)x\(height)")
    stage.press("tab", "j", "enter")
    #expect(stage.shows("No verdict"), "\(width)x\(height)")
  }

  @Test func enterFollowsACountToItsRecords() throws {
    let stage = try stage()
    #expect(stage.shows("4 of 4 approaches"))
    for _ in 0..<8 where stage.model.navigation.current.destination == .why(acme(stage)) {
      stage.press("enter")
      if case .why = stage.model.navigation.current.destination { stage.press("j") }
    }
    guard case .record = stage.model.navigation.current.destination else {
      Issue.record("no record was opened")
      return
    }
    stage.press("q")
    #expect(stage.shows("Why"))
  }

  @Test func acknowledgingAsksWhyAndUntilWhenAndCanBeUndone() throws {
    let stage = try stage()
    stage.press("K", "`year-end offers`", "enter", "`1 may`", "enter")
    let words = try stage.records(.acknowledgement)
    #expect(words.count == 1)
    #expect(stage.shows("Acme: acknowledged only sells until 1 May"))
    #expect(stage.shows("acknowledged until 1 May, by dana: year-end offers"))
    stage.press("K", "x")
    #expect(try stage.records(.acknowledgement).isEmpty)
    stage.press("u", "u")
    #expect(try stage.records(.acknowledgement).isEmpty)
  }

  @Test func withoutAReasonNothingIsWrittenAndNoDayIsAskedAgain() throws {
    let stage = try stage()
    stage.press("K", "enter")
    #expect(stage.shows("Without a reason nothing was written."))
    stage.press("K", "`known`", "enter", "`someday`", "enter")
    #expect(stage.shows("is no day"))
    #expect(!stage.model.overlays.isEmpty)
    #expect(try stage.records(.acknowledgement).isEmpty)
  }

  @Test func aPlayStartsOnceAndIsOneStep() throws {
    let stage = try stage()
    stage.press("N")
    #expect(try stage.records(.followUp).count == PlayID.noSalesReview.steps.count)
    stage.press("N")
    #expect(stage.shows("was started on 14 Mar"))
    stage.press("u")
    #expect(try stage.records(.followUp).isEmpty && stage.records(.play).isEmpty)
  }

  @Test func aDisputeNamesWhoSaysWhat() throws {
    let stage = try stage()
    stage.press("!", "`Eva Roth`", "enter", "`two were reviews`", "enter")
    #expect(stage.shows("disputed 1"))
    #expect(stage.shows("disputed by Eva Roth, 14 Mar: two were reviews"))
  }

  @Test func aRecordSetAsideSaysTheVerdictAndComesBack() throws {
    let stage = try stage()
    stage.press("-")
    #expect(stage.shows("Select a record under the sign"))
    while stage.model.setting.portfolio.lines.isEmpty == false {
      stage.press("j")
      guard case .why(let screen) = stage.model.navigation.current,
        screen.selectedLine?.record == nil
      else { break }
    }
    stage.press("-", "`a mistake`", "enter")
    #expect(try stage.records(.setAside).count == 1)
    #expect(stage.shows("set aside ["))
    stage.press("G")
    stage.press("-")
    #expect(try stage.records(.setAside).isEmpty)
  }

  @Test func tabShowsTheDimensionsAndASilenceByItsDays() throws {
    let stage = try Stage()
    stage.press("2", "/", "`globex`", "enter", "w", "tab", "enter")
    #expect(stage.shows("nothing logged 13 Feb - 14 Mar"))
    stage.expectScreen("why-dimensions-80x24")
  }

  @Test func theHelpBeginsWithThePageOfTheSign() throws {
    let stage = try stage()
    stage.press("?")
    #expect(stage.shows("The sign: Only shows up to sell"))
    #expect(stage.shows("3 or more, and 60 % of all"))
  }

  @Test func aVendorThatIsGoneSaysSo() throws {
    let stage = try stage()
    let vendor = try #require(try stage.store.records([acme(stage)]).first)
    _ = try stage.store.commit(
      [.remove(vendor)],
      as: Stamp(author: "kim", at: Stage.now, channel: .shell, label: "remove"))
    stage.send(.key(.character("j")))
    #expect(stage.shows("This vendor is no longer kept here"))
  }

  private func acme(_ stage: Stage) -> RecordID {
    stage.model.setting.portfolio.lines.first { $0.vendor.name == "Acme" }?.id ?? RecordID("")
  }
}
