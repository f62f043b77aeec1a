import Partnership
import Store
import Terminal
import Testing

@testable import Interface

/// Counts the keys beside words and marks: everything that is pressed, not typed.
private final class Hand {
  let desk: Desk
  let store = SmallPortfolio.store()
  private(set) var keys = 0

  init() {
    desk = Desk(store)
  }

  func press(_ names: String) {
    keys += Key.sequence(names)?.count ?? 0
    desk.press(names)
  }

  func type(_ words: String) { desk.type(words) }

  var place: Destination { desk.model.navigation.current.destination }
}

@Test func loggingACallCostsAtMostFiveKeys() throws {
  let hand = Hand()
  let before = try hand.store.records(of: .communication).count
  hand.press("2 a")
  hand.type("call Confirmed the date")
  hand.press("enter")
  #expect(try hand.store.records(of: .communication).count == before + 1)
  #expect(hand.keys <= 5)
}

@Test func anyVendorIsAtMostThreeKeysAway() {
  let hand = Hand()
  hand.press("g v")
  hand.type("hooli")
  hand.press("enter")
  #expect(hand.desk.text.contains("Hooli Cloud"))
  #expect(hand.place != .today)
  #expect(hand.keys <= 3)
}

@Test(arguments: Place.destinations)
func anyVendorIsAtMostThreeKeysAwayFromEveryPlace(place: Place) {
  let desk = place.desk()
  desk.press("g v")
  desk.type("hooli")
  desk.press("enter")
  #expect(desk.model.navigation.current.destination == .vendor(RecordID(number: 10)))
}

@Test func fromALineThatIsBeingTypedAVendorIsTwoKeysAway() {
  let hand = Hand()
  hand.desk.press("4")
  hand.desk.type("freight")
  hand.press("ctrl-p")
  hand.type("hooli")
  hand.press("enter")
  #expect(hand.place == .vendor(RecordID(number: 10)))
  #expect(hand.keys <= 3)
}

@Test(arguments: [
  ("w", Destination.why(RecordID(number: 3))), ("B", .brief(RecordID(number: 3))),
  ("C", .callSheet(RecordID(number: 3))), ("b", .trend(RecordID(number: 3))),
])
func whyBriefCallSheetAndTrendAreOneKey(key: String, place: Destination) {
  let hand = Hand()
  hand.press(key)
  #expect(hand.place == place)
  #expect(hand.keys == 1)
}

@Test func undoIsOneKey() throws {
  let hand = Hand()
  hand.desk.press("2 *")
  hand.press("u")
  #expect(try hand.store.vendors().allSatisfy { !$0.header.tags.contains("starred") })
  #expect(hand.keys == 1)
}

@Test func postponingAFollowUpCostsTwoKeys() throws {
  let hand = Hand()
  hand.desk.press("j j")
  hand.press("p 1")
  let due = try hand.store.records(of: .followUp).compactMap { record -> Day? in
    guard case .followUp(let followUp) = record else { return nil }
    return followUp.dueOn
  }
  #expect(due.contains(day("2025-03-18")))
  #expect(hand.keys == 2)
}

@Test func keepingARenewingContractCostsTwoKeys() throws {
  let hand = Hand()
  hand.press("x k")
  let kept = try hand.store.records(of: .decision).contains { record in
    guard case .decision(let decision) = record else { return false }
    return decision.verdict == .keep
  }
  #expect(kept)
  #expect(hand.keys == 2)
}

@Test func decidingARecommendationCostsAtMostThreeKeys() throws {
  let hand = Hand()
  hand.desk.press("j j j")
  hand.press("x y")
  let decided = try hand.store.records(of: .recommendation).contains { record in
    guard case .recommendation(let advice) = record else { return false }
    return advice.decision == .accepted
  }
  #expect(decided)
  #expect(hand.keys <= 3)
}

@Test func anEntryOfAnOpenCallSheetIsOneKey() throws {
  let hand = Hand()
  hand.desk.runtime.take([.go(.callSheet(RecordID(number: 1)))])
  let before = try hand.store.records(of: .communication).count
  hand.press("m")
  #expect(try hand.store.records(of: .communication).count == before + 1)
  #expect(hand.keys == 1)
}

@Test func aNoOnTodayAsksWhyAndCostsThreeKeysBesideTheReason() throws {
  let hand = Hand()
  hand.desk.press("j j j")
  hand.desk.press("x n enter")
  #expect(hand.desk.text.contains("A no without a reason counts as ignored"))
  hand.desk.press("x n")
  hand.type("too dear")
  hand.press("enter")
  let reasons = try hand.store.records(of: .recommendation).compactMap { record -> String? in
    guard case .recommendation(let advice) = record, advice.decision == .declined else {
      return nil
    }
    return advice.reason
  }
  #expect(reasons == ["too dear"])
  #expect(hand.keys <= 3)
  hand.desk.press("u")
  #expect(
    try hand.store.records(of: .recommendation).allSatisfy { record in
      guard case .recommendation(let advice) = record else { return false }
      return advice.decision == nil
    })
}

@Test func aGutCheckOfFourVendorsCostsSevenKeys() throws {
  let hand = Hand()
  hand.press("g u 4 3 5 4 s")
  #expect(try hand.store.records(of: .judgement).count == 4)
  #expect(hand.keys == 7)
}
