import Partnership
import Terminal
import Testing

@testable import Interface

@Test(arguments: [77, 97, 117, 137, 197], [PortfolioColumn.cost, .status, .tags])
func aChosenColumnComesBeforeThoseThatStandByThemselves(width: Int, column: PortfolioColumn) {
  let shown = PortfolioColumn.shown(PortfolioColumn.standard + [column], width: width)
  #expect(shown.contains(column))
  #expect(shown.contains(.vendor) && shown.contains(.them) && shown.contains(.us))
}

@Test func whatHasNoRoomIsNamedWhereColumnsAreChosen() {
  let desk = Desk(SmallPortfolio.store())
  desk.press("2 c enter")
  #expect(desk.text.contains("No room here for YEAR, TIER, OWNER, LAST."))
  let wide = Desk(SmallPortfolio.store(), at: Size(width: 200, height: 40))
  wide.press("2 P P c enter")
  #expect(!wide.text.contains("No room"))
}

@Test(arguments: [80, 90, 100, 120])
func theReasonsStayWhereWordsStandForSigns(width: Int) {
  let desk = Desk(
    SmallPortfolio.store(), at: Size(width: width, height: 24), isAccessible: true)
  desk.press("2")
  #expect(desk.text.contains("WHY, WORST FIRST"))
}

@Test func theColumnPickerIsNumberedAndSpeaksWhereSignsDoNot() {
  let desk = Desk(SmallPortfolio.store(), isAccessible: true)
  desk.press("2 c")
  #expect(desk.text.contains("1 DEPTH, shown"))
  #expect(desk.text.contains("COST, hidden"))
  #expect(!desk.text.contains("["))
  desk.press("1")
  #expect(desk.text.contains("1 DEPTH, hidden"))
}
