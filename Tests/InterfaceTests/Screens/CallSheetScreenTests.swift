import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private let globex = RecordID(number: 1)

private func onSheet(
  _ store: MemoryStore = SmallPortfolio.store(), _ size: Size = Size(width: 80, height: 24),
  isAccessible: Bool = false, charset: Charset = .utf8
) -> Desk {
  let desk = Desk(store, at: size, isAccessible: isAccessible, charset: charset)
  desk.runtime.take([.go(.vendor(globex))])
  desk.press("C")
  return desk
}

/// Globex with an issue that was noticed this morning.
private func burning() throws -> MemoryStore {
  let store = SmallPortfolio.store()
  _ = try store.commit(
    [
      .add(
        .issue(
          Partnership.Issue(
            header: Header(id: .provisional(1), vendors: [globex]),
            noticedOn: Moment(day("2025-03-17"), TimeOfDay(hour: 8, minute: 1)),
            severity: .critical, text: "Payroll VPN down")))
    ], as: Stamp(author: "dana", at: Desk.now, channel: .interface, label: "issue"))
  return store
}

private func calls(_ store: MemoryStore) throws -> [Communication] {
  try store.records(of: .communication).compactMap { record in
    guard case .communication(let talk) = record, talk.at.day == day("2025-03-17") else {
      return nil
    }
    return talk
  }
}

@Test(arguments: [(20, 3), (40, 10), (60, 20), (80, 24), (120, 30), (140, 40), (200, 60)])
func theCallSheetLooksAsRecorded(width: Int, height: Int) throws {
  let desk = onSheet(try burning(), Size(width: width, height: height))
  desk.press("m")
  expectScreen(desk, "call-sheet-\(width)x\(height)")
}

@Test func theCallSheetReadsInAsciiAndAloud() throws {
  expectScreen(onSheet(try burning(), charset: .ascii), "call-sheet-ascii")
  expectScreen(onSheet(try burning(), isAccessible: true), "call-sheet-accessible")
}

@Test func reachingThemAnswersTheTriesBefore() throws {
  let store = try burning()
  let desk = onSheet(store)
  desk.press("m m j m k enter")
  let talks = try calls(store)
  let reached = try #require(talks.last { $0.outcome == .reached })
  let tries = talks.filter { $0.outcome == .noAnswer && $0.contacts == reached.contacts }
  #expect(tries.count == 2)
  #expect(tries.allSatisfy { $0.answeredAt == Desk.now })
  #expect(Set(reached.answers).isSuperset(of: tries.map(\.id)))
  #expect(talks.contains { $0.outcome == .noAnswer && $0.contacts != reached.contacts })
  #expect(desk.text.contains("answers ["))
  desk.press("u")
  #expect(try calls(store).allSatisfy { $0.answeredAt == nil })
}

@Test(arguments: [
  ("enter", Outcome.reached, false), ("m", .noAnswer, false), ("M", .noAnswer, true),
])
func eachTryIsOneKeyAndStamped(key: String, outcome: Outcome, voicemail: Bool) throws {
  let store = SmallPortfolio.store()
  let desk = onSheet(store)
  desk.press(key)
  let talks = try calls(store)
  #expect(talks.count == 1)
  #expect(talks.first?.outcome == outcome)
  #expect(talks.first?.voicemail == voicemail)
  #expect(talks.first?.at == Desk.now)
  #expect(talks.first?.contacts == [RecordID(number: 12)])
  #expect(talks.first?.purpose == nil)
  desk.press("u")
  #expect(try calls(store).isEmpty)
}

@Test func withAnOpenIssueTheTryBelongsToItAndIsAnOutage() throws {
  let store = try burning()
  let desk = onSheet(store)
  desk.press("j m")
  let talk = try #require(try calls(store).first)
  #expect(talk.purpose == .outage)
  #expect(talk.issue != nil)
  #expect(talk.contacts == [RecordID(number: 11)])
  #expect(desk.text.contains("no answer  Eva Roth"))
}

@Test func xSaysThatTheIssueIsOver() throws {
  let store = try burning()
  let desk = onSheet(store)
  desk.press("x")
  let issues = try store.records(of: .issue).compactMap { record -> Partnership.Issue? in
    guard case .issue(let issue) = record else { return nil }
    return issue
  }
  #expect(issues.map(\.resolvedOn) == [Desk.now])
  #expect(issues.map(\.reportedOn) == [Desk.now])
  #expect(onSheet(store).model.idle.contains(.issueOver))
}

@Test func theNumberIsCopiedWithOneKey() {
  let desk = onSheet()
  desk.press("y")
  #expect(desk.text.contains("Copied the number of NOC."))
}

@Test func aSheetWithoutPeopleSaysHowToAddOne() {
  let desk = Desk(SmallPortfolio.store())
  desk.runtime.take([.go(.callSheet(RecordID(number: 8)))])
  desk.tick()
  #expect(desk.text.contains("Nobody of theirs is kept here; A adds a contact."))
  desk.press("m")
  #expect(desk.text.contains("Nobody to call is kept here"))
}
