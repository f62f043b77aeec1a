import FoundationEssentials
import Partnership

/// Globex in hand, Friday 14 March 2025, half past ten.
enum LogFixture {
  static let globex = RecordID("1")
  static let acme = RecordID("2")
  static let initech = RecordID("3")

  static let context: LogContext = {
    var context = LogContext(now: moment("2025-03-14T10:30"))
    context.vendorsInHand = [globex]
    context.vendors = [
      VendorName(id: globex, name: "Globex", slug: "globex"),
      VendorName(id: acme, name: "Acme Corp", slug: "acme", aliases: ["Acme Industries"]),
      VendorName(id: initech, name: "Initech", slug: "initech"),
      VendorName(id: RecordID("4"), name: "Smith, Jones and Sons", slug: "smith-jones"),
      VendorName(id: RecordID("5"), name: "Globe Travel", slug: "globe-travel"),
    ]
    context.contacts = [
      contact("11", "Maria Lopez", globex, role: "Account manager"),
      contact("12", "Sam Roth", globex, role: "Service manager"),
      contact("13", "Eva Roth", globex, role: "CEO", isLeadership: true),
      contact("14", "Maria Chen", acme, role: "Sales"),
      contact("15", "José Peña", globex, role: "Support desk"),
      contact("16", "Samira Khan", acme),
      contact("18", "Samuel Ode", acme),
      contact("21", "Dana Kim", nil, role: "Vendor manager"),
      contact("22", "Kevin Hart", nil, role: "CIO"),
    ]
    context.me = RecordID("21")
    context.author = "dana"
    context.lastSpoken = [
      RecordID("13"): moment("2025-03-01"), RecordID("18"): moment("2025-02-01"),
    ]
    context.measures = measures
    context.records = Dictionary(
      uniqueKeysWithValues: (records + measures.map(\.asRecord)).map { ($0.id, $0) })
    return context
  }()

  static func moment(_ text: String) -> Moment {
    Moment(text) ?? Moment(Day(number: 0))
  }

  static func day(_ text: String) -> Day { moment(text).day }

  private static func contact(
    _ id: String, _ name: String, _ vendor: RecordID?, role: String? = nil,
    isLeadership: Bool = false
  ) -> Contact {
    Contact(
      header: Header(id: RecordID(id), vendors: vendor.map { [$0] } ?? []), name: name, role: role,
      side: vendor == nil ? .us : .vendor, isLeadership: isLeadership)
  }

  private static func header(_ id: String, _ vendor: RecordID = globex) -> Header {
    Header(id: RecordID(id), vendors: [vendor])
  }

  private static let measures = [
    Measure(header: header("31"), name: "Uptime", target: 99, definedOn: day("2024-01-01")),
    Measure(header: header("32"), name: "First response", definedOn: day("2024-01-01")),
    Measure(header: header("33"), name: "First fix", definedOn: day("2024-01-01")),
    Measure(header: header("34", acme), name: "Delivery", definedOn: day("2024-01-01")),
  ]

  private static let records: [Record] = [
    Vendor(
      header: Header(id: globex), name: "Globex",
      statusLog: [StatusEntry(on: day("2024-01-01"), status: .active)]
    ).asRecord,
    FollowUp(
      header: header("17"), dueOn: day("2025-03-12"), text: "send the price sheet",
      madeOn: day("2025-03-01")
    ).asRecord,
    Commitment(
      header: header("61"), madeOn: day("2025-03-01"), dueOn: day("2025-03-10"),
      text: "corrected invoice"
    ).asRecord,
    Recommendation(
      header: header("68"), on: day("2025-03-01"), text: "move to annual billing"
    ).asRecord,
    Agreement(header: header("71"), title: "Hosting", startsOn: day("2024-01-01")).asRecord,
    Conflict(header: header("72"), raisedOn: day("2025-02-01"), text: "late shipment").asRecord,
    Issue(
      header: header("73"), noticedOn: moment("2025-03-10"), text: "backups failing"
    ).asRecord,
    Goal(header: header("74"), text: "ship in two days", agreedOn: day("2025-01-10")).asRecord,
    Communication(
      header: header("91"), at: moment("2025-03-04T09:00"), channel: .email,
      contacts: [RecordID("12")], expectsReply: true, summary: "asked for the SOC 2 report"
    ).asRecord,
    Communication(
      header: header("92"), at: moment("2025-03-06T09:00"), contacts: [RecordID("13")],
      outcome: .noAnswer, summary: "first try"
    ).asRecord,
    Commitment(
      header: header("81", acme), madeOn: day("2025-03-01"), dueOn: day("2025-03-20"),
      text: "joint plan"
    ).asRecord,
    Note(header: header("95"), on: moment("2025-03-01"), text: "an old note").asRecord,
  ]
}
