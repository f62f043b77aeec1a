import Partnership
import Testing

struct MaturityMismatchTests {
  @Test(arguments: [
    ([3], [3], []), ([3], [4], []), ([2], [4], ["vendor watch 2/2"]),
    ([4], [2], ["us watch 2/2"]), ([1], [4], ["vendor warning 3/2"]),
    ([5], [1], ["us warning 4/2"]), ([4, 5], [3, 2], ["us watch 2/4"]),
    ([4, 4], [3, 2], []), ([2, 2, 3], [4, 5], ["vendor watch 2/5"]),
  ])
  func theGapOfTheMeansIsCountedInWholeLevels(theirs: [Int], ours: [Int], told: [String]) {
    #expect(find(.maturityMismatch, in: judged(theirs, ours)).told == told)
  }

  @Test func everyJudgementIsTheEvidence() {
    #expect(find(.maturityMismatch, in: judged([1], [4])).evidence == ["t01", "u01"])
  }

  @Test(arguments: [([], [5, 5]), ([1, 1], []), ([], [])])
  func theUnknownNeverRaisesIt(theirs: [Int], ours: [Int]) {
    #expect(find(.maturityMismatch, in: judged(theirs, ours)).isEmpty)
  }

  @Test(arguments: [(89, 1), (90, 0)])
  func judgementsExpire(ago: Int, count: Int) {
    #expect(find(.maturityMismatch, in: judged([1], [4], ago: ago)).count == count)
  }

  @Test(arguments: [(99, 1), (100, 0)])
  func aJudgementMayHoldForItsOwnDays(ago: Int, count: Int) {
    let dossier = judged([1], [4], ago: ago).changing { dossier in
      for index in dossier.judgements.indices { dossier.judgements[index].expiresAfterDays = 100 }
    }
    #expect(find(.maturityMismatch, in: dossier).count == count)
  }

  @Test func aNewJudgementOfTheSamePersonClearsIt() {
    let dossier = judged([1], [4]).adding("n") {
      Judgement(header: $0, on: .ago(1), by: RecordID("t01"), topic: .maturityVendor, level: 4)
    }
    #expect(find(.maturityMismatch, in: dossier).isEmpty)
  }

  private func judged(_ theirs: [Int], _ ours: [Int], ago: Int = 10) -> Dossier {
    let theirs = theirs.enumerated().reduce(Dossier.story(.untiered)) { dossier, level in
      dossier.adding("t\(level.offset)") {
        Judgement(
          header: $0, on: .ago(ago), by: $0.id, topic: .maturityVendor, level: level.element)
      }
    }
    return ours.enumerated().reduce(theirs) { dossier, level in
      dossier.adding("u\(level.offset)") {
        Judgement(header: $0, on: .ago(ago), by: $0.id, topic: .maturityUs, level: level.element)
      }
    }
  }
}
