import Partnership
import Testing

@Test func foldedNamesIgnoreCaseSpacesAndUnicodeForm() {
  #expect(FoldedName("  Caf\u{E9}\u{A0} NORD ") == FoldedName("cafe\u{301} nord"))
}

@Test func foldedNamesKeepPunctuation() {
  #expect(FoldedName("Acme, Inc.") != FoldedName("Acme Inc"))
}

@Test func aNameOfSpacesIsEmpty() {
  #expect(FoldedName(" \t\u{3000}").isEmpty)
}
