import Partnership
import Testing

@Suite struct WordsTests {
  @Test func theMemoryOfAWordIsItsPlaceAmongAll() {
    expectPlaces(of: RuleID.self)
    expectPlaces(of: SignID.self)
    expectPlaces(of: Side.self)
    expectPlaces(of: Tier.self)
    expectPlaces(of: RecordKind.self)
  }

  private func expectPlaces<Value: Word>(of type: Value.Type) {
    #expect(type.allCases.map(\.place) == Array(0..<type.allCases.count), "\(type)")
  }
}
