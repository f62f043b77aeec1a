import Partnership

/// What waits for whom, of many vendors, in the order of Today.
struct TodayList {
  /// One matter and whose it is.
  struct Line {
    let vendor: Standing
    let matter: AttentionLine
    /// Whether it waits already; otherwise it comes within the days asked for.
    let waits: Bool
  }

  let day: Day
  private(set) var lines: [Line] = []
  /// Signs that opened since the author last looked, with their vendors.
  private var signs: [(vendor: Standing, sign: VerdictSign, openedOn: Day)] = []
  /// Planned meetings of the day, and of the days ahead that were asked for, with their vendors.
  private var meetings: [(vendor: Standing, line: MeetingLine)] = []
  /// Notes that hold a line nobody could read, by id.
  private var kept: [RecordID] = []

  init(on day: Day) {
    self.day = day
  }

  /// Takes what waits on the day.
  mutating func take(_ standings: [Standing]) {
    add(standings, waits: true) { _, _ in true }
    meetings += standings.flatMap { vendor in vendor.meetings.map { (vendor, $0) } }
  }

  /// Takes the meetings of a vendor that are planned for later days, up to one of them.
  mutating func take(meetingsOf vendor: Standing, in dossier: Dossier, through last: Day) {
    guard last > day else { return }
    let ahead = MeetingLine.lines(of: dossier.meetings, (day + 1)...last)
    meetings += ahead.map { (vendor, $0) }
  }

  /// Takes what is due later but by the day of these standings; nobody asks yet what became of a
  /// meeting that lies ahead.
  mutating func take(ahead standings: [Standing]) {
    let known = Set(lines.map { Self.key($0.vendor, $0.matter) })
    let day = day
    add(standings, waits: false) { key, attention in
      !known.contains(key) && (attention.kind != .meetingOutcome || attention.dueOn < day)
    }
  }

  /// Takes the lines of a vendor that were kept as text; they wait, but are never due.
  mutating func take(keptIn dossier: Dossier) {
    kept = Array(Set(kept + dossier.notes.filter(\.isUnread).map(\.id))).sorted()
  }

  /// Takes the signs of a vendor that are new and that nobody acknowledged.
  mutating func take(signsOf vendor: Standing, _ news: SignNews) {
    for sign in vendor.verdict.signs where sign.state.needsSomebody {
      let key = SignKey(vendor: vendor.id, sign: sign.sign, side: sign.side)
      if let day = news.openedOn[key] { signs.append((vendor, sign, day)) }
    }
  }

  var isEmpty: Bool { lines.isEmpty && meetings.isEmpty && kept.isEmpty && signs.isEmpty }

  /// Whether anything is due on the day or was before, a meeting of the day included.
  var isDue: Bool {
    lines.contains { $0.waits && $0.matter.attention.dueOn <= day }
      || meetings.contains { $0.line.meeting.at.day <= day }
  }

  var asJSON: JSONValue {
    .list(
      lines.map { line in
        .object(
          [
            JSONMember(
              "vendor", ["id": .text(line.vendor.id.text), "name": .text(line.vendor.name)]),
            JSONMember("depth", .text(line.vendor.verdict.depth.rawValue)),
            JSONMember("text", .text(line.matter.text)),
          ] + line.matter.attention.json.members)
      }
        + sortedMeetings.map { row in
          let meeting = row.line.meeting
          return [
            "vendor": ["id": .text(row.vendor.id.text), "name": .text(row.vendor.name)],
            "depth": .text(row.vendor.verdict.depth.rawValue), "text": .text(row.line.text),
            "kind": "meeting", "ref": .text(meeting.id.text),
            "at": .text(meeting.at.description), "dueOn": .text(meeting.at.day.description),
            "days": .integer(day - meeting.at.day),
          ]
        }
        + signs.map { row in
          [
            "vendor": ["id": .text(row.vendor.id.text), "name": .text(row.vendor.name)],
            "depth": .text(row.vendor.verdict.depth.rawValue),
            "text": .text(row.sign.line), "kind": "new-sign", "ref": .text(row.sign.sign.rawValue),
            "side": .text(row.sign.side.rawValue), "level": .text(row.sign.level.word),
            "openedOn": .text(row.openedOn.description),
          ]
        })
  }

  /// Prints the groups, irreversible first.
  func print(to output: Output) {
    for group in TodayGroup.allCases {
      let rows = lines.filter { group.holds($0) }
      let texts = group == .housekeeping ? kept : []
      let appointments = sortedMeetings.filter { group.holds($0.line.meeting.at.day, on: day) }
      if group == .signs { printSigns(to: output) }
      let count = rows.count + texts.count + appointments.count
      guard count > 0 else { continue }
      output.write(output.style(.heading, "\(group.rawValue) \(count)") + "\n")
      if !texts.isEmpty { output.print("  " + Self.question(about: texts)) }
      var columns = Columns(["", "", "", ""])
      for row in rows {
        let attention = row.matter.attention
        let when =
          row.waits ? attention.when(today: day) : DayWords.near(attention.dueOn, today: day)
        columns.append([
          when, row.vendor.name, row.vendor.verdict.depthWords, row.matter.text,
        ])
      }
      for (vendor, line) in appointments {
        let at = line.meeting.at
        let days = at.day > day ? [DayWords.near(at.day, today: day)] : []
        let when = (days + (at.time.map { [$0.description] } ?? [])).joined(separator: " ")
        columns.append([
          when.isEmpty ? "today" : when, vendor.name, vendor.verdict.depthWords, line.text,
        ])
      }
      columns.print(to: output, indent: 2)
    }
  }

  private var sortedMeetings: [(vendor: Standing, line: MeetingLine)] {
    meetings.sorted {
      ($0.line.meeting.at, $0.vendor.id) < ($1.line.meeting.at, $1.vendor.id)
    }
  }

  private func printSigns(to output: Output) {
    guard !signs.isEmpty else { return }
    output.write(
      output.style(.heading, "\(TodayGroup.signs.rawValue) \(signs.count)") + "\n")
    var columns = Columns(["", "", "", ""])
    for row in signs.sorted(by: { $0.sign.level > $1.sign.level }) {
      columns.append([
        DayWords.near(row.openedOn, today: day), row.vendor.name, row.vendor.verdict.depthWords,
        row.sign.level.word + ": " + row.sign.line,
      ])
    }
    columns.print(to: output, indent: 2)
  }

  private static func question(about texts: [RecordID]) -> String {
    let them = texts.count == 1 ? "it" : "them"
    let shown = texts.prefix(20).map { "[\($0)]" }.joined(separator: " ")
    let rest = texts.count > 20 ? " and \(grouped(texts.count - 20)) more" : ""
    return "\(counted(texts.count, "line")) kept as text: make \(them) something? \(shown)\(rest)"
  }

  private mutating func add(
    _ standings: [Standing], waits: Bool, where isWanted: (String, Attention) -> Bool
  ) {
    let fresh = standings.flatMap { vendor in
      vendor.attention.filter { isWanted(Self.key(vendor, $0), $0.attention) }
        .map { Line(vendor: vendor, matter: $0, waits: waits) }
    }
    lines += fresh.sorted { left, right in
      left.matter.attention == right.matter.attention
        ? left.vendor.id < right.vendor.id : left.matter.attention < right.matter.attention
    }
  }

  private static func key(_ vendor: Standing, _ matter: AttentionLine) -> String {
    "\(vendor.id) \(matter.attention.kind.rawValue) \(matter.attention.ref)"
  }
}

/// The groups of Today, in their order.
private enum TodayGroup: String, CaseIterable {
  case irreversible = "CANNOT BE UNDONE"
  case meetings = "MEETINGS TODAY"
  case weOwe = "WE OWE"
  case theyOwe = "THEY OWE"
  case signs = "NEW WARNING SIGNS"
  case housekeeping = "TO COMPLETE"
  case cadence = "GONE QUIET"
  case ahead = "COMING UP"

  func holds(_ line: TodayList.Line) -> Bool {
    guard line.waits else { return self == .ahead }
    return switch line.matter.attention.class {
    case .irreversible: self == .irreversible
    case .weOwe: self == .weOwe
    case .theyOwe: self == .theyOwe
    case .cadence: self == .cadence
    case .housekeeping: self == .housekeeping
    }
  }

  /// Whether a meeting of that day is listed in it.
  func holds(_ meeting: Day, on today: Day) -> Bool {
    self == (meeting > today ? .ahead : .meetings)
  }
}
