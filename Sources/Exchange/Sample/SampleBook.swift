import Partnership

/// Writes the sample: keeps the numbers, and which vendor is being told about.
struct SampleBook {
  let calendar: SampleCalendar
  private(set) var edits: [Edit] = []
  private(set) var vendor = RecordID("")
  private var number = 0
  private var slugs: Set<String> = []
  private var places: [RecordID: Int] = [:]
  private(set) var ours: [Colleague: RecordID] = [:]

  /// The people of our own side.
  enum Colleague: CaseIterable {
    /// Vendor manager, whose demo it is.
    case nadia
    /// Head of IT.
    case tom
    /// Service desk.
    case jonas
    /// Head of logistics.
    case priya
    /// Finance.
    case marek
    /// Plant manager.
    case ines
    /// Managing director.
    case helene
  }

  init(today: Day) {
    calendar = SampleCalendar(today: today)
    for person in Colleague.allCases { ours[person] = add(person.contact) }
  }

  var today: Day { calendar.today }

  func day(_ ago: Int) -> Day { calendar.day(ago) }

  func moment(_ ago: Int) -> Moment { calendar.moment(ago) }

  func our(_ person: Colleague) -> [RecordID] {
    ours[person].map { [$0] } ?? []
  }

  /// Begins the story of a vendor; what follows belongs to it.
  mutating func begin(
    _ name: String, _ tier: Tier, since: Int, owner: String? = SamplePortfolio.me,
    _ change: (inout Vendor) -> Void = { _ in }
  ) {
    var record = Vendor(
      header: Header(id: RecordID("")), name: name, tier: tier,
      statusLog: [StatusEntry(on: today - since, status: .active)],
      trackedSince: today - min(since, 730), owner: owner,
      currency: SamplePortfolio.currency, slug: Slug.make(for: name, taken: &slugs))
    change(&record)
    vendor = add(record.asRecord, of: [])
  }

  /// Changes the vendor being told about, once the people it names are known.
  mutating func vendor(_ change: (inout Vendor) -> Void) {
    guard let place = places[vendor], case .add(.vendor(var record)) = edits[place]
    else { return }
    change(&record)
    edits[place] = .add(.vendor(record))
  }

  /// Goes on with the story of a vendor told of before.
  mutating func select(_ name: String) {
    vendor = find(name) ?? vendor
  }

  func find(_ name: String) -> RecordID? {
    edits.lazy.map(\.record).first { record in
      if case .vendor(let vendor) = record { vendor.name == name } else { false }
    }?.id
  }

  /// Adds a record of the vendor being told about.
  @discardableResult
  mutating func add(
    _ record: Record, isPrivate: Bool = false, tags: [String] = []
  ) -> RecordID {
    add(record, of: vendor.text.isEmpty ? [] : [vendor], isPrivate: isPrivate, tags: tags)
  }

  /// Adds a record of certain vendors: none for our own people, several for a joint meeting.
  @discardableResult
  mutating func add(
    _ record: Record, of vendors: [RecordID], isPrivate: Bool = false, tags: [String] = []
  ) -> RecordID {
    number += 1
    var record = record
    let id = RecordID.provisional(number)
    record.header.id = id
    record.header.vendors = vendors
    record.header.isPrivate = isPrivate
    record.header.tags = tags
    places[id] = edits.count
    edits.append(.add(record))
    return id
  }

  /// The header that `add` replaces.
  static let header = Header(id: RecordID(""))
}

extension SampleBook.Colleague {
  fileprivate var contact: Record {
    var person = Contact(header: SampleBook.header, name: name, side: .us)
    person.role = role
    person.department = department
    person.email = name.split(separator: " ")[0].lowercased() + "@ostara-foods.example"
    person.isLeadership = self == .helene || self == .tom
    return person.asRecord
  }

  private var name: String {
    switch self {
    case .nadia: "Nadia Okafor"
    case .tom: "Tom Reinholt"
    case .jonas: "Jonas Weil"
    case .priya: "Priya Raman"
    case .marek: "Marek Dvořák"
    case .ines: "Inês Calder"
    case .helene: "Hélène Aubry"
    }
  }

  private var role: String {
    switch self {
    case .nadia: "vendor manager"
    case .tom: "head of IT"
    case .jonas: "service desk"
    case .priya: "head of logistics"
    case .marek: "controller"
    case .ines: "plant manager"
    case .helene: "managing director"
    }
  }

  private var department: String {
    switch self {
    case .nadia, .tom, .jonas: "IT"
    case .priya: "Logistics"
    case .marek: "Finance"
    case .ines: "Production"
    case .helene: "Management"
    }
  }
}
