import Partnership
import Testing

@Test func oneAnsweredCallClearsASilentLeadership() throws {
  let clearance = try clearance(of: .leadershipUnreachable, in: "02-silent.json")
  #expect(clearance.clears.first == .leadershipCall)
}

@Test func aSharedGoalClearsTheAbsenceOfGoals() throws {
  let clearance = try clearance(of: .noAlignedGoals, in: "02-silent.json")
  #expect(clearance.clears == [.sharedGoal])
}

@Test func oneMarkOfFourOnlyEasesAPartnerInNameOnly() throws {
  let clearance = try clearance(of: .partnerInNameOnly, in: "02-silent.json")
  #expect(clearance.clears.isEmpty)
  #expect(clearance.eases.prefix(3) == [.leadershipCall, .reviewHeld, .conduct(.advice, times: 1)])
}

@Test func sixKeptPromisesAreNoRemedyForThreeBrokenOnes() throws {
  let clearance = try clearance(of: .promisesBroken, in: "09-conflicting.json")
  #expect(clearance.clears.isEmpty)
  #expect(clearance.agesOutOn != nil)
}

@Test func noMisfortuneAndNoLongRowIsProposed() {
  for remedy in Remedy.all {
    guard case .conduct(_, let times) = remedy else { continue }
    #expect((1...3).contains(times))
    #expect(!remedy.words.contains("issue"))
    #expect(!remedy.words.contains("after-hours"))
  }
}

@Test func aSignOfTheWindowAgesOutOnTheDayTheLadderIsNoLongerMet() throws {
  let clearance = try clearance(of: .promisesBroken, in: "09-conflicting.json")
  let day = try #require(clearance.agesOutOn)
  let dossier = try example("09-conflicting.json").dossier()
  let signs: (Day) -> [SignID] = {
    dossier.assessed(on: $0, policy: Policy()).findings.map(\.sign)
  }
  #expect(signs(day - 1).contains(.promisesBroken))
  #expect(!signs(day).contains(.promisesBroken))
}

@Test func theNextDepthIsReachedByWhatItNamesAndByNothingLess() throws {
  for name in ["02-silent.json", "06-client-faults.json", "09-conflicting.json"] {
    let each = try example(name)
    let seen = try each.dossier().seen(on: each.asOf).dossier
    let next = try #require(seen.nextDepth(on: each.asOf, policy: Policy()))
    #expect(!next.remedies.isEmpty, "\(name)")
    #expect(depth(of: seen, after: next.remedies, on: each.asOf) == next.depth, "\(name)")
    for remedy in next.remedies {
      let fewer = next.remedies.filter { $0 != remedy }
      #expect(depth(of: seen, after: fewer, on: each.asOf) != next.depth, "\(name): \(remedy)")
    }
  }
}

@Test func aDeepPartnershipHasNoNextDepth() throws {
  let each = try example("10-true-partnership.json")
  #expect(try each.dossier().nextDepth(on: each.asOf, policy: Policy()) == nil)
}

private func example(_ name: String) throws -> ConformanceCase {
  try #require(ConformanceCase.all().first { $0.name == name })
}

private func clearance(of sign: SignID, in name: String) throws -> Clearance {
  let each = try example(name)
  let dossier = try each.dossier()
  let finding = try #require(
    dossier.assessed(on: each.asOf, policy: Policy()).findings.first { $0.sign == sign })
  return dossier.clearance(of: finding, on: each.asOf, policy: Policy())
}

private func depth(of dossier: Dossier, after remedies: [Remedy], on day: Day) -> Depth {
  remedies.reduce(dossier) { $0.trying($1, on: day) }.assessed(on: day, policy: Policy()).depth
}
