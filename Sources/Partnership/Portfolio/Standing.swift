/// One vendor's line in the portfolio: all that Today and the lists show of it, and no log.
///
/// It never changes, and is shared, since lists of ten thousand sort and filter it at every key.
package final class Standing: Sendable {
  package let id: RecordID
  package let name: String
  package let slug: String?
  package let tier: Tier
  package let status: VendorStatus
  package let owner: String?
  package let verdict: Verdict
  package let tags: [String]
  /// What they cost a year, one amount for each currency, largest first.
  package let spend: [Money]
  /// What waits and is not postponed, in the order of Today.
  package let attention: [AttentionLine]
  /// The meetings of the day that are still planned, by the clock.
  package let meetings: [MeetingLine]
  /// How many matters are hidden until a later day.
  package let postponedCount: Int
  /// The earliest planned day, today included; what `next` says where nothing waits.
  package let planned: Day?
  package let lastTalk: Day?
  /// The earliest day of a notice that is due within the policy's warning days.
  package let noticeOn: Day?
  /// Agreements that have not ended.
  package let agreementCount: Int
  package let openCount: Int
  /// The day that all of this holds for.
  package let day: Day
  package let searchText: FilterText

  /// Works out the standing on a day.
  ///
  /// - Parameters:
  ///   - dossier: the dossier as the store has it, later plans included.
  ///   - day: today.
  ///   - policy: the numbers that due days depend on.
  ///   - currency: what amounts are in where neither agreement nor vendor says.
  package init(
    of dossier: Dossier, on day: Day, policy: Policy, currency: String? = nil
  ) {
    let seen = dossier.seen(on: day)
    let vendor = dossier.vendor
    let assessment = dossier.assessed(on: day, policy: policy)
    let waiting = assessment.attention
    let visible = waiting.filter { !seen.isPostponed($0) }
    let wording = AttentionWording(seen, policy: policy)
    id = vendor.id
    name = vendor.name
    slug = vendor.slug
    tier = vendor.tier
    status = seen.status
    owner = vendor.owner
    verdict = Verdict(
      assessment, states: dossier.states(of: assessment.findings, on: day, policy: policy))
    tags = vendor.header.tags
    spend = YearlySpend(of: seen, currency: currency).amounts
    attention = visible.map { AttentionLine($0, wording) }
    meetings = MeetingLine.today(in: seen)
    postponedCount = waiting.count - visible.count
    planned = PlannedDays(of: dossier, seen: seen, waiting: waiting).earliest
    lastTalk = LastActs(of: seen.dossier).touch
    noticeOn =
      waiting.first { $0.kind == .notice || $0.kind == .cancellationProof }?.dueOn
    agreementCount = seen.dossier.agreements.count { $0.term(on: day).state != .ended }
    openCount = OpenMatters.count(in: dossier, seen: seen, policy: policy)
    self.day = day
    searchText = FilterText(
      of: vendor,
      shown: [
        NextStep(attention, planned)?.words(today: day), lastTalk.map { Self.last($0, today: day) },
        verdict.theirs.map(String.init), verdict.ours.map(String.init), spend.first?.description,
        verdict.silence == nil ? nil : verdict.why,
      ].compactMap(\.self))
  }

  /// Notes what a vendor's own record says, before anything else about it was read.
  ///
  /// Nothing is judged and nothing is said to wait: the verdict is that of `Verdict.unread`.
  package init(unread vendor: Vendor, on day: Day) {
    let engagement = Engagement(of: vendor, on: day)
    id = vendor.id
    name = vendor.name
    slug = vendor.slug
    tier = vendor.tier
    status = engagement.status
    owner = vendor.owner
    verdict = .unread
    tags = vendor.header.tags
    spend = []
    attention = []
    meetings = []
    postponedCount = 0
    planned = nil
    lastTalk = nil
    noticeOn = nil
    agreementCount = 0
    openCount = 0
    self.day = day
    searchText = FilterText(of: vendor)
  }

  /// Whether the owner is this person, whatever the case.
  package func belongs(to person: String) -> Bool {
    owner?.lowercased() == person.lowercased()
  }

  /// Whether something waits that cannot be undone once its day is past.
  package var hasIrreversible: Bool { attention.first?.attention.class == .irreversible }
}

extension Standing: Hashable {
  /// Whether two standings say the same, be they one or two in memory.
  package static func == (left: Standing, right: Standing) -> Bool {
    left === right
      || ((left.id, left.day, left.name, left.slug, left.owner, left.tags)
        == (right.id, right.day, right.name, right.slug, right.owner, right.tags)
        && (left.tier, left.status, left.verdict, left.spend, left.attention)
          == (right.tier, right.status, right.verdict, right.spend, right.attention)
        && (left.postponedCount, left.planned, left.lastTalk, left.noticeOn, left.meetings)
          == (right.postponedCount, right.planned, right.lastTalk, right.noticeOn, right.meetings)
        && (left.agreementCount, left.openCount, left.searchText)
          == (right.agreementCount, right.openCount, right.searchText))
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(day)
  }
}

/// One matter that waits, with its words.
package struct AttentionLine: Hashable, Sendable {
  package let attention: Attention
  package let text: String
  /// What explains it further; only for what is irreversible.
  package let explanation: String?

  init(_ attention: Attention, _ wording: AttentionWording) {
    self.attention = attention
    text = wording.text(attention)
    explanation = wording.explanation(attention)
  }
}

extension Standing {
  /// What comes next: the first matter that waits, else the earliest planned day.
  package var next: NextStep? { NextStep(attention, planned) }

  /// The words for the column NEXT; `-` where nothing is.
  package var nextWords: String { next?.words(today: day) ?? "-" }

  /// The words for the column LAST; nil where nobody ever talked.
  package var lastWords: String? { lastTalk.map { Self.last($0, today: day) } }

  private static func last(_ talk: Day, today: Day) -> String {
    let days = today - talk
    return days == 0 ? "today" : days < 100 ? "\(days)d ago" : DayWords.date(talk, today: today)
  }
}

/// What comes next with a vendor.
package enum NextStep: Hashable, Sendable {
  case waiting(Attention)
  case planned(Day)

  /// What waits first, else the earliest planned day; nil where there is neither.
  init?(_ attention: [AttentionLine], _ planned: Day?) {
    if let first = attention.first {
      self = .waiting(first.attention)
    } else if let planned {
      self = .planned(planned)
    } else {
      return nil
    }
  }

  package var day: Day {
    switch self {
    case .waiting(let attention): attention.dueOn
    case .planned(let day): day
    }
  }

  /// `3d late`, `notice 12d`, `Wed 19`.
  func words(today: Day) -> String {
    switch self {
    case .waiting(let attention):
      switch attention.kind {
      case .notice where attention.days < 0: "notice \(-attention.days)d"
      case .agreementEnds where attention.days < 0: "ends \(-attention.days)d"
      case _: attention.when(today: today)
      }
    case .planned(let planned): DayWords.near(planned, today: today)
    }
  }
}

extension Seen {
  /// Whether the newest postponement hides a matter today; what is irreversible shows again on its
  /// own day.
  package func isPostponed(_ attention: Attention) -> Bool {
    guard !dossier.postponements.isEmpty else { return false }
    let newest = dossier.postponements.last {
      $0.kind == attention.kind.rawValue && $0.ref == attention.ref
    }
    guard let newest, day < newest.until else { return false }
    return attention.class != .irreversible || day < attention.dueOn
  }
}

/// The days ahead on which something is planned.
private struct PlannedDays {
  private(set) var earliest: Day?
  private let today: Day

  init(of dossier: Dossier, seen: Seen, waiting: [Attention]) {
    today = seen.day
    for followUp in seen.dossier.followUps where followUp.doneOn == nil { note(followUp.dueOn) }
    for promise in seen.dossier.commitments
    where promise.keptOn == nil && promise.brokenOn == nil { note(promise.dueOn) }
    for meeting in dossier.meetings where meeting.status == .planned { note(meeting.at.day) }
    for attention in waiting where attention.class == .irreversible { note(attention.dueOn) }
  }

  private mutating func note(_ day: Day) {
    guard day >= today else { return }
    earliest = min(earliest ?? day, day)
  }
}
