import Partnership
import Testing

struct ProcedureBypassedTests {
  @Test(arguments: [
    Mix(3, 0, nil), Mix(2, 2, nil), Mix(3, 1, .watch), Mix(3, 9, .watch), Mix(3, 10, nil),
    Mix(4, 4, .warning), Mix(4, 5, .watch), Mix(5, 1, .warning), Mix(6, 2, .critical),
    Mix(6, 3, .warning),
  ])
  func theLadderOfRequestsAndOfCounts(mix: Mix) {
    let logged = Dossier.story(.untiered).adding("b", mix.bad) { request($0, bypassed: true) }
      .adding("g", mix.good) { request($0, bypassed: false) }
    let counted = Dossier.story(.untiered).adding("n") {
      RequestCount(
        header: $0, on: .ago(9), requests: mix.bad + mix.good, bypassed: mix.bad)
    }
    for dossier in [logged, counted] {
      #expect(find(.procedureBypassed, in: dossier).told == mix.told(.us))
    }
  }

  @Test(arguments: [4, 6, 40])
  func whereEveryRequestWentRoundTheTotalIsUnknown(count: Int) {
    let dossier = Dossier.story(.untiered)
      .adding("b", count) { request($0, bypassed: true, purpose: nil) }
    #expect(find(.procedureBypassed, in: dossier).told == ["us watch \(count)/\(count)"])
  }

  @Test func theCountsOfTheDeskMakeTheTotalKnown() {
    let dossier = Dossier.story(.untiered).adding("b", 6) { request($0, bypassed: true) }
      .adding("n") { RequestCount(header: $0, on: .ago(9), requests: 2, bypassed: 0) }
    let found = find(.procedureBypassed, in: dossier)
    #expect(found.told == ["us critical 6/8"])
    #expect(found.evidence == ["b1", "b2", "b3", "b4", "b5", "b6"])
  }

  @Test func aCountWithBypassesIsEvidence() {
    let dossier = Dossier.story(.untiered)
      .adding("n") { RequestCount(header: $0, on: .ago(9), requests: 9, bypassed: 4) }
    #expect(find(.procedureBypassed, in: dossier).evidence == ["n1"])
  }

  @Test func otherTalksAndTheirApproachesAreNoRequests() {
    let dossier = Dossier.story(.untiered)
      .adding("b", 4) { request($0, bypassed: true) }
      .adding("a", 20) { request($0, bypassed: false, purpose: .advice) }
      .adding("v", 20) { header in
        var talk = request(header, bypassed: false)
        talk.direction = .fromVendor
        return talk
      }
    #expect(find(.procedureBypassed, in: dossier).told == ["us watch 4/4"])
  }

  @Test(arguments: [(89, 1), (90, 0)])
  func requestsAndCountsAgeOutOfTheWindow(ago: Int, count: Int) {
    let logged = Dossier.story(.untiered).adding("b", 4) {
      request($0, bypassed: true, ago: ago)
    }
    let counted = Dossier.story(.untiered).adding("n") {
      RequestCount(header: $0, on: .ago(ago), requests: 9, bypassed: 5)
    }
    #expect(find(.procedureBypassed, in: logged).count == count)
    #expect(find(.procedureBypassed, in: counted).count == count)
  }

  @Test func theProperChannelClearsIt() {
    let dossier = Dossier.story(.untiered).adding("b", 3) { request($0, bypassed: true) }
      .adding("g", 10) { request($0, bypassed: false, purpose: .outage) }
    #expect(find(.procedureBypassed, in: dossier).isEmpty)
  }

  private func request(
    _ header: Header, bypassed: Bool, purpose: Purpose? = .support, ago: Int = 10
  ) -> Communication {
    Communication(header: header, at: .ago(ago), purpose: purpose, procedureBypassed: bypassed)
  }
}
