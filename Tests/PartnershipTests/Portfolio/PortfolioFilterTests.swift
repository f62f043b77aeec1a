import Partnership
import Testing

private let today = Day(2025, 3, 17)

@Test(arguments: [
  ("", ["Globex Logistics", "Initech Hosting", "Zürich Kabel"]), ("globex", ["Globex Logistics"]),
  ("Globex", ["Globex Logistics"]), ("gLobex", []), ("lo", ["Globex Logistics"]),
  ("glo log", ["Globex Logistics"]), ("glo host", []), ("zurich", ["Zürich Kabel"]),
  ("zürich", ["Zürich Kabel"]), ("Zürich", ["Zürich Kabel"]), ("dana", ["Globex Logistics"]),
  ("payroll", ["Initech Hosting"]), ("\"globex logistics\"", ["Globex Logistics"]),
  ("!globex", ["Initech Hosting", "Zürich Kabel"]), ("!", allNames),
  ("tier:strat", ["Globex Logistics"]), ("tier:", allNames),
  ("!tier:strategic tier:untiered", rest),
  ("owner:DANA", []), ("owner:dana", ["Globex Logistics"]), ("status:active", allNames),
  ("tag:wan", ["Globex Logistics"]), ("name:kabel", ["Zürich Kabel"]),
  ("spend>100k", ["Globex Logistics"]), ("spend>310000", []), ("spend>=310k", ["Globex Logistics"]),
  ("spend<1m", ["Globex Logistics"]), ("spend>", allNames), ("due<0d", ["Globex Logistics"]),
  ("due<7d", ["Globex Logistics", "Initech Hosting"]), ("due:3", ["Initech Hosting"]),
  ("due<=3d", ["Globex Logistics", "Initech Hosting"]), ("due>3d", []), ("due:today", []),
  ("talk>30d", ["Initech Hosting", "Zürich Kabel"]), ("talk<=10", ["Globex Logistics"]),
  ("open>0", ["Globex Logistics", "Initech Hosting"]), ("agreements:1", ["Globex Logistics"]),
])
func aFilterFindsWhatItSays(text: String, names: [String]) {
  let filter = PortfolioFilter(text)
  #expect(filter.problems.isEmpty)
  #expect(filter.indices(of: standings).map { standings[$0].name } == names)
}

@Test(arguments: [
  ("teir:strategic", "There is no field teir"), ("spend>much", "much is no value of spend"),
  ("due<soon", "soon is no value of due"), ("spend>99999999999999999999k", "no value of spend"),
])
func whatNamesNothingIsAProblemAndAWord(text: String, sentence: String) {
  let filter = PortfolioFilter(text)
  #expect(filter.problems.count == 1)
  #expect(filter.problems.first?.contains(sentence) == true)
  #expect(filter.indices(of: standings).isEmpty)
}

@Test(arguments: ["10:30", "a<b", ":", "<", "=", "!!", "\"", "né:", "\u{202E}"])
func everyTextIsAFilter(text: String) {
  let filter = PortfolioFilter(text)
  #expect(filter.indices(of: standings).count <= standings.count)
}

private let allNames = ["Globex Logistics", "Initech Hosting", "Zürich Kabel"]
private let rest = ["Initech Hosting", "Zürich Kabel"]
private let standings = [globex(), initech(), kabel()]
  .map { Standing(of: $0, on: today, policy: Policy()) }

private func globex() -> Dossier {
  var dossier = SampleDossier.active(tier: .strategic)
  dossier.vendor.owner = "dana"
  dossier.vendor.header.tags = ["wan"]
  dossier.agreements = [
    Agreement(
      header: SampleDossier.header("a"), startsOn: Day(2025, 1, 1), value: 31_000_000,
      currency: "EUR", valuePer: .year)
  ]
  dossier.communications = [
    Communication(
      header: SampleDossier.header("c"), at: Moment(Day(2025, 3, 7)), outcome: .reached)
  ]
  dossier.followUps = [
    FollowUp(
      header: SampleDossier.header("f"), dueOn: Day(2025, 3, 14), text: "x", madeOn: Day(2025, 3, 7)
    )
  ]
  return dossier
}

private func initech() -> Dossier {
  var dossier = SampleDossier.active()
  dossier.vendor.name = "Initech Hosting"
  dossier.vendor.services = ["Payroll"]
  dossier.followUps = [
    FollowUp(
      header: SampleDossier.header("f"), dueOn: Day(2025, 3, 20), text: "x", madeOn: Day(2025, 3, 7)
    )
  ]
  return dossier
}

private func kabel() -> Dossier {
  var dossier = SampleDossier.active()
  dossier.vendor.name = "Zürich Kabel"
  return dossier
}
