import Partnership
import Store

@testable import Interface

/// So many vendors of every tier, dear and cheap, shallow and not judged, on Monday 17 March 2025.
///
/// Strategic and tactical ones were left silent, so they are inch-deep; operational ones were talked
/// to; every ninth costs nothing that is on file, every eleventh is paid in dollars.
enum MapOfVendors {
  static func store(of count: Int) -> MemoryStore {
    let store = MemoryStore()
    let records = (1...count).flatMap { [.vendor(vendor($0))] + papers($0) + talks($0) }
    _ = try? store.commit(
      records.map { Edit.add($0) },
      as: Stamp(author: "dana", at: Moment(day("2025-03-01")), channel: .import, label: "many"))
    return store
  }

  /// The same vendors as lines of the portfolio, for more of them than the store in memory likes.
  static func lines(of count: Int) -> [VendorLine] {
    (1...count).map { number in
      var dossier = Dossier(vendor: vendor(number))
      for record in papers(number) { dossier.append(record) }
      return VendorLine(of: dossier, on: Desk.now.day, policy: Policy())
    }
  }

  private static let names = [
    "Globex Logistics", "作者 出版", "Cafe\u{301} Jørgensen", "Umbrella Labs", "Stark Print",
    "Initech Hosting and Everything Else GmbH", "Tyrell",
  ]

  private static func vendor(_ number: Int) -> Vendor {
    let tiers = Tier.allCases
    return Vendor(
      header: Header(id: .provisional(number * 1_000)),
      name: names[number % names.count] + " \(number)", tier: tiers[number % tiers.count],
      statusLog: [StatusEntry(on: day("2023-01-01"), status: .active)],
      trackedSince: number.isMultiple(of: 6) ? day("2025-03-01") : day("2023-01-01"),
      owner: number.isMultiple(of: 2) ? "dana" : "kev")
  }

  private static func header(_ number: Int, _ place: Int) -> Header {
    Header(
      id: .provisional(number * 1_000 + place), vendors: [.provisional(number * 1_000)])
  }

  private static func papers(_ number: Int) -> [Record] {
    guard !number.isMultiple(of: 9) else { return [] }
    let value = number * number * 977 % 1_000 * (number.isMultiple(of: 4) ? 90_000 : 1_700)
    return [
      .agreement(
        Agreement(
          header: header(number, 1), startsOn: day("2024-01-01"), value: value,
          currency: number.isMultiple(of: 11) ? "USD" : "EUR", valuePer: .year))
    ]
  }

  /// The operational ones answer each month.
  private static func talks(_ number: Int) -> [Record] {
    guard number % Tier.allCases.count == 2 else { return [] }
    return (0..<24).map { month in
      .communication(
        Communication(
          header: header(number, 10 + month),
          at: Moment(day("2025-03-10").adding(months: -month)),
          direction: month.isMultiple(of: 2) ? .fromVendor : .toVendor, purpose: .support,
          outcome: .reached))
    }
  }
}
