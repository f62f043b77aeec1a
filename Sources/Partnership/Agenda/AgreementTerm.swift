/// Where an agreement stands on a day: its current term, and what can still be done about it.
///
/// Terms are counted from the anchor, the last day covered, so that month ends do not drift
/// (domain specification (e), renewal mathematics).
package struct AgreementTerm: Hashable, Sendable {
  package let id: RecordID
  package let state: AgreementState
  /// The last day covered; nil while open-ended.
  package let termEndsOn: Day?
  /// The last day on which a notice may arrive; only while renewing.
  package let lastDayToCancel: Day?
  /// Whether that day is past, so that the term after this one is already bound.
  package let missed: Bool
  /// The next day on which a notice still works; nil where none remains.
  package let nextChance: Day?
  package let endsIfCancelledAtNextChance: Day?

  package init(
    id: RecordID, state: AgreementState, termEndsOn: Day? = nil, lastDayToCancel: Day? = nil,
    missed: Bool = false, nextChance: Day? = nil, endsIfCancelledAtNextChance: Day? = nil
  ) {
    self.id = id
    self.state = state
    self.termEndsOn = termEndsOn
    self.lastDayToCancel = lastDayToCancel
    self.missed = missed
    self.nextChance = nextChance
    self.endsIfCancelledAtNextChance = endsIfCancelledAtNextChance
  }
}

/// Whether an agreement goes on by itself, ends, or has ended.
package enum AgreementState: String, Word {
  case renewing
  case fixedEnd = "fixed-end"
  case openEnded = "open-ended"
  case cancelled
  case ended
}

extension Agreement {
  /// The term on a day, of an agreement as it is seen on that day.
  package func term(on day: Day) -> AgreementTerm {
    guard let anchor = lastRenewal?.endsOn ?? endsOn else { return openTerm(on: day) }
    let series = TermSeries(anchor: anchor, agreement: self)
    if let cancelledOn {
      return closed(.cancelled, end: series.end(whenCancelledOn: cancelledOn), on: day)
    }
    let current = series.term(covering: day)
    let end = series.end(of: current)
    if let last = series.last, current >= last { return closed(.fixedEnd, end: end, on: day) }
    let lastDay = series.lastDay(of: current)
    let next = series.chance(from: current, on: day)
    return AgreementTerm(
      id: id, state: .renewing, termEndsOn: end, lastDayToCancel: lastDay, missed: lastDay < day,
      nextChance: next.map { series.lastDay(of: $0) },
      endsIfCancelledAtNextChance: (next ?? series.last).map { series.end(of: $0) })
  }

  /// The newest renewal made by hand; the later in the list where two were agreed on one day.
  private var lastRenewal: Renewal? {
    renewals.reduce(nil) { newest, renewal in
      guard let newest, newest.on > renewal.on else { return renewal }
      return newest
    }
  }

  private func openTerm(on day: Day) -> AgreementTerm {
    guard let cancelledOn else { return AgreementTerm(id: id, state: .openEnded) }
    let end =
      noticeMonths.map { cancelledOn.adding(months: $0) } ?? cancelledOn + (noticeDays ?? 0)
    return closed(.cancelled, end: end, on: day)
  }

  private func closed(_ state: AgreementState, end: Day, on day: Day) -> AgreementTerm {
    AgreementTerm(id: id, state: end < day ? .ended : state, termEndsOn: end)
  }
}

/// The terms of an agreement with an end, numbered from 0.
private struct TermSeries {
  let anchor: Day
  /// 0 where the agreement does not renew by itself.
  let months: Int
  let noticeDays: Int
  let noticeMonths: Int?
  /// The number of the last term; nil = it renews for ever.
  let last: Int?

  init(anchor: Day, agreement: Agreement) {
    self.anchor = anchor
    let term = agreement.termMonths ?? 0
    let isTacit = agreement.renewal == .tacit && term > 0
    months = isTacit ? term : 0
    last = isTacit ? agreement.maxRenewals.map { max(0, $0) } : 0
    noticeDays = agreement.noticeDays ?? 0
    noticeMonths = agreement.noticeMonths
  }

  /// The last day covered by a term.
  func end(of term: Int) -> Day {
    term == 0 ? anchor : (anchor + 1).adding(months: term * months) - 1
  }

  /// The last day on which a notice that ends the term may arrive.
  func lastDay(of term: Int) -> Day {
    let end = end(of: term)
    return noticeMonths.map { end.adding(months: -$0) } ?? end - noticeDays
  }

  /// The first term that covers a day, or the last term.
  func term(covering day: Day) -> Int {
    var term = guess(day)
    while end(of: term) < day, term < last ?? Int.max { term += 1 }
    return term
  }

  /// The first term from `current` on that a notice on the day still ends, before the last term.
  func chance(from current: Int, on day: Day) -> Int? {
    var term = current
    while term < last ?? Int.max {
      if lastDay(of: term) >= day { return term }
      term += 1
    }
    return nil
  }

  /// The last day covered after a notice was received on a day.
  func end(whenCancelledOn day: Day) -> Day {
    var term = guess(day)
    while lastDay(of: term) < day, term < last ?? Int.max { term += 1 }
    return end(of: term)
  }

  /// A term that does not come after the one that covers the day, and is near it.
  private func guess(_ day: Day) -> Int {
    guard months > 0, day > anchor else { return 0 }
    let (year, month, _) = day.parts
    let (anchorYear, anchorMonth, _) = anchor.parts
    let elapsed = (year - anchorYear) * 12 + month - anchorMonth
    return min(max(0, elapsed / months - 2), last ?? Int.max)
  }
}
