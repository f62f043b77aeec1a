import Exchange
import Partnership
import Store

/// Every vendor's standing on a day, read in short transactions so that nobody waits long for us.
struct PortfolioReading {
  let store: any RecordStore
  private let invocation: Invocation
  let policy: Policy
  let currency: String?

  /// Reads by a policy, or by the configured one.
  init(_ store: any RecordStore, _ invocation: Invocation, policy: Policy? = nil) {
    self.store = store
    self.invocation = invocation
    self.policy = policy ?? invocation.settings.policy
    currency = invocation.settings.currency
  }

  /// The standings of all vendors on each of the days, in the store's order.
  ///
  /// `look` sees each dossier with its standing on the first day.
  func standings(
    on days: [Day], looking look: (Dossier, Standing) -> Void = { _, _ in }
  ) throws -> [[Standing]] {
    var standings = days.map { _ in [Standing]() }
    guard let first = days.min() else { return standings }
    let horizon = Horizon(first, policy: policy)
    try DossierRanges(store, within: horizon, invocation).each { dossier in
      for (index, day) in days.enumerated() {
        let standing = Standing(of: dossier, on: day, policy: policy, currency: currency)
        standings[index].append(standing)
        if index == 0 { look(dossier, standing) }
      }
    }
    return standings
  }

  /// The standings of all vendors on a day.
  func standings(on day: Day) throws -> [Standing] {
    try standings(on: [day]).first ?? []
  }
}
