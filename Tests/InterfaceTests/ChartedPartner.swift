import FoundationEssentials
import Partnership
import Store

/// A vendor with a year that can be drawn, on Monday 17 March 2025, and one of which nothing is kept.
enum ChartedPartner {
  static let full = RecordID(number: 1)
  static let blank = RecordID(number: 2)

  static func store() -> MemoryStore {
    let store = MemoryStore()
    _ = try? store.commit(
      (vendors + people + talks + asks + measures + bills).map { Edit.add($0) },
      as: Stamp(author: "dana", at: Moment(day("2025-03-01")), channel: .import, label: "a year"))
    return store
  }

  private static var vendors: [Record] {
    [(1, "Evercalm Service Desk", Tier.tactical), (2, "作者 出版", .commodity)].map { id, name, tier in
      .vendor(
        Vendor(
          header: Header(id: .provisional(id)), name: name, tier: tier,
          statusLog: [StatusEntry(on: day("2022-01-01"), status: .active)],
          trackedSince: day("2022-01-01"), owner: "dana"))
    }
  }

  private static func header(_ number: Int) -> Header {
    Header(id: .provisional(number), vendors: [.provisional(1)])
  }

  private static var people: [Record] {
    [.contact(Contact(header: header(20), name: "Joy Appleby", role: "team lead"))]
  }

  /// A call each fortnight until November, then a silence, then a burst.
  private static var talks: [Record] {
    let days =
      (0..<16).map { day("2024-04-05") + $0 * 14 }
      + ["2025-02-24", "2025-02-25", "2025-02-26", "2025-02-27", "2025-03-12"].map(day)
    let calls = days.enumerated().map { place, on in
      Record.communication(
        Communication(
          header: header(100 + place), at: Moment(on, TimeOfDay(hour: 10, minute: 0)),
          direction: place.isMultiple(of: 3) ? .toVendor : .fromVendor,
          contacts: [.provisional(20)], purpose: .support, outcome: .reached,
          summary: "Queue explained by the queue"))
    }
    return calls + [
      .meeting(
        Meeting(
          header: header(150), at: Moment(day("2024-09-18")), kind: .review, status: .held,
          text: "Half-year review"))
    ]
  }

  /// Mails that were answered after so many minutes, at night where they were sent after hours.
  private static var asks: [Record] {
    let waits: [(String, Int?, Bool)] = [
      ("2024-05-14", 25, false), ("2024-06-11", 200, false), ("2024-06-20", 55, false),
      ("2024-08-01", 700, true), ("2024-10-09", 3_000, false), ("2024-12-02", nil, false),
      ("2025-01-15", nil, true), ("2025-02-10", 9_000, false), ("2025-03-10", 40, true),
    ]
    return waits.enumerated().map { place, wait in
      let on = day(wait.0)
      return .communication(
        Communication(
          header: header(200 + place), at: Moment(on, TimeOfDay(hour: 9, minute: 0)),
          channel: .email, contacts: [.provisional(20)], expectsReply: true,
          answeredAt: wait.1.map { minutes in
            Moment(
              on + (540 + minutes) / 1_440,
              TimeOfDay(hour: (540 + minutes) % 1_440 / 60, minute: (540 + minutes) % 60))
          }, afterHours: wait.2, summary: "Where does it stand?"))
    }
  }

  private static var measures: [Record] {
    let all: [(Int, String, Decimal, MeasureDirection, String, [Decimal])] = [
      (
        300, "Answered within 4 h", 95, .atLeast, "%", [98, 96, 95, 94, 97, 91, 90, 96, 95, 99, 93]
      ),
      (301, "Printers up, all three plants and the town hall", 98, .atLeast, "%", [99, 98]),
      (302, "Time to fix, critical", 4, .atMost, "h", [3, 5, 4]),
      (303, "Callers pleased", 60, .atLeast, "%", []),
    ]
    return all.flatMap { id, name, target, direction, unit, values -> [Record] in
      [
        .measure(
          Measure(
            header: header(id), name: name, target: target, direction: direction, unit: unit,
            definedOn: day("2024-01-15")))
      ]
        + values.enumerated().map { place, value in
          .reading(
            Reading(
              header: header(id * 100 + place), measureId: .provisional(id),
              on: day("2024-04-30").adding(months: place), value: value))
        }
    }
  }

  private static var bills: [Record] {
    let all: [(String, Int, Int?, String)] = [
      ("2023-12-31", 16_000_000, 17_400_000, "EUR"), ("2024-06-30", 8_700_000, 8_700_000, "EUR"),
      ("2024-12-31", 9_900_000, 8_700_000, "EUR"), ("2025-02-28", 1_450_050, 1_450_000, "EUR"),
      ("2025-03-05", 40_000, nil, "EUR"), ("2025-01-10", 250_000, nil, "USD"),
    ]
    return all.enumerated().map { place, bill in
      .invoice(
        Invoice(
          header: header(400 + place), on: day(bill.0), actual: bill.1, budgeted: bill.2,
          surprise: bill.2 == nil, currency: bill.3))
    }
  }
}
