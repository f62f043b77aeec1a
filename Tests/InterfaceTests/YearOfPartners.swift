import Partnership
import Store

/// Vendors with a year behind them, on Monday 17 March 2025: one that fell, one that is young, one
/// on trial, one that is gone.
enum YearOfPartners {
  static let fallen = RecordID(number: 1)
  static let young = RecordID(number: 2)
  static let trial = RecordID(number: 3)
  static let former = RecordID(number: 4)

  static func store() -> MemoryStore {
    let store = MemoryStore()
    _ = try? store.commit(
      (vendors + people + log).map { Edit.add($0) },
      as: Stamp(
        author: "dana", at: Moment(day("2025-03-01")), channel: .import, label: "a year"))
    return store
  }

  private static var vendors: [Record] {
    [
      vendor(1, "Globex Logistics", .strategic, [("2022-01-01", .active)]),
      vendor(2, "Aperture Pumps", .strategic, [("2025-02-10", .active)]),
      vendor(3, "Tyrell Corp", .tactical, [("2025-02-03", .trial)]),
      vendor(
        4, "Hooli Cloud", .operational, [("2022-01-01", .active), ("2024-10-01", .former)]),
    ].map { .vendor($0) }
  }

  private static func vendor(
    _ number: Int, _ name: String, _ tier: Tier, _ log: [(String, VendorStatus)]
  ) -> Vendor {
    Vendor(
      header: Header(id: .provisional(number)), name: name, tier: tier,
      statusLog: log.map { StatusEntry(on: day($0.0), status: $0.1) },
      trackedSince: day(log[0].0), owner: "dana")
  }

  private static var people: [Record] {
    [
      Contact(header: header(20, 1), name: "Eva Roth", role: "CEO", isLeadership: true),
      Contact(header: header(21, 3), name: "Rachael Tyr", role: "CEO", isLeadership: true),
      Contact(
        header: Header(id: .provisional(22)), name: "Kim Berg", side: .us, department: "Sales"),
    ].map { .contact($0) }
  }

  private static func header(_ number: Int, _ vendor: Int) -> Header {
    Header(id: .provisional(number), vendors: [.provisional(vendor)])
  }

  private static var log: [Record] { good + bad + ofTrial + ofOthers }

  /// A good year: every month a talk, a review each quarter, promises kept.
  private static var good: [Record] {
    (0..<20).flatMap { month -> [Record] in
      let on = day("2023-03-10").adding(months: month)
      var records: [Record] = [
        .communication(
          Communication(
            header: header(100 + month, 1), at: Moment(on), direction: .fromVendor,
            contacts: [.provisional(20)], purpose: .advice, outcome: .reached)),
        .commitment(
          Commitment(
            header: header(130 + month, 1), side: .vendor, madeOn: on, dueOn: on + 14,
            text: "price sheet", keptOn: Moment(on + 13))),
      ]
      if month.isMultiple(of: 3) {
        records.append(
          .meeting(
            Meeting(
              header: header(160 + month, 1), at: Moment(on + 3), kind: .review, status: .held,
              attendees: [.provisional(20), .provisional(22)], text: "Quarterly review")))
      }
      return records
    } + [
      .goal(
        Goal(
          header: header(190, 1), text: "Ship next day", kind: .shared,
          agreedOn: day("2024-01-15")))
    ]
  }

  /// Then it falls: sales alone, promises broken, a meeting missed by each side, a conflict.
  private static var bad: [Record] {
    (0..<5).flatMap { number -> [Record] in
      let on = day("2024-11-20") + number * 20
      return [
        .commitment(
          Commitment(
            header: header(200 + number, 1), side: .vendor, madeOn: on, dueOn: on + 10,
            text: "price sheet", brokenOn: Moment(on + 12))),
        .communication(
          Communication(
            header: header(210 + number, 1), at: Moment(on), direction: .fromVendor,
            purpose: .sales, outcome: .reached)),
      ]
    } + [
      .meeting(
        Meeting(
          header: header(220, 1), at: Moment(day("2025-01-14")), kind: .review,
          status: .missedByVendor, text: "Quarterly review")),
      .meeting(
        Meeting(
          header: header(221, 1), at: Moment(day("2025-02-11")), kind: .review,
          status: .missedByUs, text: "Quarterly review, again")),
      .conflict(
        Conflict(
          header: header(222, 1), raisedOn: day("2025-03-07"), fault: .vendor, severity: .high,
          text: "Third late shipment")),
    ]
  }

  private static var ofTrial: [Record] {
    [
      .communication(
        Communication(
          header: header(300, 3), at: Moment(day("2025-02-05"), TimeOfDay(hour: 9, minute: 0)),
          channel: .email, contacts: [.provisional(21)], expectsReply: true,
          answeredAt: Moment(day("2025-02-05"), TimeOfDay(hour: 11, minute: 30)))),
      .communication(
        Communication(
          header: header(301, 3), at: Moment(day("2025-02-12")), outcome: .noAnswer)),
      .communication(
        Communication(
          header: header(302, 3), at: Moment(day("2025-02-20")), direction: .fromVendor,
          purpose: .advice, outcome: .reached)),
      .meeting(
        Meeting(
          header: header(303, 3), at: Moment(day("2025-03-03")), kind: .workshop, status: .held,
          attendees: [.provisional(22)], text: "Workshop")),
      .recommendation(
        Recommendation(
          header: header(304, 3), on: day("2025-03-03"), side: .vendor, text: "Start small",
          disclosedInterest: DisclosedInterest.none)),
    ]
  }

  private static var ofOthers: [Record] {
    [
      .communication(
        Communication(
          header: header(400, 2), at: Moment(day("2025-02-20")), outcome: .reached)),
      .agreement(
        Agreement(
          header: header(401, 1), title: "Freight", startsOn: day("2024-01-01"),
          endsOn: day("2025-12-31"), renewal: .tacit, termMonths: 12, noticeDays: 90,
          value: 31_000_000, currency: "EUR", valuePer: .year)),
    ]
  }
}
