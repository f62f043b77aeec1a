import Partnership
import Testing

private let key = SignKey(vendor: RecordID("v"), sign: .onlySells, side: .vendor)

private let open = Dossier.story(.untiered).adding("s", 4) {
  Communication(header: $0, at: .ago(30), direction: .fromVendor, purpose: .sales)
}

private func edits(
  _ change: SignChange, in dossier: Dossier = open, of key: SignKey = key
) -> Result<[Edit], SignRefusal> {
  dossier.edits(for: change, of: key, by: "dana", on: .ago(0), policy: Policy())
}

private func refusal(_ result: Result<[Edit], SignRefusal>) -> String? {
  switch result {
  case .success: nil
  case .failure(let refusal): refusal.sentence
  }
}

extension Dossier {
  fileprivate func taking(_ edits: [Edit]) -> Dossier {
    changing { dossier in
      for edit in edits { dossier.append(edit.record) }
    }
  }
}

struct SignChangeTests {
  @Test func anAcknowledgementHoldsReasonAuthorAndDay() throws {
    let made = try edits(.acknowledge(reason: "CEO on leave", until: .ago(-60))).get()
    guard case .acknowledgement(let word)? = made.first?.record else {
      Issue.record("no acknowledgement")
      return
    }
    #expect(word.by == "dana" && word.reason == "CEO on leave" && word.untilOn == .ago(-60))
    #expect(word.sign == "only-sells" && word.state == .acknowledged)
  }

  @Test(arguments: [(1, true), (0, false), (-1, false)])
  func aDayThatIsPastIsRefused(ago: Int, isRefused: Bool) {
    let result = edits(.agreePlan(reason: "two reviews", until: .ago(ago)))
    #expect((refusal(result) != nil) == isRefused)
  }

  @Test func aSignThatIsNotOpenIsRefused() {
    let other = SignKey(vendor: key.vendor, sign: .onlySells, side: .us)
    let result = edits(.acknowledge(reason: "known", until: nil), of: other)
    #expect(refusal(result)?.contains("is not open") == true)
  }

  @Test func aPlayBecomesFollowUpsOnceForEachStretch() throws {
    let made = try edits(.startPlay).get()
    let steps = PlayID.noSalesReview.steps
    #expect(made.count == steps.count + 1)
    let started = open.taking(made)
    #expect(started.followUps.map(\.text) == steps)
    #expect(started.plays.first?.followUps == started.followUps.map(\.id))
    #expect(Set(made.map(\.record.id)).count == made.count)
    let sentence = try #require(refusal(edits(.startPlay, in: started)))
    #expect(sentence.contains("was started on 2 Mar") && sentence.contains("0 of 4"))
  }

  @Test func aWordIsTakenBackWhereOneHolds() throws {
    #expect(refusal(edits(.takeBack))?.contains("not acknowledged") == true)
    let known = open.taking(try edits(.acknowledge(reason: "known", until: nil)).get())
    let back = try edits(.takeBack, in: known).get()
    #expect(back == [.remove(known.acknowledgements[0].asRecord)])
  }

  @Test func theLabelNamesSignAndDay() {
    let word = SignChange.acknowledge(reason: "known", until: Day(2026, 5, 1))
    #expect(word.label(.onlySells, today: .ago(0)) == "acknowledged only sells until 1 May")
    #expect(
      SignChange.startPlay.label(.onlySells, today: .ago(0))
        == "play started for only sells, 4 steps")
  }
}
