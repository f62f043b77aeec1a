/// The portfolio as a map: how deep each partnership is, against what it costs a year.
///
/// One currency at a time, since amounts of two are never added. Who costs nothing that is on file
/// stands in a band of its own, and so does who has no verdict. Order everywhere: the shallowest
/// first, among these the dearest, so that what asks for thought stands first.
package struct PortfolioMap: Hashable, Sendable {
  /// What the map is drawn in; nil where nobody said what the amounts are in.
  package let currency: String?
  /// Every currency that somebody is paid in, the one with most vendors first.
  package let currencies: [MapCurrency]
  package let bands: SpendBands
  /// The cells that hold somebody, in order.
  package let cells: [MapCell]
  /// Vendors that are paid in other currencies alone, and so stand on another map.
  package let elsewhere: Int

  /// The depths from top to bottom.
  package static let depths: [Depth] = [.inchDeep, .shallow, .working, .deep, .unsounded]

  /// Up to so many vendors each has a number of its own on the map.
  package static let mostNumbered = 99

  /// Draws the map of some standings.
  ///
  /// - Parameters:
  ///   - standings: every vendor that is to stand on it, in any order.
  ///   - wanted: the currency; where nobody is paid in it, or it is not given, that of most vendors.
  package init(of standings: [Standing], in wanted: MapCurrency.Code? = nil) {
    let currencies = MapCurrency.all(in: standings)
    let chosen = currencies.first { $0.code == wanted } ?? currencies.first
    let currency = chosen?.code.letters
    let isPaid = chosen != nil
    self.currencies = currencies
    self.currency = currency
    let vendors = standings.compactMap { standing -> MapVendor? in
      let spend = isPaid ? standing.spend.first { $0.currency == currency } : nil
      return spend == nil && !standing.spend.isEmpty ? nil : MapVendor(standing, spend: spend)
    }
    elsewhere = standings.count - vendors.count
    let bands = SpendBands(vendors.compactMap { $0.spend?.minorUnits }, currency: currency)
    self.bands = bands
    var groups: [MapPlace: [MapVendor]] = [:]
    for vendor in vendors {
      let band = vendor.spend.map { bands.band(of: $0.minorUnits) }
      groups[MapPlace(depth: vendor.depth, band: band), default: []].append(vendor)
    }
    var first = 0
    cells = Self.places(bands).compactMap { place in
      guard let vendors = groups[place] else { return nil }
      defer { first += vendors.count }
      return MapCell(place: place, vendors: vendors.sorted(), first: first)
    }
  }

  /// The places of a row, in order; the band of those without spend last.
  package func places(of depth: Depth) -> [MapPlace] {
    (0..<bands.count).map { MapPlace(depth: depth, band: $0) }
      + [MapPlace(depth: depth, band: nil)]
  }

  private static func places(_ bands: SpendBands) -> [MapPlace] {
    depths.flatMap { depth in
      (0..<bands.count).map { MapPlace(depth: depth, band: $0) }
        + [MapPlace(depth: depth, band: nil)]
    }
  }

  /// The cell at a place; nil where nobody stands there.
  package func cell(at place: MapPlace) -> MapCell? {
    cells.first { $0.place == place }
  }

  /// Vendors on the map.
  package var count: Int { cells.reduce(0) { $0 + $1.vendors.count } }

  /// Whether there are so few vendors that each has a number.
  package var isNumbered: Bool { count <= Self.mostNumbered }

  /// Vendors whose spend is on file.
  package var paidCount: Int {
    cells.reduce(0) { $0 + ($1.place.band == nil ? 0 : $1.vendors.count) }
  }

  /// What everybody on the map costs a year.
  package var total: Money { sum { _ in true } }

  /// What the vendors of one depth cost a year.
  package func total(of depth: Depth) -> Money { sum { $0.depth == depth } }

  /// Which part of all spend a cell holds, in percent, rounded; nil for the band without spend.
  package func share(of cell: MapCell) -> Int? {
    let whole = Double(total.minorUnits)
    guard cell.place.band != nil, whole > 0 else { return nil }
    let part = cell.vendors.reduce(0.0) { $0 + Double($1.spend?.minorUnits ?? 0) }
    return Int(min(100, max(0, part * 100 / whole)).rounded())
  }

  private func sum(_ isCounted: (MapPlace) -> Bool) -> Money {
    let units = cells.filter { isCounted($0.place) }.reduce(0) { sum, cell in
      cell.vendors.reduce(sum) { sum, vendor in
        let (total, isTooLarge) = sum.addingReportingOverflow(vendor.spend?.minorUnits ?? 0)
        return isTooLarge ? Int.max : total
      }
    }
    return Money(minorUnits: units, currency: currency)
  }
}

/// A place on the map: a depth, and a band of spend; without a band for those without spend.
package struct MapPlace: Hashable, Sendable {
  package let depth: Depth
  package let band: Int?

  package init(depth: Depth, band: Int?) {
    self.depth = depth
    self.band = band
  }
}

/// A place with the vendors that stand there.
package struct MapCell: Hashable, Sendable {
  package let place: MapPlace
  /// The dearest first; those of no spend by tier and name.
  package let vendors: [MapVendor]
  /// How many vendors stand before these in the order of the whole map; the first number is one more.
  package let first: Int
}

/// One vendor on the map.
package struct MapVendor: Hashable, Sendable {
  package let id: RecordID
  package let name: String
  package let tier: Tier
  package let depth: Depth
  /// `1 inch-deep`, or why there is no verdict: `no verdict: new`.
  package let depthWords: String
  package let theirs: Int?
  package let ours: Int?
  /// What it costs a year in the currency of the map; nil where nothing is on file.
  package let spend: Money?

  init(_ standing: Standing, spend: Money?) {
    id = standing.id
    name = standing.name
    tier = standing.tier
    depth = standing.verdict.depth
    depthWords =
      standing.verdict.silence.map { "no verdict: " + $0.rawValue } ?? standing.verdict.depthWords
    theirs = standing.verdict.theirs
    ours = standing.verdict.ours
    self.spend = spend
  }
}

extension MapVendor: Comparable {
  /// The dearer first, then the weightier tier, then by name and number.
  package static func < (left: MapVendor, right: MapVendor) -> Bool {
    let (one, other) = (left.spend?.minorUnits ?? Int.min, right.spend?.minorUnits ?? Int.min)
    if one != other { return one > other }
    if left.tier.place != right.tier.place { return left.tier.place < right.tier.place }
    return left.name == right.name ? left.id < right.id : left.name < right.name
  }
}

/// A currency that vendors are paid in.
package struct MapCurrency: Hashable, Sendable {
  /// Three letters, or nil where nobody said.
  package struct Code: Hashable, Sendable {
    package let letters: String?

    package init(_ letters: String?) {
      self.letters = letters
    }

    /// The letters, or that nobody said.
    package var words: String { letters ?? "no currency" }
  }

  package let code: Code
  /// How many vendors are paid in it.
  package let count: Int

  static func all(in standings: [Standing]) -> [MapCurrency] {
    var counts: [String?: Int] = [:]
    for standing in standings {
      for money in standing.spend { counts[money.currency, default: 0] += 1 }
    }
    return counts.map { MapCurrency(code: Code($0.key), count: $0.value) }.sorted {
      ($1.count, $0.code.letters ?? "~") < ($0.count, $1.code.letters ?? "~")
    }
  }
}
