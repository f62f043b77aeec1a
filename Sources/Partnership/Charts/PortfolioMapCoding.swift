extension PortfolioMap {
  /// The map as one object: the limits, and every cell with its vendors.
  package var json: JSONValue {
    [
      "currency": .optional(currency),
      "currencies": .list(
        currencies.map { ["currency": .optional($0.code.letters), "vendors": .integer($0.count)] }),
      "totalMinorUnits": .integer(total.minorUnits), "inOtherCurrencies": .integer(elsewhere),
      "bands": .list(
        (0..<bands.count).map { band in
          ["from": .optional(bands.floor(of: band)), "below": .optional(bands.ceiling(of: band))]
        }),
      "cells": .list(
        cells.map { cell in
          [
            "depth": .text(cell.place.depth.rawValue), "band": .optional(cell.place.band),
            "count": .integer(cell.vendors.count), "vendors": .list(cell.vendors.map(\.json)),
          ]
        }),
    ]
  }
}

extension MapVendor {
  fileprivate var json: JSONValue {
    [
      "id": .text(id.text), "name": .text(name), "tier": .text(tier.rawValue),
      "minorUnits": .optional(spend?.minorUnits), "them": .optional(theirs),
      "us": .optional(ours),
    ]
  }
}
