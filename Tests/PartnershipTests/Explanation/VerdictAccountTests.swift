import Partnership
import Testing

struct VerdictAccountTests {
  private let open = Dossier.story(.untiered).adding("s", 4) {
    Communication(header: $0, at: .ago(30), direction: .fromVendor, purpose: .sales)
  }

  @Test func everyNumberLeadsToItsRecords() throws {
    for each in try ConformanceCase.all().prefix(60) {
      let account = VerdictAccount(try each.dossier(), on: each.asOf, policy: Policy())
      for finding in account.assessment.findings {
        let (records, others) = account.evidence(of: finding)
        #expect(records.count + others.count == finding.evidence.count)
        #expect(others.allSatisfy { $0.hasPrefix("missing: ") }, "\(each.name) \(others)")
      }
      for observation in account.observations {
        guard let record = observation.record else { continue }
        #expect(
          account.entries[record] != nil || record == account.vendor.id, "\(each.name) \(record)")
      }
    }
  }

  @Test func aSilenceNamesItsDays() throws {
    let account = VerdictAccount(.story(.tactical, days: 70), on: .ago(0), policy: Policy())
    let silence = try #require(account.observations.first { $0.since != nil })
    #expect(silence.words(today: .ago(0)).hasPrefix("nothing logged 2 Jan - 2 Mar: "))
  }

  @Test func unknownPurposesAreNamedWhereTheyKeepASignSilent() {
    let quiet = Dossier.story(.untiered)
      .adding("s", 3) {
        Communication(header: $0, at: .ago(9), direction: .fromVendor, purpose: .sales)
      }
      .adding("u", 2) { Communication(header: $0, at: .ago(9), direction: .fromVendor) }
    let words = VerdictAccount(quiet, on: .ago(0), policy: Policy()).doubts.map(\.words)
    #expect(words == ["2 of 5 purposes unknown: \"only sells\" cannot be judged"])
    let told = VerdictAccount(open, on: .ago(0), policy: Policy()).doubts
    #expect(told.isEmpty)
  }

  @Test func mostPurposesUnknownSaysWhatTheSignRestsOn() {
    let vague = open.adding("u", 4) {
      Communication(header: $0, at: .ago(9), direction: .fromVendor)
    }
    let doubts = VerdictAccount(vague, on: .ago(0), policy: Policy()).doubts
    #expect(doubts.map(\.words) == ["4 of 8 purposes unknown: \"only sells\" rests on 4"])
    #expect(doubts.first?.records.count == 4)
  }

  @Test func noVerdictSaysWhyAndWhatWouldMakeOne() {
    let new = VerdictAccount(.story(.untiered, days: 11), on: .ago(0), policy: Policy())
    #expect(new.silence?.hasPrefix("No verdict: new, tracked for 11 days. It needs 35") == true)
    let prospect = Dossier.story(.untiered).changing {
      $0.vendor.statusLog = [StatusEntry(on: .ago(9), status: .prospect)]
    }
    let silence = VerdictAccount(prospect, on: .ago(0), policy: Policy()).silence
    #expect(silence?.contains("a prospect") == true)
  }
}
