extension PortfolioMap {
  /// What the map is drawn in: `EUR a year`.
  package var measure: String { MapCurrency.Code(currency).words + " a year" }

  /// All of it in a sentence or two: how much money, and which part of it with whom it is shallow.
  package var summary: String {
    guard count + elsewhere > 0 else {
      return "No vendor is kept yet; add one, or import a register."
    }
    guard paidCount > 0 else {
      return "\(CountWords.counted(count, "vendor")), and none with spend on file: agreements with "
        + "a value, or invoices, place them."
    }
    let shallow = [Depth.inchDeep, .shallow].reduce(0) { sum, depth in
      let (total, isTooLarge) = sum.addingReportingOverflow(total(of: depth).minorUnits)
      return isTooLarge ? Int.max : total
    }
    var parts = [
      "\(total) a year with \(CountWords.counted(paidCount, "vendor"))",
      "\(percent(shallow)) inch-deep or shallow",
      "\(percent(total(of: .unsounded).minorUnits)) without a verdict",
    ]
    if count > paidCount { parts.append("\(CountWords.grouped(count - paidCount)) without spend") }
    if elsewhere > 0 {
      parts.append("\(CountWords.grouped(elsewhere)) in other currencies")
    }
    return parts.joined(separator: "; ") + "."
  }

  /// A cell in words: `1 inch-deep, EUR 100k to 1M a year: 3 vendors`; where it must be short
  /// `1 inch-deep, EUR 100k-1M: 3 vendors`.
  package func words(of cell: MapCell, isShort: Bool = false) -> String {
    place(cell.place, isShort) + ": " + CountWords.counted(cell.vendors.count, "vendor")
  }

  private func place(_ place: MapPlace, _ isShort: Bool) -> String {
    let depth = place.depth.number.map { "\($0) \(place.depth.rawValue)" } ?? "no verdict"
    guard let band = place.band else {
      return depth + (isShort ? ", no spend" : ", no spend on file")
    }
    let prefix = depth + ", " + (currency.map { $0 + " " } ?? "")
    return isShort
      ? prefix + bands.heading(of: band) : prefix + bands.words(of: band) + " a year"
  }

  /// A part of the whole spend as a whole percentage, rounded down; `none of it` for nothing.
  private func percent(_ part: Int) -> String {
    let whole = total.minorUnits
    guard part > 0, whole > 0 else { return "none of it" }
    guard part < whole else { return "all of it" }
    let share = whole.dividingFullWidth(part.multipliedFullWidth(by: 100)).quotient
    return share == 0 ? "under 1 % of it" : "\(share) % of it"
  }
}

extension MapVendor {
  /// The vendor in words: `Globex, strategic, EUR 310,000 a year, 1 inch-deep, them 38, us 71`.
  package var words: String {
    let scores = theirs == nil && ours == nil ? [] : ["them " + words(theirs), "us " + words(ours)]
    return
      ([
        name, tier == .untiered ? "no tier" : tier.rawValue,
        spend.map { "\($0) a year" } ?? "no spend on file", depthWords,
      ] + scores).joined(separator: ", ")
  }

  private func words(_ score: Int?) -> String { score.map(String.init) ?? "not known" }
}

extension Tier {
  /// One letter that stands for the tier on a map; `N` where nobody gave one.
  package var letter: Character {
    switch self {
    case .strategic: "S"
    case .tactical: "T"
    case .operational: "O"
    case .commodity: "C"
    case .untiered: "N"
    }
  }
}

extension MapCell {
  /// How many vendors of each tier stand there: `S2 T5`, the weightiest tier first.
  package var tiers: [(tier: Tier, count: Int)] {
    Tier.allCases.compactMap { tier in
      let count = vendors.count { $0.tier == tier }
      return count == 0 ? nil : (tier, count)
    }
  }
}
