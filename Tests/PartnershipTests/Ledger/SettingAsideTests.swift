import Partnership
import Testing

struct SettingAsideTests {
  private let open = Dossier.story(.untiered).adding("s", 4) {
    Communication(header: $0, at: .ago(30), direction: .fromVendor, purpose: .sales)
  }

  @Test func aRecordSetAsideLeavesTheDossier() {
    let less = open.turningAside(RecordID("s1"), on: .ago(0))
    #expect(less.seen(on: .ago(0)).dossier.communications.map(\.id.text) == ["s2", "s3", "s4"])
    #expect(less.seen(on: .ago(1)).dossier.communications.count == 4)
    #expect(find(.onlySells, in: open).count == 1)
    #expect(find(.onlySells, in: less).isEmpty)
  }

  @Test func turningItTwiceChangesNothing() {
    let twice = open.turningAside(RecordID("s1"), on: .ago(0))
      .turningAside(RecordID("s1"), on: .ago(0))
    #expect(twice == open)
  }

  @Test func theVerdictIsSaidBeforeAndAfter() {
    let words = open.verdictWords(turning: RecordID("s1"), on: .ago(0), policy: Policy())
    #expect(words.contains("no verdict (thin log)"))
  }

  @Test func theVerdictsBeforeAndAfterFitInFewColumns() throws {
    for each in try ConformanceCase.all().prefix(12) {
      let dossier = try each.dossier()
      for talk in dossier.communications.prefix(5) {
        let words = dossier.verdictWords(turning: talk.id, on: each.asOf, policy: Policy())
        #expect(words.count <= 44, "\(words)")
      }
    }
  }

  @Test func onlyWhatChangedIsSaidTwice() {
    let before = VerdictWords(depth: "1 inch-deep", scores: "78/24")
    let rated = VerdictWords(depth: "1 inch-deep", scores: "80/30")
    let deeper = VerdictWords(depth: "2 shallow", scores: "80/30")
    #expect(before.words(becoming: deeper) == "1 inch-deep 78/24, now 2 shallow 80/30")
    #expect(before.words(becoming: rated) == "1 inch-deep 78/24, now 80/30")
    #expect(before.words(becoming: before) == "the verdict stays 1 inch-deep 78/24")
  }
}
