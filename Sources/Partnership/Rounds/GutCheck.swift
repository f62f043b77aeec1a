/// How far one vendor is trusted: the last judgement, and when the next one is due.
package struct GutCheck: Hashable, Sendable {
  package let vendor: RecordID
  package let name: String
  package let tier: Tier
  package let owner: String?
  /// The newest judgement of trust in them; nil where nobody ever said.
  package let last: Judgement?
  /// Who judged; nil where the person is no longer on file.
  package let by: String?
  /// The day from which the judgement is owed.
  package let dueOn: Day

  /// Everybody whom a gut-check is owed to: strategic and tactical vendors that we work with, those
  /// that have waited longest first (domain specification (e), `judgement`).
  ///
  /// The judgements are those of all vendors, in (day, id) order, without what was set aside.
  package static func list(
    of vendors: [Vendor], judgements: [Judgement], people: [Contact], on day: Day, policy: Policy
  ) -> [GutCheck] {
    var last: [RecordID: Judgement] = [:]
    for judgement in judgements
    where judgement.topic == .trust && judgement.about == .vendor && judgement.on <= day {
      for vendor in judgement.header.vendors { last[vendor] = judgement }
    }
    let names = Dictionary(people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    return vendors.compactMap { vendor -> GutCheck? in
      guard vendor.tier.expectsPartnership,
        let start = Engagement(of: vendor, on: day).evidenceStart
      else { return nil }
      let judgement = last[vendor.id]
      return GutCheck(
        vendor: vendor.id, name: vendor.name, tier: vendor.tier, owner: vendor.owner,
        last: judgement, by: judgement.flatMap { names[$0.by] },
        dueOn: max(judgement?.on ?? start, start) + policy.judgementDays)
    }.sorted { ($0.dueOn, $0.name, $0.vendor) < ($1.dueOn, $1.name, $1.vendor) }
  }

  /// Whether the judgement is owed on a day.
  package func isDue(on day: Day) -> Bool { day >= dueOn }

  /// `4 of 5, 12 Feb by Dana`, or that nobody judged yet.
  package func lastWords(today: Day) -> String {
    guard let last else { return "never judged" }
    return "\(last.level) of 5, " + DayWords.date(last.on, today: today)
      + (by.map { " by " + $0 } ?? "")
  }
}

/// One judgement of a round, not written yet.
package struct GutAnswer: Hashable, Sendable {
  /// 1 to 5; nil while nothing was said.
  package var level: Int?
  package var note: String

  package init(level: Int? = nil, note: String = "") {
    self.level = level
    self.note = note
  }

  /// Whether it cannot stand without a word why.
  package var needsNote: Bool { (level ?? 3) <= 2 && note.isEmpty }

  /// Whether nothing was said at all.
  package var isEmpty: Bool { level == nil && note.isEmpty }

  /// The edits that write the answers of a round down, in the order of the checks.
  ///
  /// Whoever judged a vendor today already, and now says otherwise, changes that judgement. Where
  /// `judge` is nil, a person of ours is added by the author's name.
  package static func edits(
    _ answers: [RecordID: GutAnswer], to checks: [GutCheck], by judge: RecordID?,
    author: String, on day: Day
  ) -> [Edit] {
    var edits: [Edit] = []
    var person = judge
    for check in checks {
      guard let answer = answers[check.vendor], let level = answer.level, !answer.needsNote else {
        continue
      }
      let note = answer.note.isEmpty ? nil : answer.note
      if let last = check.last, last.on == day, last.by == person {
        var changed = last
        changed.level = level
        changed.note = note ?? last.note
        if changed != last { edits.append(.change(before: last.asRecord, after: changed.asRecord)) }
        continue
      }
      if person == nil {
        let me = Contact(
          header: Header(id: .provisional(1)), name: author.isEmpty ? "me" : author, side: .us)
        edits.append(.add(me.asRecord))
        person = me.id
      }
      guard let person else { continue }
      edits.append(
        .add(
          Judgement(
            header: Header(id: .provisional(edits.count + 2), vendors: [check.vendor]), on: day,
            by: person, level: level, note: note
          ).asRecord))
    }
    return edits
  }

  /// Our person of that name, as it was typed in the configuration or is signed with.
  package static func judge(_ names: [String?], among people: [Contact]) -> RecordID? {
    let ours = people.filter { $0.side == .us }.sorted { $0.id < $1.id }
    for name in names.compactMap(\.self) {
      let wanted = FoldedName(name).text
      if let found = ours.first(where: { FoldedName($0.name).text == wanted }) { return found.id }
    }
    return nil
  }
}
