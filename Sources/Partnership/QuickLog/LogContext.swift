/// What the quick log knows when it reads a line: the moment, the vendors, the people, the records.
///
/// A plain value without clock or store, so that the bar, the shell and the tests read alike.
package struct LogContext: Hashable, Sendable {
  package var now: Moment
  /// The vendors of the screen or the marks; empty where none is in hand.
  package var vendorsInHand: [RecordID]
  package var vendors: [VendorName]
  /// Everybody, of every vendor and of ours.
  package var contacts: [Contact]
  /// The author's own contact; with nil a judgement adds one in the same step.
  package var me: RecordID?
  package var author: String
  package var policy: Policy
  package var hours: WorkingHours
  /// How many days ahead `>>` and a promise without a date are due.
  package var followUpDays: Int
  /// What `re:` and `done` may name: the open matters of the vendors in hand, the vendors'
  /// own records (for `status`), and every record that `LogLine.mentioned` finds in the line.
  package var records: [RecordID: Record]
  package var measures: [Measure]
  /// When each contact was last spoken to; decides between two people of one name.
  package var lastSpoken: [RecordID: Moment]
  package var channel: LogChannel

  package init(
    now: Moment, vendorsInHand: [RecordID] = [], vendors: [VendorName] = [],
    contacts: [Contact] = [], me: RecordID? = nil, author: String = "", policy: Policy = Policy(),
    hours: WorkingHours = WorkingHours(), followUpDays: Int = 7,
    records: [RecordID: Record] = [:], measures: [Measure] = [],
    lastSpoken: [RecordID: Moment] = [:], channel: LogChannel = .interface
  ) {
    self.now = now
    self.vendorsInHand = vendorsInHand
    self.vendors = vendors
    self.contacts = contacts
    self.me = me
    self.author = author
    self.policy = policy
    self.hours = hours
    self.followUpDays = followUpDays
    self.records = records
    self.measures = measures
    self.lastSpoken = lastSpoken
    self.channel = channel
  }

  package var today: Day { now.day }

  /// The people of our own side.
  package var ours: [Contact] { contacts.filter { $0.side == .us } }

  var workdays: BusinessDays { BusinessDays(holidays: policy.holidays) }

  func name(of vendor: RecordID) -> String {
    vendors.first { $0.id == vendor }?.name ?? vendor.text
  }

  func contact(_ id: RecordID) -> Contact? {
    contacts.first { $0.id == id }
  }
}

/// By what way a line comes in: in the shell a line without a vendor is refused.
package enum LogChannel: Hashable, Sendable {
  case interface
  case shell
}

/// The names of one vendor, without the rest of its record.
package struct VendorName: Hashable, Sendable {
  package var id: RecordID
  package var name: String
  package var slug: String?
  package var aliases: [String]

  package init(id: RecordID, name: String, slug: String? = nil, aliases: [String] = []) {
    self.id = id
    self.name = name
    self.slug = slug
    self.aliases = aliases
  }

  package init(_ vendor: Vendor) {
    self.init(id: vendor.id, name: vendor.name, slug: vendor.slug, aliases: vendor.aliases)
  }
}

/// When we work: a call outside is after hours.
package struct WorkingHours: Hashable, Sendable {
  package var days: Set<Weekday>
  /// Minutes since midnight, the first that counts as working time.
  package var opens: Int
  /// Minutes since midnight, the first that no longer does.
  package var closes: Int

  package init(
    days: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday],
    opens: Int = 8 * 60, closes: Int = 18 * 60
  ) {
    self.days = days
    self.opens = opens
    self.closes = closes
  }

  /// Whether the moment lies in working time; holidays never do.
  package func contains(_ day: Day, _ time: TimeOfDay, holidays: Set<Day>) -> Bool {
    days.contains(day.weekday) && !holidays.contains(day) && time.minutes >= opens
      && time.minutes < closes
  }
}
