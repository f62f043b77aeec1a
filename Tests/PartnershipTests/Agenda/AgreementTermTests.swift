import Partnership
import Testing

/// One line of the table of the domain specification (e), its texts as they stand there.
struct TermCase: Sendable, CustomTestStringConvertible {
  let agreement: String
  let asOf: String
  let expected: String

  var testDescription: String { agreement + " on " + asOf }
}

private let table: [TermCase] = [
  TermCase(
    agreement: "2020-12-31 tacit term 12 days 90", asOf: "2025-06-01",
    expected: "renewing 2025-12-31 2025-10-02 no 2025-10-02 2025-12-31"),
  TermCase(
    agreement: "2025-12-31 tacit term 12 days 90", asOf: "2025-10-03",
    expected: "renewing 2025-12-31 2025-10-02 yes 2026-10-02 2026-12-31"),
  TermCase(
    agreement: "2025-12-31 tacit term 12 days 90", asOf: "2025-10-02",
    expected: "renewing 2025-12-31 2025-10-02 no 2025-10-02 2025-12-31"),
  TermCase(
    agreement: "2023-02-28 tacit term 12 days 30", asOf: "2023-06-01",
    expected: "renewing 2024-02-29 2024-01-30 no 2024-01-30 2024-02-29"),
  TermCase(
    agreement: "2024-02-29 tacit term 12 days 30", asOf: "2024-03-01",
    expected: "renewing 2025-02-28 2025-01-29 no 2025-01-29 2025-02-28"),
  TermCase(
    agreement: "2025-01-30 tacit term 1 days 10", asOf: "2025-03-10",
    expected: "renewing 2025-03-30 2025-03-20 no 2025-03-20 2025-03-30"),
  TermCase(
    agreement: "2025-05-31 tacit term 12 months 3", asOf: "2025-01-15",
    expected: "renewing 2025-05-31 2025-02-28 no 2025-02-28 2025-05-31"),
  TermCase(
    agreement: "2025-03-31 tacit term 1 days 90", asOf: "2025-03-15",
    expected: "renewing 2025-03-31 2024-12-31 yes 2025-04-01 2025-06-30"),
  TermCase(
    agreement: "2025-06-30 never days 60", asOf: "2025-05-15",
    expected: "fixed-end 2025-06-30 - no - -"),
  TermCase(
    agreement: "2024-12-31 express renewed 2024-11-01..2025-12-31", asOf: "2025-02-01",
    expected: "fixed-end 2025-12-31 - no - -"),
  TermCase(
    agreement: "2022-12-31 tacit term 12 days 30 max 2", asOf: "2024-06-01",
    expected: "fixed-end 2024-12-31 - no - -"),
  TermCase(
    agreement: "2025-12-31 tacit term 12 days 60 cancelled 2025-11-02", asOf: "2025-12-01",
    expected: "cancelled 2026-12-31 - no - -"),
]

private let furtherCases: [TermCase] = [
  TermCase(agreement: "- never", asOf: "2025-06-01", expected: "open-ended - - no - -"),
  TermCase(
    agreement: "- never days 30 cancelled 2025-06-01", asOf: "2025-07-01",
    expected: "cancelled 2025-07-01 - no - -"),
  TermCase(
    agreement: "- never days 30 cancelled 2025-06-01", asOf: "2025-07-02",
    expected: "ended 2025-07-01 - no - -"),
  TermCase(
    agreement: "- never months 1 cancelled 2025-01-31", asOf: "2025-02-01",
    expected: "cancelled 2025-02-28 - no - -"),
  TermCase(
    agreement: "2025-06-30 never", asOf: "2025-06-30", expected: "fixed-end 2025-06-30 - no - -"),
  TermCase(
    agreement: "2025-06-30 never", asOf: "2025-07-01", expected: "ended 2025-06-30 - no - -"),
  TermCase(
    agreement: "2025-06-30 tacit term 0", asOf: "2025-06-01",
    expected: "fixed-end 2025-06-30 - no - -"),
  TermCase(
    agreement: "2025-06-30 tacit", asOf: "2025-06-01",
    expected: "fixed-end 2025-06-30 - no - -"),
  TermCase(
    agreement: "2022-12-31 tacit term 12 days 30 max 2", asOf: "2023-12-02",
    expected: "renewing 2023-12-31 2023-12-01 yes - 2024-12-31"),
  TermCase(
    agreement: "2022-12-31 tacit term 12 max 2", asOf: "2025-01-01",
    expected: "ended 2024-12-31 - no - -"),
  TermCase(
    agreement: "2025-12-31 tacit term 12 days 60 cancelled 2025-11-01", asOf: "2025-12-01",
    expected: "cancelled 2025-12-31 - no - -"),
  TermCase(
    agreement: "2025-12-31 tacit term 12 days 60 cancelled 2025-11-01", asOf: "2026-01-01",
    expected: "ended 2025-12-31 - no - -"),
  TermCase(
    agreement: "2025-12-31 tacit term 12", asOf: "2025-12-31",
    expected: "renewing 2025-12-31 2025-12-31 no 2025-12-31 2025-12-31"),
  TermCase(
    agreement: "1990-01-31 tacit term 1 days 10", asOf: "2090-02-15",
    expected: "renewing 2090-02-28 2090-02-18 no 2090-02-18 2090-02-28"),
]

@Test(arguments: table)
func theTableOfRenewalsHolds(each: TermCase) throws {
  #expect(try words(of: each) == each.expected)
}

@Test(arguments: furtherCases)
func theEdgesOfRenewalsHold(each: TermCase) throws {
  #expect(try words(of: each) == each.expected)
}

@Test func aRenewalAgreedLaterIsNotSeenBefore() throws {
  var dossier = SampleDossier.active()
  dossier.agreements = [try agreement("2024-12-31 express renewed 2024-11-01..2025-12-31")]
  let before = Agenda.terms(of: dossier.seen(on: Day(2024, 10, 31)))
  let after = Agenda.terms(of: dossier.seen(on: Day(2024, 11, 1)))
  #expect(before.first?.termEndsOn == Day(2024, 12, 31))
  #expect(after.first?.termEndsOn == Day(2025, 12, 31))
}

private func words(of each: TermCase) throws -> String {
  let day = try #require(Day(each.asOf))
  let term = try agreement(each.agreement).term(on: day)
  let days = [term.termEndsOn, term.lastDayToCancel, term.nextChance].map { $0?.description ?? "-" }
  let then = term.endsIfCancelledAtNextChance?.description ?? "-"
  return "\(term.state.rawValue) \(days[0]) \(days[1]) \(term.missed ? "yes" : "no") "
    + "\(days[2]) \(then)"
}

private func agreement(_ text: String) throws -> Agreement {
  let words = text.split(separator: " ").map(String.init)
  var agreement = Agreement(
    header: SampleDossier.header("a"), startsOn: Day(1990, 1, 1), endsOn: Day(words[0]),
    renewal: try #require(RenewalMode(rawValue: words[1])))
  for (name, value) in zip(words, words.dropFirst()) {
    switch name {
    case "term": agreement.termMonths = Int(value)
    case "days": agreement.noticeDays = Int(value)
    case "months": agreement.noticeMonths = Int(value)
    case "max": agreement.maxRenewals = Int(value)
    case "cancelled": agreement.cancelledOn = Day(value)
    case "renewed":
      let renewal = try #require(FieldValue.read(value, as: .renewals))
      if case .renewals(let renewals) = renewal { agreement.renewals = renewals }
    case _: continue
    }
  }
  return agreement
}
