/// What vendors cost a year, cut into a few bands with round limits, in one currency.
///
/// The limits are decades or finer steps, so that at most five bands hold everything; the dearest and
/// the cheapest twentieth do not spread them. Where decades would be too many, the limits lie where
/// the vendors are. Band 0 is the dearest.
package struct SpendBands: Hashable, Sendable {
  /// Three letters; nil where nobody said what the amounts are in.
  package let currency: String?
  /// Where one band ends and the next begins, in minor units, ascending; never empty.
  ///
  /// Who costs exactly as much belongs to the dearer band.
  package let limits: [Int]

  /// The most limits, one less than bands.
  package static let mostLimits = 4

  /// Finds limits for the amounts, in minor units of the currency.
  package init(_ amounts: [Int], currency: String?) {
    self.currency = currency
    let unit = CompactAmount.size(of: currency)
    let sorted = amounts.sorted()
    let margin = sorted.count / 20
    let low = sorted.isEmpty ? unit : max(unit, sorted[margin])
    let high = sorted.isEmpty ? unit : max(unit, sorted[sorted.count - 1 - margin])
    let scales = Self.scales(unit)
    let within = scales.map { scale in scale.filter { $0 > low && $0 <= high } }
    let found = within.first { $0.count <= Self.mostLimits } ?? Self.fifths(of: sorted, within[0])
    limits = found.isEmpty ? [scales[0].last { $0 <= low } ?? unit] : found
  }

  /// Limits half-way between those that make bands of as many vendors and those that make bands
  /// equally wide, among steps of which there are more than twelve.
  private static func fifths(of sorted: [Int], _ steps: [Int]) -> [Int] {
    (1...mostLimits).map { part in
      let amount = sorted[sorted.count * part / (mostLimits + 1)]
      let byCount = steps.count { $0 <= amount }
      return steps[(byCount + steps.count * part / (mostLimits + 1)) / 2]
    }
  }

  /// How many bands there are, empty ones included.
  package var count: Int { limits.count + 1 }

  /// The band of an amount in minor units.
  package func band(of amount: Int) -> Int {
    limits.count - limits.count { $0 <= amount }
  }

  /// The lowest amount of a band, in minor units; nil for the cheapest, which has none.
  package func floor(of band: Int) -> Int? {
    let place = limits.count - 1 - band
    return limits.indices.contains(place) ? limits[place] : nil
  }

  /// The amount that a band stays below, in minor units; nil for the dearest.
  package func ceiling(of band: Int) -> Int? {
    band > 0 ? floor(of: band - 1) : nil
  }

  /// Round amounts from fine to coarse, each row ascending: 1-2-5, 1-3, and decades.
  private static func scales(_ unit: Int) -> [[Int]] {
    [[1, 2, 5], [1, 3], [1]].map { steps in decades(unit, steps) }
  }

  private static func decades(_ unit: Int, _ steps: [Int]) -> [Int] {
    var amounts: [Int] = []
    var decade = unit
    while true {
      for step in steps {
        let (amount, isTooLarge) = decade.multipliedReportingOverflow(by: step)
        if !isTooLarge { amounts.append(amount) }
      }
      let (next, isTooLarge) = decade.multipliedReportingOverflow(by: 10)
      if isTooLarge { return amounts }
      decade = next
    }
  }
}

extension SpendBands {
  /// The limits of a band in words: `1M and more`, `100k to 1M`, `under 1k`.
  package func words(of band: Int) -> String {
    switch (floor(of: band), ceiling(of: band)) {
    case (let floor?, nil): compact(floor) + " and more"
    case (let floor?, let ceiling?): compact(floor) + " to " + compact(ceiling)
    case (nil, let ceiling?): "under " + compact(ceiling)
    case (nil, nil): "any"
    }
  }

  /// The same for the head of a column: `1M+`, `100k-1M`, `<1k`; the lower limit alone where it
  /// must be short.
  package func heading(of band: Int, isShort: Bool = false) -> String {
    switch (floor(of: band), ceiling(of: band)) {
    case (let floor?, let ceiling?) where !isShort: compact(floor) + "-" + compact(ceiling)
    case (let floor?, _): compact(floor) + "+"
    case (nil, let ceiling?): "<" + compact(ceiling)
    case (nil, nil): "any"
    }
  }

  private func compact(_ amount: Int) -> String {
    CompactAmount.words(Money(minorUnits: amount, currency: currency))
  }
}
