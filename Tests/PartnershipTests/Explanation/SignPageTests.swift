import Partnership
import Testing

struct SignPageTests {
  @Test func aPageSaysWhatIsCountedAndWhatToDo() {
    #expect(
      SignPage(page(of: .onlySells), policy: Policy()).lines == [
        "Only shows up to sell",
        "  rule        only-sells",
        "  side        theirs",
        "  counted     sales among their approaches with a known purpose",
        "  out of      their approaches with a known purpose, and reviews held",
        "  window      the last 180 days, at least 4 in all",
        "  watch       3 or more, and 60 % of all",
        "  warning     4 or more, and 75 % of all",
        "  critical    6 or more, and 90 % of all",
        "  guard       evidence of 90 days; reviews dilute it",
        "  cleared by  advice and reviews",
        "  articles    003, 004",
        "  play        no sales review",
        "              1. Set a review whose agenda names no product",
        "              2. Ask what they saw in our operation that we should change",
        "              3. Say plainly that an offer has its own meeting, and when",
        "              4. Log every idea as a recommendation, with who gains by it",
      ])
  }

  @Test func theLadderIsThatOfThePolicyInForce() {
    var policy = Policy()
    policy.signs.ladders[.onlySells] = Ladder(
      window: 90, minimum: 2, watch: Rung(2, 0), warning: Rung(5, 10), critical: nil)
    let rows = SignPage(page(of: .onlySells), policy: policy).rows
    #expect(text("window", rows) == "the last 90 days, at least 2 in all")
    #expect(text("watch", rows) == "2 or more")
    #expect(text("warning", rows) == "5 or more, and 10 % of all")
    #expect(text("critical", rows) == "never")
  }

  @Test func theWordsHoldTheNumbersOfThePolicyInForce() {
    var policy = Policy()
    policy.signs.onlySellsMinDays = 45
    let rows = SignPage(page(of: .onlySells), policy: policy).rows
    #expect(text("guard", rows) == "evidence of 45 days; reviews dilute it")
    let left = SignPage.all(policy: policy).flatMap(\.rows).filter { $0.text.contains("{") }
    #expect(left.isEmpty)
  }

  @Test func everySignHasAPageWithEachOfItsRules() {
    let pages = SignPage.all(policy: Policy())
    #expect(pages.map(\.sign) == SignID.allCases)
    for (page, sign) in zip(pages, Signs.all) {
      let rules = page.rows.filter { $0.label == "rule" }.map(\.text)
      #expect(rules == sign.rules.map(\.id.rawValue))
      #expect(page.rows.allSatisfy { !$0.text.isEmpty }, "\(page.title)")
    }
  }

  /// The side that a page names is the side that the rules find.
  @Test func theSideOfAPageIsTheSideOfItsFindings() throws {
    for each in try ConformanceCase.all() {
      for finding in try each.dossier().assessed(on: each.asOf, policy: Policy()).findings {
        let words = finding.rule.sideWords
        #expect(
          words == (finding.side == .vendor ? "theirs" : "ours") || words.contains("by ")
            || finding.rule == .maturityMismatch, "\(finding.rule)")
      }
    }
  }

  private func page(of id: SignID) -> Sign { Signs.all.first { $0.id == id } ?? Signs.all[0] }

  private func text(_ label: String, _ rows: [SignPage.Row]) -> String? {
    rows.first { $0.label == label }?.text
  }
}
