/// What a vendor costs a year, by the agreements that run, else by a year's invoices.
///
/// An amount for a whole term, or one of which nobody said the period, is spread over the term
/// where that is longer than a year; one for an open end counts as it stands. One-off amounts do
/// not count.
struct YearlySpend {
  /// One amount for each currency, largest first.
  private(set) var amounts: [Money] = []

  init(of seen: Seen, currency: String?) {
    let fallback = seen.dossier.vendor.currency ?? currency
    for agreement in seen.dossier.agreements {
      guard let value = agreement.yearlyValue, agreement.startsOn <= seen.day,
        agreement.term(on: seen.day).state != .ended
      else { continue }
      add(value, agreement.currency ?? fallback)
    }
    if amounts.isEmpty {
      for invoice in seen.dossier.invoices where seen.day - invoice.on < 365 {
        add(invoice.actual, invoice.currency ?? fallback)
      }
    }
    amounts.sort {
      ($1.minorUnits, $0.currency ?? "") < ($0.minorUnits, $1.currency ?? "")
    }
  }

  private mutating func add(_ value: Int, _ currency: String?) {
    guard let index = amounts.firstIndex(where: { $0.currency == currency }) else {
      amounts.append(Money(minorUnits: value, currency: currency))
      return
    }
    let (sum, isTooLarge) = amounts[index].minorUnits.addingReportingOverflow(value)
    amounts[index].minorUnits = isTooLarge ? Int.max : sum
  }
}

extension Agreement {
  /// The value for a year, in minor units; nil without a value and for what is paid once.
  fileprivate var yearlyValue: Int? {
    guard let value else { return nil }
    switch valuePer {
    case .year: return value
    case .once: return nil
    case .term, nil: return endsOn.map { spread(value, over: $0 - startsOn + 1) } ?? value
    }
  }

  private func spread(_ value: Int, over days: Int) -> Int {
    guard days > 366 else { return value }
    let (whole, rest) = value.quotientAndRemainder(dividingBy: days)
    return whole * 365 + rest * 365 / days
  }
}
