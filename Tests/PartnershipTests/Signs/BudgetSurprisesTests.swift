import Partnership
import Testing

struct BudgetSurprisesTests {
  @Test(arguments: [
    Mix(2, 0, nil), Mix(1, 2, nil), Mix(2, 1, .watch), Mix(2, 6, .watch), Mix(2, 7, nil),
    Mix(3, 0, .warning), Mix(3, 5, .warning), Mix(3, 6, .watch), Mix(4, 4, .critical),
    Mix(4, 5, .warning),
  ])
  func theLadder(mix: Mix) {
    let dossier = Dossier.story(.untiered).adding("b", mix.bad) { invoice($0, 200) }
      .adding("g", mix.good) { invoice($0, 100) }
    #expect(find(.budgetSurprises, in: dossier).told == mix.told(.vendor))
  }

  @Test(arguments: [(1_190, 0), (1_200, 0), (1_201, 1)])
  func aBillIsASurpriseBeyondTwiceTheTolerance(actual: Int, count: Int) {
    let dossier = Dossier.story(.untiered).adding("b", 3) { invoice($0, actual, budget: 1_000) }
    #expect(find(.budgetSurprises, in: dossier).count == count)
  }

  @Test func aFlaggedSurpriseNeedsNoBudget() {
    let dossier = Dossier.story(.untiered).adding("s", 3) {
      Invoice(header: $0, on: .ago(9), actual: 5, surprise: true)
    }
    #expect(find(.budgetSurprises, in: dossier).evidence == ["s1", "s2", "s3"])
  }

  @Test func withoutABudgetABillCountsNowhere() {
    let dossier = Dossier.story(.untiered).adding("b", 3) { invoice($0, 200) }
      .adding("n", 20) { invoice($0, 900, budget: nil) }
    #expect(find(.budgetSurprises, in: dossier).told == ["vendor warning 3/3"])
  }

  @Test(arguments: [(364, 1), (365, 0)])
  func billsAgeOutOfTheWindow(ago: Int, count: Int) {
    let dossier = Dossier.story(.untiered).adding("b", 3) { invoice($0, 200, ago: ago) }
    #expect(find(.budgetSurprises, in: dossier).count == count)
  }

  @Test func cleanInvoicesClearIt() {
    let dossier = Dossier.story(.untiered).adding("b", 3) { invoice($0, 200) }
    #expect(find(.budgetSurprises, in: dossier.adding("g", 10) { invoice($0, 100) }).isEmpty)
  }

  private func invoice(
    _ header: Header, _ actual: Int, budget: Int? = 100, ago: Int = 10
  ) -> Invoice {
    Invoice(header: header, on: .ago(ago), actual: actual, budgeted: budget)
  }
}
