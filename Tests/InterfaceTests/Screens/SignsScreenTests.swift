import Partnership
import Store
import Terminal
import Testing

@testable import Interface

struct SignsScreenTests {
  private func stage(_ size: Size = Size(width: 80, height: 24)) throws -> Stage {
    let stage = try Stage(size: size)
    stage.press("3")
    return stage
  }

  @Test func theSignsOfThePortfolioStandWorstFirst() throws {
    let stage = try stage()
    stage.expectScreen("signs-80x24")
  }

  @Test(arguments: [(20, 3), (40, 10), (60, 20), (120, 30), (200, 60)])
  func everySizeShowsASign(width: Int, height: Int) throws {
    let stage = try stage(Size(width: width, height: height))
    #expect(stage.shows("critical"), "\(width)x\(height)")
  }

  @Test(arguments: [60, 66, 75])
  func aNarrowListSaysWhoseTheSignsAre(width: Int) throws {
    let stage = try stage(Size(width: width, height: 20))
    #expect(stage.shows("Globex Logistics"))
    #expect(stage.shows("SINCE"))
  }

  @Test func enterOpensWhyAtThatSign() throws {
    let stage = try stage()
    stage.press("j", "j")
    guard case .signs(let screen) = stage.model.navigation.current else { return }
    let sign = try #require(screen.selectedSign)
    stage.press("enter")
    guard case .why(let why) = stage.model.navigation.current else {
      Issue.record("not at the verdict")
      return
    }
    #expect(why.selectedLine?.place == .sign(sign.key))
  }

  @Test func allAreAcknowledgedAsOneStepAndFoldBelow() throws {
    let stage = try stage()
    stage.press("V", "K", "`reorganisation`", "enter", "enter")
    let count = try stage.records(.acknowledgement).count
    #expect(count > 3)
    #expect(stage.shows("+ ACKNOWLEDGED \(count)"))
    #expect(stage.shows("nothing open · \(count) acknowledged"))
    #expect(stage.shows("\(count) signs: acknowledged"))
    stage.press("G", "z")
    #expect(stage.shows("- ACKNOWLEDGED \(count)"))
    stage.press("u")
    #expect(try stage.records(.acknowledgement).isEmpty)
  }

  @Test func groupsFoldAndUnfold() throws {
    let stage = try stage()
    stage.press("s", "V")
    #expect(stage.shows("- Globex Logistics"))
    stage.press("j", "z")
    #expect(stage.shows("+ Globex Logistics"))
    stage.press("s", "n")
    #expect(!stage.shows("Globex Logistics 8"))
  }

  @Test func theFilterKnowsSignsAndVendors() throws {
    let stage = try stage()
    stage.press("/", "`leaders`", "enter")
    #expect(stage.shows("leaders silent"))
    #expect(!stage.shows("brings no ideas"))
    stage.press("esc")
    #expect(stage.shows("brings no ideas"))
  }

  @Test func theSameActAgain() throws {
    let stage = try stage()
    stage.press("K", "`known`", "enter", "enter", ".")
    #expect(try stage.records(.acknowledgement).count == 2)
  }

  @Test func marksGoWithTheRowsThatAnActTakesAway() throws {
    let stage = try stage()
    stage.press("space", "j", "space", "K", "`known`", "enter", "enter")
    let known = try stage.records(.acknowledgement).count
    #expect(known == 2)
    #expect(!stage.shows("marked"))
    stage.press("O", "`a plan`", "enter", "enter")
    #expect(try stage.records(.acknowledgement).count == known + 1)
    #expect(!stage.shows("2 signs"))
  }

  @Test func marksThatAFilterHidesAreDropped() throws {
    let stage = try stage()
    stage.press("V", "/", "`leaders`", "enter")
    guard case .signs(let screen) = stage.model.navigation.current else { return }
    #expect(screen.marks.count == screen.list.signs.count)
    #expect(screen.marks.count == 1)
  }

  @Test func escapeAtTheDayGoesBackToTheReasonThatWasTyped() throws {
    let stage = try stage()
    stage.press("K", "`known`", "enter", "`+2`", "esc")
    guard case .prompt(let prompt) = stage.model.overlays.last else {
      Issue.record("no prompt")
      return
    }
    #expect(prompt.editor.text == "known")
    stage.press("enter", "enter")
    #expect(try stage.records(.acknowledgement).count == 1)
    stage.press("K", "n", "`x`", "esc")
    #expect(stage.model.overlays.isEmpty)
  }

  @Test func aPortfolioWithoutSignsSaysSo() throws {
    let stage = try Stage([Stage.globexAndAcme[1]])
    stage.press("3")
    #expect(stage.shows("No warning sign is open; they come by themselves"))
  }
}
