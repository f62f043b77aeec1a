/// Which signs of a vendor were open on an earlier day, and since when those are that were not.
package struct SignNews: Hashable, Sendable {
  /// What was open on the earlier day.
  package let before: Set<SignKey>
  /// The opening day of what is open now and was not then.
  package let openedOn: [SignKey: Day]

  package init(before: Set<SignKey> = [], openedOn: [SignKey: Day] = [:]) {
    self.before = before
    self.openedOn = openedOn
  }

  package var isEmpty: Bool { before.isEmpty && openedOn.isEmpty }
}

extension Dossier {
  /// Compares the signs of a day with those of an earlier one.
  ///
  /// A vendor that is judged on neither day costs next to nothing.
  package func signNews(since: Day, on day: Day, policy: Policy) -> SignNews {
    let old = Signs.findings(in: Evidence(seen(on: since), policy: policy))
    let before = Set(old.map { key($0) })
    let fresh = Signs.findings(in: Evidence(seen(on: day), policy: policy))
      .filter { !before.contains(key($0)) }
    let runs = openRuns(of: fresh, on: day, policy: policy, notBefore: since)
    return SignNews(
      before: before,
      openedOn: Dictionary(
        runs.map { (SignKey(vendor: vendor.id, sign: $0.sign, side: $0.side), $0.openedOn) },
        uniquingKeysWith: { first, _ in first }))
  }

  private func key(_ finding: Finding) -> SignKey {
    SignKey(vendor: vendor.id, sign: finding.sign, side: finding.side)
  }
}
