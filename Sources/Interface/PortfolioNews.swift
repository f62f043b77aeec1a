package import Partnership

/// What became of the signs of the portfolio since an earlier day.
///
/// The signs of that day are read once, beside the loop; what is new or gone follows from them and
/// from the verdicts as they are now.
package struct PortfolioNews: Hashable, Sendable {
  /// The day, with the time where it is when the author last looked.
  package let since: Moment
  /// Whether every vendor has been compared.
  package private(set) var isComplete = false
  private var vendors: [RecordID: SignNews] = [:]

  package init(since: Moment) {
    self.since = since
  }

  /// Takes vendors that were compared.
  package mutating func take(_ range: SignNewsRange) {
    vendors.merge(range.news) { _, fresh in fresh }
    isComplete = range.next == nil
  }

  /// The signs of a vendor that were not open then and that nobody acknowledged.
  package func fresh(in line: VendorLine) -> [FreshSign] {
    guard isComplete, line.isComplete else { return [] }
    let news = vendors[line.id] ?? SignNews()
    return line.standing.verdict.signs.compactMap { sign in
      let key = SignKey(vendor: line.id, sign: sign.sign, side: sign.side)
      guard sign.state.needsSomebody, !news.before.contains(key) else { return nil }
      return FreshSign(key: key, sign: sign, openedOn: news.openedOn[key])
    }
  }

  /// How many signs of a vendor were open then and are gone.
  package func clearedCount(in line: VendorLine) -> Int {
    guard isComplete, line.isComplete, let news = vendors[line.id] else { return 0 }
    let now = Set(
      line.standing.verdict.signs.map {
        SignKey(vendor: line.id, sign: $0.sign, side: $0.side)
      })
    return news.before.subtracting(now).count
  }
}

/// A sign that opened since the author last looked.
package struct FreshSign: Hashable, Sendable {
  package let key: SignKey
  package let sign: VerdictSign
  /// Nil where it opened by what was written a moment ago.
  package let openedOn: Day?

  /// The gravest first, then the newest, then by vendor.
  package static func precedes(_ left: FreshSign, _ right: FreshSign) -> Bool {
    if left.sign.level != right.sign.level { return left.sign.level > right.sign.level }
    if left.openedOn != right.openedOn {
      return (left.openedOn?.number ?? .max) > (right.openedOn?.number ?? .max)
    }
    return (left.key.vendor, left.key.sign.rawValue) < (right.key.vendor, right.key.sign.rawValue)
  }

  /// `watch: going quiet, nothing logged in 2 of 2 periods`.
  package var text: String { sign.level.word + ": " + sign.sign.brief + ", " + sign.counts }
}

/// A range of vendors that were compared.
package struct SignNewsRange: Hashable, Sendable {
  package let news: [RecordID: SignNews]
  /// The day that was compared with.
  package let since: Day
  /// Where the next range begins; nil after the last.
  package let next: RecordID?
}
