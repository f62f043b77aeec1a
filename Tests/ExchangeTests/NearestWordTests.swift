import Exchange
import Testing

@Test func theNearestWordIsSuggested() {
  #expect(NearestWord.find(for: "Vendr", among: ["value", "vendor"]) == "vendor")
}

@Test func aFarWordIsAnsweredWithAllOfThem() {
  #expect(NearestWord.hint(for: "xyz", among: ["ab", "cd"]) == "; there are ab, cd.")
}
