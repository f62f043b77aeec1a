import Partnership
import Testing

private func tried(_ name: String, _ change: (inout Policy) -> Void) throws -> PolicyTrial {
  let each = try #require(try ConformanceCase.all().first { $0.name == name + ".json" })
  var policy = Policy()
  change(&policy)
  return try each.dossier().tried(policy, against: Policy(), on: each.asOf)
}

@Test func theSamePolicyChangesNothing() throws {
  let trial = try tried("06-client-faults") { _ in }
  #expect(!trial.changesAnything)
  #expect(trial.days.count == 13)
  #expect(trial.stretches.isEmpty)
}

@Test func aStricterGradeChangesToday() throws {
  let trial = try tried("10-true-partnership") { $0.scores.workingBelow = 100 }
  let today = try #require(trial.today)
  #expect(today.changesDepth)
  #expect(!today.changesSigns)
  #expect(today.before.depth == .deep)
  #expect(today.after.depth == .working)
}

@Test func aSignThatAppearsLeavesOrChangesItsLevelIsTold() throws {
  let gone = try tried("06-client-faults") { $0.changeLadder { $0.minimum = 90 } }
  #expect(
    gone.today?.signShifts.map(\.words) == ["no more warning we break promises (us)"])
  let milder = try tried("06-client-faults") { $0.changeLadder { $0.warning = Rung(9, 100) } }
  #expect(
    milder.today?.signShifts.map(\.words)
      == ["warning to watch we break promises (us)"])
}

@Test func monthsInARowWithTheSameChangeAreOneStretch() throws {
  let trial = try tried("10-true-partnership") { $0.scores.workingBelow = 100 }
  let stretches = trial.stretches
  #expect(!stretches.isEmpty)
  #expect(stretches.first?.last == trial.days.first?.day)
  for (newer, older) in zip(stretches, stretches.dropFirst()) {
    #expect(older.last < newer.first)
  }
}

@Test func aWindowThatOnlyRecountsIsNoChange() throws {
  let trial = try tried("06-client-faults") { $0.changeLadder { $0.window += 1 } }
  #expect(trial.today?.signShifts.isEmpty == true)
  #expect(trial.today?.changesSigns == false)
}

extension Policy {
  fileprivate mutating func changeLadder(_ change: (inout Ladder) -> Void) {
    var ladder = signs[.ourPromisesBroken]
    change(&ladder)
    signs.ladders[.ourPromisesBroken] = ladder
  }
}
