import Partnership
import Testing

private let vendor = RecordID("v1")

private func dossier(_ talks: [Communication]) -> Dossier {
  var dossier = Dossier(vendor: Vendor(header: Header(id: vendor, vendors: [vendor]), name: "Acme"))
  dossier.communications = talks
  return dossier
}

private func talk(
  _ id: String, _ at: String, outcome: Outcome? = nil, answered: String? = nil,
  afterHours: Bool = false, direction: Direction = .toVendor
) throws -> Communication {
  Communication(
    header: Header(id: RecordID(id), vendors: [vendor]), at: try #require(Moment(at)),
    direction: direction, expectsReply: true, answeredAt: answered.flatMap { Moment($0) },
    outcome: outcome, afterHours: afterHours)
}

@Test func triesAreCountedInAndOutOfHours() throws {
  let reach = dossier([
    try talk("c1", "2025-03-03T09:00", outcome: .reached),
    try talk("c2", "2025-03-04T09:00", answered: "2025-03-04T10:30"),
    try talk("c3", "2025-03-05T22:00", outcome: .noAnswer, afterHours: true),
    try talk("c4", "2025-03-06T09:00", direction: .fromVendor),
  ]).reach(since: nil, until: try #require(Day("2025-03-14")))
  #expect(reach.all.tries == 3)
  #expect(reach.inHours == Reach.Part(tries: 2, reached: 1, answered: 1, medianMinutes: 0))
  #expect(reach.outOfHours == Reach.Part(tries: 1, reached: 0, answered: 0, medianMinutes: nil))
}

@Test func theMedianTakesKnownClockTimesOnly() throws {
  let reach = dossier([
    try talk("c1", "2025-03-03T09:00", answered: "2025-03-03T09:20"),
    try talk("c2", "2025-03-04T09:00", answered: "2025-03-05T09:00"),
    try talk("c3", "2025-03-04T12:00", answered: "2025-03-04T13:00"),
    try talk("c4", "2025-03-05", answered: "2025-03-06"),
  ]).reach(since: nil, until: try #require(Day("2025-03-14")))
  #expect(reach.all.answered == 4)
  #expect(reach.all.medianMinutes == 60)
}

@Test func daysOutsideTheQuestionDoNotCount() throws {
  let tries = dossier([
    try talk("c1", "2025-03-02T09:00", outcome: .reached),
    try talk("c2", "2025-03-03T09:00", outcome: .reached),
    try talk("c3", "2025-03-14T09:00", answered: "2025-03-15T09:00"),
    try talk("c4", "2025-03-15T09:00", outcome: .reached),
  ]).reach(since: Day("2025-03-03"), until: try #require(Day("2025-03-14")))
  #expect(tries.all == Reach.Part(tries: 2, reached: 1, answered: 0, medianMinutes: 0))
}
