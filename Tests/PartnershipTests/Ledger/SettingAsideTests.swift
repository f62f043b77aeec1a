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
}
