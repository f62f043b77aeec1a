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
  #expect(standings.filter(filter.matches).map(\.name) == names)
}

@Test(arguments: [
  ("depth:1", ["inch-deep"]), ("depth:inch", ["inch-deep"]), ("depth:shallow", ["shallow"]),
  ("depth<3", ["inch-deep", "shallow"]), ("depth>=2", ["shallow"]), ("!depth<3", ["young"]),
  ("depth:none", ["young"]), ("depth:new", ["young"]), ("depth:thin", []), ("depth:", graded),
  ("them<60", ["inch-deep"]), ("us:0", ["inch-deep"]), ("us>0", []),
  ("gap>20", []), ("gap:0", ["inch-deep"]), ("short>2", ["inch-deep"]),
  ("short:2", ["shallow"]), ("short:0", ["young"]), ("signs:0", ["young"]),
  ("signs>1", ["inch-deep", "shallow"]), ("sign:going-quiet", ["inch-deep", "shallow"]),
  ("sign:\"no shared\"", ["inch-deep"]), ("sign:only-sells", []), ("fault:them", ["inch-deep"]),
  ("fault:-", ["young"]), ("fault:us", []),
])
func aFilterKnowsTheVerdict(text: String, names: [String]) {
  let filter = PortfolioFilter(text)
  #expect(filter.problems.isEmpty)
  #expect(judged.filter(filter.matches).map(\.name) == names)
}

@Test(arguments: [
  ("inch-deep", ["inch-deep"]), ("\"2 shal\"", ["shallow"]), ("quiet", ["inch-deep", "shallow"]),
  ("- new", ["young"]), ("tracked", ["young"]), ("strat", graded), ("activ", graded),
  ("late strategic", ["inch-deep", "shallow"]), ("former", []), ("!quiet", ["young"]),
])
func aWordIsFoundInAllThatARowShows(text: String, names: [String]) {
  #expect(judged.filter(PortfolioFilter(text).matches).map(\.name) == names)
}

@Test(arguments: [
  ("late", true), ("LATE sow", true), ("globex sow", true), ("shallow sow", true),
  ("inch-deep", false), ("silent", false), ("tier:strategic send", true),
  ("tier:tactical send", false), ("!late", false),
])
func aRowAboutAVendorIsFoundByWhatItShowsAndByTheVendor(text: String, holds: Bool) {
  let row = RowText(["3d late", "send SOW", "2 shallow"])
  #expect(PortfolioFilter(text).matches(standings[0], in: row) == holds)
}

@Test(arguments: [
  ("depth:nice", "nice is no value of depth"), ("them<low", "low is no value of them"),
  ("short>many", "many is no value of short"), ("depth:9", "9 is no value of depth"),
  ("depth:0", "0 is no value of depth"), ("depth:5", "5 is no value of depth"),
  ("them<101", "101 is no value of them"), ("us:-1", "-1 is no value of us"),
  ("tier:gold", "gold is no value of tier; there are strategic"),
  ("status:x", "x is no value of status"), ("fault:nobody", "nobody is no value of fault"),
])
func aWrongValueOfTheVerdictIsToldWithAnExample(text: String, sentence: String) {
  #expect(PortfolioFilter(text).problems.first?.contains(sentence) == true)
}

@Test(arguments: [
  ("them<", "them< says nothing yet"), ("tier:", "tier: says nothing yet"),
  ("globex !", "! says nothing yet"),
])
func aConditionThatSaysNothingIsNamedAndHoldsForAll(text: String, sentence: String) {
  let filter = PortfolioFilter(text)
  #expect(filter.problems.isEmpty)
  #expect(filter.complaints.count == 1)
  #expect(filter.complaints.first?.contains(sentence) == true)
}

private let graded = ["inch-deep", "shallow", "young"]
/// Strategic vendors with an empty log of 400, 100 and 10 days.
private let judged = [("inch-deep", 400), ("shallow", 100), ("young", 10)].map { name, days in
  var dossier = Dossier.story(.strategic, days: days)
  dossier.vendor.name = name
  return Standing(of: dossier, on: .ago(0), policy: Policy())
}

@Test(arguments: [
  ("teir:strategic", "There is no field teir"), ("spend>much", "much is no value of spend"),
  ("due<soon", "soon is no value of due"), ("spend>99999999999999999999k", "no value of spend"),
])
func whatNamesNothingIsAProblemAndAWord(text: String, sentence: String) {
  let filter = PortfolioFilter(text)
  #expect(filter.problems.count == 1)
  #expect(filter.problems.first?.contains(sentence) == true)
  #expect(standings.filter(filter.matches).isEmpty)
}

@Test(arguments: ["10:30", "a<b", ":", "<", "=", "!!", "\"", "né:", "\u{202E}"])
func everyTextIsAFilter(text: String) {
  let filter = PortfolioFilter(text)
  #expect(standings.filter(filter.matches).count <= standings.count)
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
