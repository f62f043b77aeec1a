import Partnership
import Store
import Testing

@testable import Interface

@Test func theRemovalOfMarkedVendorsIsOneStepThatIsUndoneAndDoneAgain() throws {
  let desk = Desk(SmallPortfolio.store())
  func records() throws -> [Record] {
    try RecordKind.allCases.flatMap { try desk.store.records(of: $0) }
  }
  let before = try records()
  desk.press("2 space j space D")
  #expect(desk.text.contains("Removed 2 vendors."))
  let after = try records()
  #expect(try desk.store.vendors().count == 8)
  #expect(after.count < before.count)
  desk.press("u")
  #expect(try records() == before)
  #expect(desk.text.contains("Globex Logistics"))
  desk.press("ctrl-r")
  #expect(try records() == after)
  #expect(!desk.text.contains("Globex Logistics"))
  desk.press("u")
  #expect(try records() == before)
}
