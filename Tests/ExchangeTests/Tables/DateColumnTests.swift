import Exchange
import Partnership
import Testing

@Test func aColumnOfISODatesIsISO() {
  #expect(DateColumn.order(of: ["2025-03-14", "", "2025/04/03", "20250403"]) == .order(.iso))
}

@Test func oneDayBeyondTwelveDecides() {
  #expect(DateColumn.order(of: ["03/04/2025", "03/14/2025"]) == .order(.us))
  #expect(DateColumn.order(of: ["03/04/2025", "14/03/2025"]) == .order(.european))
}

@Test func dottedDatesAreEuropean() {
  #expect(DateColumn.order(of: ["03.04.2025"]) == .order(.european))
}

@Test func aColumnThatFitsBothIsAmbiguous() {
  #expect(DateColumn.order(of: ["03/03/2025", "03/04/2025"]) == .ambiguous(example: "03/04/2025"))
  #expect(DateColumn.order(of: ["03/03/2025"]) == .order(.us))
}

@Test func aColumnInTwoOrdersIsMixed() {
  #expect(
    DateColumn.order(of: ["14/03/2025", "03/14/2025"])
      == .mixed(examples: ["03/14/2025", "14/03/2025"]))
}

@Test func wordsAreNoDates() {
  #expect(DateColumn.order(of: ["soon", "n/a"]) == .none)
}

@Test func daysThatDoNotExistAreNone() {
  #expect(DateOrder.us.day("02/29/2023") == nil)
  #expect(DateOrder.us.day("02/29/2024") == Day("2024-02-29"))
  #expect(DateOrder.european.day("31/04/2025") == nil)
  #expect(DateOrder.iso.day("2025-13-01") == nil)
}

@Test func twoDigitYearsAreRefused() {
  #expect(DateOrder.us.day("03/14/25") == nil)
}

@Test func aClockTimeBehindTheDateIsIgnored() {
  #expect(DateOrder.iso.day("2025-03-14T08:00:00") == Day("2025-03-14"))
  #expect(DateOrder.european.day("14.3.2025 08:00") == Day("2025-03-14"))
}

@Test func dateFormatsAreGivenByNameOrPattern() throws {
  #expect(try DateOrder(argument: "DD/MM/YYYY") == .european)
  #expect(try DateOrder(argument: "us") == .us)
  #expect(throws: InputProblem.self) { try DateOrder(argument: "julian") }
}
