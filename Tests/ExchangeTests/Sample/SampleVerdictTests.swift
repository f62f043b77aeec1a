import Exchange
import Partnership
import Store
import Testing

private let today = Day(number: 20_530)

/// What the rules say of every vendor of the sample, by name.
private func verdicts() throws -> [String: Assessment] {
  let store = MemoryStore()
  let stamp = Stamp(author: "nadia", at: Moment(today), channel: .shell, label: "demo")
  _ = try store.commit(SamplePortfolio.edits(endingOn: today), as: stamp)
  return Dictionary(
    try store.dossiers(after: nil, limit: 1_000).map {
      ($0.vendor.name, $0.assessed(on: today, policy: Policy()))
    }
  ) { first, _ in first }
}

private func signs(_ assessment: Assessment?) -> Set<SignID> {
  Set(assessment?.findings.map(\.sign) ?? [])
}

@Test func theStoriesAreJudgedAsTheyAreTold() throws {
  let found = try verdicts()
  #expect(found["Sturgeon & Vale"]?.depth == .deep)
  #expect(found["Fenn Hosting"]?.depth == .inchDeep)
  #expect(found["Corvid Integration"]?.depth == .working)
  #expect(found["Foxglove Analytics"]?.depth == .unsounded)
  #expect(Set(found.values.map(\.depth)) == Set(Depth.allCases))
  #expect(signs(found["Brightmark Resale"]).contains(.onlySells))
  #expect(signs(found["Fenn Hosting"]).contains(.onlyWhenDown))
  #expect(signs(found["Lumen & Lark Advisory"]).contains(.undisclosedInterest))
  #expect(signs(found["Nachtlicht Security"]).contains(.afterHours))
  #expect(signs(found["Tidewire Networks"]).contains(.refusesCoordination))
  #expect(signs(found["Halyard Managed Services"]).contains(.ignoringMail))
  #expect(signs(found["Greywether Data"]).contains(.loopedInLate))
  #expect(signs(found["Seldom Systems"]).contains(.silentAfterSignature))
  #expect(signs(found["Solvane Metering"]).contains(.conflictsRecurring))
}

@Test func everyKindOfAttentionWaitsInTheSample() throws {
  let kinds = Set(try verdicts().values.flatMap { $0.attention.map(\.kind) })
  #expect(AttentionKind.allCases.filter { !kinds.contains($0) } == [])
}
