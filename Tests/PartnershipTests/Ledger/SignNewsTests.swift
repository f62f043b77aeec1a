import Partnership
import Testing

struct SignNewsTests {
  @Test func whatOpenedSinceIsNamedWithItsDay() {
    let dossier = Dossier.story(.strategic, days: 400)
    let run = dossier.ledger(until: .ago(0), policy: Policy()).filter(\.isOpen)
      .max { $0.openedOn < $1.openedOn }
    guard let run else {
      Issue.record("the silent vendor has no sign")
      return
    }
    let key = SignKey(vendor: dossier.vendor.id, sign: run.sign, side: run.side)
    let before = dossier.signNews(since: run.openedOn - 1, on: .ago(0), policy: Policy())
    #expect(before.openedOn[key] == run.openedOn)
    #expect(!before.before.contains(key))
    let after = dossier.signNews(since: run.openedOn, on: .ago(0), policy: Policy())
    #expect(after.openedOn.isEmpty)
    #expect(after.before.contains(key))
  }

  @Test func whoIsNotEngagedHasNoNews() {
    var dossier = Dossier.story(.strategic, days: 400)
    dossier.vendor.statusLog = [StatusEntry(on: .ago(400), status: .prospect)]
    #expect(dossier.signNews(since: .ago(7), on: .ago(0), policy: Policy()).isEmpty)
  }

  @Test func talksBeyondTheHorizonOfTheEarlierDayAreNoNews() {
    let since = Day.ago(20)
    let horizon = Horizon(since, policy: Policy())
    var left = 0
    for seed in 1...60 {
      let dossier = RandomDossier.make(seed: seed, days: 2_500, records: 400)
      let near = dossier.within(horizon)
      left += dossier.communications.count - near.communications.count
      #expect(
        near.signNews(since: since, on: .ago(0), policy: Policy())
          == dossier.signNews(since: since, on: .ago(0), policy: Policy()), "seed \(seed)")
    }
    #expect(left > 500, "only \(left) talks are left out")
  }
}
