import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private func filtered(_ tab: String, by words: String) -> Desk {
  let desk = Desk(SmallPortfolio.store(), at: Size(width: 120, height: 40))
  desk.press(tab)
  desk.type("/" + words)
  return desk
}

@Test(arguments: [
  ("3d late", "escalate third late shipment"), ("left keep", "keep or cancel"),
  ("today sow", "send SOW"), ("globex late", "escalate third late shipment"),
])
func aFilterOfTodayFindsWhatItsRowsShow(words: String, row: String) {
  let desk = filtered("1", by: words)
  #expect(desk.text.contains(row))
  #expect(!desk.text.contains("0 of "))
}

@Test func aFilterOfTodayFindsTheGradeOfTheVendor() {
  let desk = filtered("1", by: "thin")
  #expect(desk.text.contains("annual billing"))
  #expect(!desk.text.contains("send SOW"))
}

@Test(arguments: ["open", "warning", "1 of 1", "globex open"])
func aFilterOfTheSignsFindsWhatTheirRowsShow(words: String) {
  let desk = filtered("3", by: words)
  guard case .signs(let screen) = desk.model.navigation.current else { return }
  #expect(!screen.list.signs.isEmpty)
  #expect(screen.list.signs.count < screen.list.total || words == "open")
}

@Test func aFilterOfTheSignsKnowsWhatEases() throws {
  let desk = filtered("3", by: "easing")
  guard case .signs(let screen) = desk.model.navigation.current else { return }
  let easing = screen.runs.values.filter(\.isEasing).count
  #expect(screen.list.signs.count == easing)
  #expect(Set(screen.runs.keys.map(\.vendor)) == Set(screen.list.vendors))
}

@Test(arguments: [
  ("inch-deep", 1...9), ("former", 1...1), ("prospect", 1...1), ("late", 1...9),
  ("strategic", 2...2),
])
func aFilterOfThePortfolioFindsWhatItsRowsShow(words: String, count: ClosedRange<Int>) {
  let desk = filtered("2", by: words)
  guard case .portfolio(let screen) = desk.model.navigation.current else { return }
  #expect(count.contains(screen.rows.count), "\(screen.rows.count) of \(screen.rows.total)")
}
