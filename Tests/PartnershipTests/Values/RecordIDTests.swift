import Partnership
import Testing

@Test func idsAreComparedAsText() {
  let ids = ["jud9", "jud10", "9", "10", "a", "é"].map { RecordID($0) }
  #expect(ids.sorted().map(\.text) == ["10", "9", "a", "jud10", "jud9", "é"])
}

@Test(arguments: [
  ("17", 17), ("0", nil), ("017", nil), ("-1", nil), ("+1", nil), ("jud1", nil), ("", nil),
  ("1x", nil),
])
func onlyTheStoresNumbersAreNumbers(text: String, number: Int?) {
  #expect(RecordID(text).number == number)
}

@Test func standInsAreToldFromNumbers() {
  #expect(RecordID.provisional(1).isProvisional)
  #expect(RecordID.provisional(1).number == nil)
  #expect(!RecordID(number: 1).isProvisional)
}
