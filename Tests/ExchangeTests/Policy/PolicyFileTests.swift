import Exchange
import Partnership
import Testing

private func read(_ text: String) -> (policy: Policy, problems: [String]) {
  let read = PolicyFile.read(Array(text.utf8))
  return (read.policy, read.problems.map(\.description))
}

@Test func theDefaultPolicyReadsAsTheDefaults() throws {
  let read = PolicyFile.read(try fixture("policy.json"))
  #expect(read.problems.map(\.description) == [])
  #expect(read.policy == Policy())
}

@Test func everyNumberOfTheDefaultPolicyCanBeSet() throws {
  let (value, _) = JSONText.parse(try fixture("policy.json"))
  let leaves = numbers(try #require(value), at: [])
  #expect(leaves.count == 159)
  for (path, number) in leaves {
    let isFixed = path.first == "rules" && path.last == "window" && number == 0
    if isFixed { continue }
    let isPercent = number == 100 && path.first != "rules"
    let text = nested(path, .integer(isPercent ? 99 : number + 1))
    let (policy, problems) = read(JSONText.print(text))
    #expect(problems == [], "\(path)")
    #expect(policy != Policy(), "\(path)")
  }
}

/// Every whole number of a tree that is no element of a list, with its path.
private func numbers(_ value: JSONValue, at path: [String]) -> [([String], Int)] {
  if let number = value.asInteger { return [(path, number)] }
  return value.members.flatMap { numbers($0.value, at: path + [$0.name]) }
}

private func nested(_ path: [String], _ value: JSONValue) -> JSONValue {
  path.reversed().reduce(value) { inner, name in .object([JSONMember(name, inner)]) }
}

@Test func aPartIsLaidOverTheDefaults() {
  let (policy, problems) = read(
    """
    holidays = ["2026-12-25", 2026-12-26]
    itDepartments = ["IT", "Informatik"]
    bandWeights = [4, 2, 1]

    [tier.strategic]
    touch = 14
    expect = "working"

    [tier.tactical]
    expect = "none"

    [rules.only-sells]
    window = 90
    warning = [5, 80]
    critical = "never"
    """)
  #expect(problems == [])
  var wanted = Policy()
  wanted.holidays = [Day(year: 2026, month: 12, day: 25), Day(year: 2026, month: 12, day: 26)]
    .reduce(into: []) { days, day in if let day { days.insert(day) } }
  wanted.itDepartments = ["it", "informatik"]
  wanted.scores.bandWeights = [4, 2, 1]
  wanted.cadences.strategic.touch = 14
  wanted.cadences.strategic.expected = .working
  wanted.cadences.tactical.expected = nil
  wanted.signs.ladders[.onlySells] = Ladder(
    window: 90, minimum: 4, watch: Rung(3, 60), warning: Rung(5, 80), critical: nil)
  #expect(policy == wanted)
}

@Test func everyMistakeIsNamedAtOnceWithItsPlace() {
  let (_, problems) = read(
    """
    replyWorkday = 3
    coverageFloor = 101
      lateReportDays = -1
    [rules.only-sels]
    min = 1
    """)
  #expect(
    problems == [
      "line 1, column 1: the policy has no replyWorkday; did you mean replyWorkdays?",
      "line 2, column 1: coverageFloor should be a whole number from 0 to 100.",
      "line 3, column 3: lateReportDays should be a whole number from 0 to 3650.",
      "line 4, column 1: the policy has no rules.only-sels; did you mean only-sells?",
    ])
}

@Test func mistakesOfJSONHaveTheirPlaceToo() {
  let (_, problems) = read(
    """
    { "fullCount": 4,
      "rules": { "only-sells": { "watch": [1, 60] } },
      "weights": {"trust": 0}
    }
    """)
  #expect(
    problems == [
      "line 2, column 30: rules.only-sells.watch should be [count, percent], the count from 2 "
        + "and the percent from 0 to 100.",
      "line 3, column 15: weights.trust should be a whole number from 1 to 1000.",
    ])
}

@Test(arguments: [
  "tier.strategic.expect = \"wide\"", "tier.gold.touch = 3", "tier.strategic.tuch = 3",
  "holidays = [\"2026-02-30\"]", "holidays = \"2026-12-25\"", "itDepartments = [3]",
  "bandWeights = []", "bandWeights = [8, 0]", "bandWeights = \"8\"", "fullCount = 0",
  "fullCount = 2.5", "fullCount = \"4\"", "weights.trust = -1", "weights.luck = 3",
  "minObs.trust = 0", "caps.critical = 90", "caps.none = 4", "gradeLimits.shallow = 90",
  "initiativePoints.sales = 101", "conflictDays.low = -1", "issueDays.mild = 3",
  "rules.only-sells.watch = [1, 60]", "rules.only-sells.watch = [3, 101]",
  "rules.only-sells.watch = [3]", "rules.only-sells.watch = [5, 60]",
  "rules.only-sells.window = 0", "rules.going-quiet.window = 90", "rules.only-sells.min = 0",
  "rules.only-sells.size = 3", "rules = 3", "tier = [1]",
])
func whatIsImpossibleIsRefused(text: String) {
  let (_, problems) = read(text)
  #expect(problems.count == 1, "\(problems)")
  #expect(problems.first?.hasPrefix("line 1, column 1: ") == true, "\(problems)")
}

@Test(arguments: ["{", "{\"a\": 1, \"a\": 2}", "a = = 1", "a", "\u{0}", "\"text\""])
func whatIsNoPolicyIsOneProblem(text: String) {
  let (policy, problems) = read(text)
  #expect(problems.count == 1)
  #expect(policy == Policy())
}

@Test func theConfigurationHoldsAPolicy() {
  let (found, problems) = Configuration.read(
    Array("me = \"Nadia\"\n[policy]\nreplyWorkdays = 3\ntier.strategic.touch = 14\n".utf8))
  #expect(problems == [])
  #expect(found.policy.replyWorkdays == 3)
  #expect(found.policy.cadences.strategic.touch == 14)
  #expect(found.lines.suffix(2).sorted() == ["replyWorkdays = 3", "tier.strategic.touch = 14"])
}

@Test func aPolicyWithAMistakeIsNotInForceAtAll() {
  let (found, problems) = Configuration.read(
    Array("me = \"Nadia\"\n[policy]\nreplyWorkdays = 3\ntrendStep = 0\n".utf8))
  #expect(
    problems.map(\.description) == [
      "line 4, column 1: trendStep should be a whole number from 1 to 100."
    ])
  #expect(found.policy == Policy())
  #expect(found.me == "Nadia")
}
