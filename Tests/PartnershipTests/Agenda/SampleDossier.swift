import Partnership

/// A vendor with people of both sides, to which a test adds what it is about.
enum SampleDossier {
  static let leader = RecordID("eva")

  /// A dossier of an active vendor, tracked since its first day.
  static func active(tier: Tier = .untiered, since: String = "2025-01-01") -> Dossier {
    var vendor = Vendor(header: Header(id: RecordID("v")), name: "Globex Logistics", tier: tier)
    if let day = Day(since) {
      vendor.statusLog = [StatusEntry(on: day, status: .active)]
      vendor.trackedSince = day
    }
    var dossier = Dossier(vendor: vendor)
    dossier.contacts = [
      Contact(header: header("eva"), name: "Eva Roth", role: "CEO", isLeadership: true),
      Contact(header: header("sam"), name: "Sam Ito", role: "service manager"),
      Contact(header: Header(id: RecordID("kim")), name: "Kim", side: .us),
    ]
    return dossier
  }

  static func header(_ id: String) -> Header {
    Header(id: RecordID(id), vendors: [RecordID("v")])
  }

  /// What waits on a day, as "class kind ref dueOn".
  static func attention(_ dossier: Dossier, on day: String, policy: Policy = Policy()) -> [String] {
    guard let day = Day(day) else { return [] }
    return Agenda.attention(of: dossier, on: day, policy: policy).map {
      "\($0.class.rawValue) \($0.kind.rawValue) \($0.ref) \($0.dueOn)"
    }
  }
}

extension Day {
  /// A day written in a test; the first of all days where it is none, so that the test fails.
  init(_ year: Int, _ month: Int, _ day: Int) {
    self = Day(year: year, month: month, day: day) ?? Day(number: Int.min / 2)
  }
}
