import Partnership
import Testing

@Test(arguments: [
  (SignID.leadershipUnreachable, 90, "3 of 4 tries in 90 days"),
  (.leadershipUnreachable, 0, "3 of 4 periods"), (.allInWithoutTrial, 730, "3 of 4 missing"),
  (.maturityMismatch, 90, "3 levels apart, 4 judgements"),
])
func aCountSaysWhatWasCounted(sign: SignID, window: Int, words: String) {
  #expect(sign.countWords(3, of: 4, windowDays: window) == words)
}

@Test(arguments: SignID.allCases)
func everySignSaysWhatItCounts(sign: SignID) {
  #expect(!sign.countWords(3, of: 4, windowDays: 90).contains("  "))
}
