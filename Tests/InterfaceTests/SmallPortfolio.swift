import Partnership
import Store

/// A dozen vendors with something of every kind, wide and combining characters among them.
enum SmallPortfolio {
  /// A store that holds it, as it stands on 17 March 2025.
  static func store() -> MemoryStore {
    let store = MemoryStore()
    _ = try? store.commit(
      edits(),
      as: Stamp(
        author: "dana", at: Moment(day("2025-03-01")), channel: .import, label: "a register"))
    return store
  }

  /// A store with this many vendors and nothing else.
  static func store(of count: Int) -> MemoryStore {
    let store = MemoryStore()
    let edits = (1...count).map { number in
      Edit.add(.vendor(vendor(number, "Vendor \(number)", .untiered, "dana")))
    }
    _ = try? store.commit(
      edits,
      as: Stamp(author: "dana", at: Moment(day("2025-03-01")), channel: .import, label: "many"))
    return store
  }

  private static func vendor(
    _ number: Int, _ name: String, _ tier: Tier, _ owner: String?,
    _ status: VendorStatus = .active, since: String = "2024-01-01"
  ) -> Vendor {
    Vendor(
      header: Header(id: .provisional(number)), name: name, tier: tier,
      statusLog: [StatusEntry(on: day(since), status: status)],
      trackedSince: day(since), owner: owner)
  }

  private static func header(_ number: Int, _ vendor: Int) -> Header {
    Header(id: .provisional(number), vendors: [.provisional(vendor)])
  }

  private static func edits() -> [Edit] {
    (vendors + people + papers + matters + log).map { Edit.add($0) }
  }

  private static var vendors: [Record] {
    var globex = vendor(1, "Globex Logistics", .strategic, "dana")
    globex.model = .managed
    globex.services = ["WAN", "Payroll VPN"]
    globex.customerNo = "44871"
    globex.header.tags = ["carrier"]
    return [
      globex, vendor(2, "Initech Hosting", .tactical, "dana"),
      vendor(3, "Umbrella Labs", .tactical, "dana"),
      vendor(4, "作者 出版 株式会社", .operational, "kev"),
      vendor(5, "Cafe\u{301} Jørgensen", .operational, "dana"),
      vendor(6, "Tyrell Corp", .strategic, "dana", .trial, since: "2025-03-06"),
      vendor(7, "Soylent Net", .untiered, nil, .prospect),
      vendor(8, "Stark Print", .commodity, "kev"),
      vendor(9, "Wayne Cables \u{1B}[31mred", .untiered, "dana"),
      vendor(10, "Hooli Cloud", .commodity, "dana", .former),
    ].map { .vendor($0) }
  }

  private static var people: [Record] {
    [
      Contact(
        header: header(20, 1), name: "Eva Roth", role: "CEO", isLeadership: true,
        phone: "+49 170 5550 1", escalationStep: 4),
      Contact(
        header: header(21, 1), name: "NOC", phone: "+49 30 5550 100", hours: "24 h",
        escalationStep: 1),
      Contact(header: header(22, 2), name: "Sam Ito", role: "service manager"),
    ].map { .contact($0) }
  }

  private static var papers: [Record] {
    [
      Agreement(
        header: header(30, 3), title: "Hosting", number: "2023-007",
        startsOn: day("2023-04-29"), endsOn: day("2025-04-28"), renewal: .tacit, termMonths: 12,
        noticeDays: 30, value: 8_400_000, currency: "EUR", valuePer: .year),
      Agreement(
        header: header(31, 1), title: "Freight", startsOn: day("2022-01-01"),
        endsOn: day("2026-12-31"), value: 31_000_000, currency: "EUR", valuePer: .year),
      Agreement(
        header: header(32, 4), title: "印刷", startsOn: day("2024-01-01"),
        endsOn: day("2025-05-31"), value: 120_000, currency: "JPY"),
    ].map { .agreement($0) }
  }

  private static var matters: [Record] {
    [
      .followUp(
        FollowUp(
          header: header(40, 1), dueOn: day("2025-03-14"), text: "escalate third late shipment")),
      .followUp(FollowUp(header: header(41, 2), dueOn: day("2025-03-17"), text: "send SOW")),
      .followUp(
        FollowUp(header: header(42, 5), dueOn: day("2025-03-20"), text: "ask for the crème menu")),
      .commitment(
        Commitment(
          header: header(43, 1), side: .vendor, madeOn: day("2025-02-28"),
          dueOn: day("2025-03-08"), text: "price sheet")),
      .commitment(
        Commitment(
          header: header(44, 1), side: .us, madeOn: day("2025-03-10"), dueOn: day("2025-03-31"),
          text: "volume forecast")),
      .recommendation(
        Recommendation(
          header: header(45, 5), on: day("2025-02-01"), side: .vendor,
          text: "annual billing, -8 %", dueOn: day("2025-03-15"))),
      .conflict(
        Conflict(
          header: header(46, 1), raisedOn: day("2025-03-07"), by: .us, fault: .vendor,
          severity: .high, text: "Third late shipment, SLA breach")),
      .meeting(
        Meeting(
          header: header(47, 2), at: Moment(day("2025-03-11"), TimeOfDay(hour: 10, minute: 0)),
          kind: .review, status: .planned, text: "Quarterly review")),
    ]
  }

  private static var log: [Record] {
    [
      .communication(
        Communication(
          header: header(50, 1), at: Moment(day("2025-03-14"), TimeOfDay(hour: 10, minute: 28)),
          channel: .call, direction: .fromVendor, contacts: [.provisional(20)],
          outcome: .reached, summary: "Renewal pricing; wants Q3 sheet", durationMinutes: 25)),
      .communication(
        Communication(
          header: header(51, 1), at: Moment(day("2025-02-11")), channel: .call,
          direction: .toVendor, contacts: [.provisional(20)], outcome: .noAnswer,
          summary: "third try")),
      .note(
        Note(header: header(52, 1), on: Moment(day("2024-12-03")), text: "運賃 went up twice")),
    ]
  }
}
