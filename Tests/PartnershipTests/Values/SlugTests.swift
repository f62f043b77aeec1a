import Partnership
import Testing

private func slug(_ name: String) -> String {
  var taken: Set<String> = []
  return Slug.make(for: name, taken: &taken)
}

@Test func slugsAreLowerCaseWordsWithoutLegalForms() {
  #expect(slug("AA LEUPOLD & SONS, INC.") == "aa-leupold-sons")
  #expect(slug("Kestrel Networks GmbH & Co. KG") == "kestrel-networks")
  #expect(slug("O'Brien's Crating, L.L.C.") == "obriens-crating-l-l-c")
}

@Test func slugsLoseTheMarksOfLatinLetters() {
  #expect(slug("Müller & Søn Ærø") == "muller-son-aero")
  #expect(slug("Cafe\u{301} Größe Łódź") == "cafe-grosse-lodz")
}

@Test func slugsOfOtherScriptsKeepTheirLatinPartOrAreNumbered() {
  #expect(slug("株式会社 Kaze") == "kaze")
  #expect(slug("株式会社") == "vendor")
}

@Test func slugsThatAreTakenAreNumberedFromTwo() {
  var taken: Set<String> = ["acme"]
  #expect(Slug.make(for: "Acme Ltd", taken: &taken) == "acme-2")
  #expect(Slug.make(for: "ACME, Inc.", taken: &taken) == "acme-3")
}

@Test func aNameThatIsOnlyALegalFormKeepsIt() {
  #expect(slug("AG") == "ag")
}

@Test func thousandsOfTheSameSlugAreNumberedInOrder() {
  var taken: Set<String> = []
  let slugs = (1...3_000).map { _ in Slug.make(for: "風早", taken: &taken) }
  #expect(slugs == ["vendor"] + (2...3_000).map { "vendor-\($0)" })
}
