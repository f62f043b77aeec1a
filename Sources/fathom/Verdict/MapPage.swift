import Partnership
import Terminal

/// The map of the portfolio as a table of counts, and who stands in each cell.
struct MapPage {
  private let map: PortfolioMap
  private let isAccessible: Bool

  /// Names in a line; the rest is counted.
  private static let mostNames = 5

  init(_ map: PortfolioMap, isAccessible: Bool) {
    self.map = map
    self.isAccessible = isAccessible
  }

  /// Prints what all of it costs, the counts, and the names.
  func print(to output: Output) {
    output.print(map.summary)
    guard map.count > 0 else { return }
    output.print()
    if !isAccessible {
      printCounts(to: output)
      output.print()
    }
    for cell in map.cells {
      let names = cell.vendors.prefix(Self.mostNames).map { vendor in
        vendor.tier == .untiered ? vendor.name : "\(vendor.name) (\(vendor.tier.rawValue))"
      }
      let rest = cell.vendors.count - names.count
      output.heading(map.words(of: cell))
      output.print(
        "  " + names.joined(separator: ", ") + (rest > 0 ? " and \(grouped(rest)) more" : ""))
    }
  }

  private func printCounts(to output: Output) {
    let bands = Array(0..<map.bands.count)
    var columns = Columns(
      [map.measure] + bands.map { " " + map.bands.heading(of: $0) }
        + [" no spend", " all", " a year"])
    for depth in PortfolioMap.depths {
      let places = map.places(of: depth)
      let counts = places.map { map.cell(at: $0)?.vendors.count ?? 0 }
      let total = map.total(of: depth)
      columns.append(
        [depth.number.map { "\($0) \(depth.rawValue)" } ?? "- no verdict"]
          + counts.map { $0 == 0 ? "." : grouped($0) }
          + [
            grouped(counts.reduce(0, +)), total.minorUnits == 0 ? "-" : CompactAmount.words(total),
          ])
    }
    columns.print(to: output)
  }
}
