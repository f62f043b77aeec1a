import Partnership

extension LogBar {
  /// What the bar is about: the vendors, and whom one speaks with as soon as the line says so.
  var title: String {
    let vendors = vendors
    let who =
      vendors.isEmpty
      ? "no vendor yet"
      : (vendors.map(name).joined(separator: ", ") + people.map { " · " + $0 }.joined())
    switch task {
    case .log: return (isOnThePhone ? "On the phone: " : "Log: ") + who
    case .edit(let record): return "Edit [\(record.id)]: " + who
    case .meeting(let meeting):
      return "In the meeting: " + vendors.map(name).joined(separator: ", ")
        + (meeting.text.map { " · " + $0 } ?? "")
    }
  }

  /// Those that the first line names, else those in hand.
  private var vendors: [RecordID] {
    let typed = (readings.first ?? nil)?.vendors ?? []
    return typed.isEmpty ? context.vendorsInHand : typed
  }

  private func name(_ vendor: RecordID) -> String {
    context.vendors.first { $0.id == vendor }?.name ?? "[\(vendor)]"
  }

  /// The talk of the first line; nil where it is none.
  private var talk: Communication? {
    guard case .communication(let talk)? = (readings.first ?? nil)?.records.first else {
      return nil
    }
    return talk
  }

  /// The vendor's people in the talk, known ones only.
  private var people: [String] {
    (talk?.contacts ?? []).compactMap { id in
      context.contacts.first { $0.id == id && $0.side == .vendor }?.name
    }
  }

  /// When the talk began and how long it lasts so far: `started 09:02, 14 min`; nil where the lines
  /// tell of none that is going on.
  func clock(_ setting: Setting) -> String? {
    guard isGoingOn, let time = openedAt.time, !setting.isAccessible else { return nil }
    let minutes = Self.minutes(from: openedAt, to: setting.now)
    return "started \(time)" + (minutes > 0 ? ", \(CountWords.grouped(minutes)) min" : "")
  }

  /// Notes how long the bar has been open, which is how long a talk lasts that is going on.
  mutating func reckon(_ now: Moment) {
    let minutes = Self.minutes(from: openedAt, to: now)
    guard minutes != elapsed else { return }
    elapsed = minutes
    read()
  }

  private static func minutes(from start: Moment, to now: Moment) -> Int {
    let days = (now.day - start.day) * 24 * 60
    return max(0, days + Int(now.time?.minutes ?? 0) - Int(start.time?.minutes ?? 0))
  }

  /// Whether both sides are at it now, so that the clock runs.
  private var isGoingOn: Bool {
    guard case .meeting(let meeting) = task else { return isOnThePhone }
    return meeting.at.day == openedAt.day && meeting.durationMinutes == nil
  }

  /// Whether the first line is a call that is going on: reached, and no other time was typed.
  private var isOnThePhone: Bool {
    guard let talk, talk.channel == .call, talk.outcome == .reached else { return false }
    let chips = (readings.first ?? nil)?.chips ?? []
    return !chips.contains { $0.label == .when && $0.range != nil }
  }
}
