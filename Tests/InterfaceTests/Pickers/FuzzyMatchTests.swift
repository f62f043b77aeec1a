import Testing

@testable import Interface

/// The titles that fit, best first.
private func ranking(_ query: String, of titles: [String]) -> [String] {
  ChoiceIndex(titles.map { Choice($0, title: $0) }).ranked(by: query).map { titles[$0.index] }
}

private let vendors = [
  "Umbrella Labs", "Globex Logistics", "Initech Hosting", "Pied Piper", "Glo Bexley Trading",
  "Hooli Cloud", "Stark Print", "Société Générale", "Ärzte & Söhne", "日本データ",
]

@Suite struct FuzzyMatchTests {
  @Test(arguments: [
    ("glo", ["Glo Bexley Trading", "Globex Logistics"]),
    ("globex", ["Globex Logistics", "Glo Bexley Trading"]),
    ("gl", ["Globex Logistics", "Glo Bexley Trading"]),
    ("pp", ["Pied Piper"]),
    ("UMB", ["Umbrella Labs"]),
    ("host", ["Initech Hosting"]),
    ("societe", ["Société Générale"]),
    ("sohne", ["Ärzte & Söhne"]),
    ("データ", ["日本データ"]),
    ("cloud hooli", ["Hooli Cloud"]),
    ("xyz", []),
  ])
  func bestFitStandsFirst(query: String, expected: [String]) {
    #expect(Array(ranking(query, of: vendors).prefix(expected.count)) == expected)
    if expected.isEmpty { #expect(ranking(query, of: vendors).isEmpty) }
  }

  @Test func wholeNameStandsBeforeLongerOnes() {
    #expect(ranking("acme", of: ["Acme Trading", "The Acme", "Acme"]).first == "Acme")
  }

  @Test func wordStartsStandBeforeLettersInside() {
    #expect(ranking("so", of: ["Resolution", "Data Source"]) == ["Data Source", "Resolution"])
  }

  @Test func runsStandBeforeScatteredLetters() {
    #expect(ranking("tier", of: ["the inner er", "set tier"]) == ["set tier", "the inner er"])
  }

  @Test func emptyQueryKeepsAllInOrder() {
    #expect(ranking("  ", of: vendors) == vendors)
  }

  @Test func offsetsNameTheMatchedCharacters() {
    #expect(FuzzyMatch.of(FuzzyQuery("gé"), in: FoldedText("Société Générale"))?.offsets == [8, 9])
    #expect(FuzzyMatch.of(FuzzyQuery("q"), in: FoldedText("Acme")) == nil)
  }

  @Test func longerQueryThanTextDoesNotFit() {
    #expect(FuzzyMatch.of(FuzzyQuery("acmes"), in: FoldedText("acme")) == nil)
    #expect(FuzzyMatch.of(FuzzyQuery("acme"), in: FoldedText("acme")) != nil)
  }

  @Test func aliasesFindTheirChoice() {
    let index = ChoiceIndex([
      Choice(1, title: "Globex Logistics", aliases: ["GLX"]), Choice(2, title: "Galaxy Labs X"),
    ])
    #expect(index.ranked(by: "glx").map(\.index) == [0, 1])
  }
}
