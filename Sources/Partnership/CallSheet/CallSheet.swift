import FoundationEssentials

/// What one needs while something burns: what they know us by, the agreed way, whom to call next.
///
/// Worked out from what was logged alone; where nothing is on file a part is nil or empty, so that
/// a screen can say "not kept here" instead of guessing.
package struct CallSheet: Hashable, Sendable {
  package let vendor: RecordID
  package let name: String
  package let customerNo: String?
  /// The number of the newest agreement that still runs and has one.
  package let contractNo: String?
  package let portal: String?
  /// The agreed way to ask for help.
  package let procedure: DatedText?
  /// Our systems that run on them.
  package let services: [String]
  /// What they promised to measure up to: "answer, critical: at most 30 min".
  package let promised: [Promise]
  /// The people of the escalation by step, then all others of theirs.
  package let steps: [CallStep]
  /// Issues that are not over, the gravest and oldest first.
  package let issues: [Issue]
  /// Talks with them today, in the order of the clock.
  package let today: [CallEntry]
  /// Tries and questions that nobody answered yet, oldest first.
  package let asks: [Communication]
  private let leaders: Set<RecordID>

  /// A number of theirs that was agreed, with the measure it stands in.
  package struct Promise: Hashable, Sendable {
    package let measure: RecordID
    package let text: String
  }

  /// Draws the sheet up for a moment.
  ///
  /// - Parameters:
  ///   - dossier: the dossier as the store has it.
  ///   - now: the day decides which agreements run and whose tries count: those of a year.
  package init(of dossier: Dossier, at now: Moment) {
    let seen = dossier.seen(on: now.day).dossier
    let vendor = dossier.vendor
    self.vendor = vendor.id
    name = vendor.name
    customerNo = vendor.customerNo
    contractNo =
      seen.agreements.last { $0.number != nil && $0.term(on: now.day).state != .ended }?.number
    portal = vendor.portal
    procedure = vendor.procedure
    services = vendor.services
    promised = seen.measures.filter { $0.kind == .sla && $0.retiredOn == nil }.map {
      Promise(measure: $0.id, text: $0.promiseWords)
    }
    steps = CallStep.list(of: dossier, on: now.day)
    issues = seen.issues.filter { $0.resolvedOn == nil }.sorted {
      ($1.severity.rank, $0.noticedOn, $0.id) < ($0.severity.rank, $1.noticedOn, $1.id)
    }
    today = seen.communications.filter { $0.at.day == now.day }
      .sorted { ($0.at, $0.id) < ($1.at, $1.id) }
      .map { CallEntry($0, people: dossier.contacts, issue: Self.issue(of: $0, in: seen)) }
    asks = seen.communications.filter(\.isOpenAsk)
      .sorted { $0.at == $1.at ? $0.id < $1.id : $0.at < $1.at }
    leaders = Set(dossier.contacts.filter(\.isLeadership).map(\.id))
  }

  /// What is written when a call was made just now: the call, and with a person reached what was
  /// asked of them in the last 90 days, answered.
  package func edits(of talk: Communication, policy: Policy) -> [Edit] {
    var record = talk.asRecord
    var changes: [Edit] = []
    for ask in asks {
      let moment = LogAnswers.offer(record, to: ask, policy: policy, isLeader: leaders.contains)
      guard let moment else { continue }
      record = LogAnswers.adding(ask.id, to: record)
      changes.append(.change(before: ask.asRecord, after: ask.answered(at: moment).asRecord))
    }
    return [.add(record)] + changes
  }

  /// Whether the sheet names nobody who could be called.
  package var isEmpty: Bool { steps.isEmpty }

  private static func issue(of talk: Communication, in dossier: Dossier) -> Issue? {
    talk.issue.flatMap { id in dossier.issues.first { $0.id == id } }
  }
}

/// One talk of today as a line of the sheet.
package struct CallEntry: Hashable, Sendable {
  package let id: RecordID
  package let time: TimeOfDay?
  /// `reached`, `no answer`, `voicemail`, `declined`, else the way: `mail`.
  package let word: String
  /// Whom it was with; empty where nobody was named.
  package let who: String
  /// What was said, and how long after the report the first human was reached.
  package let text: String

  init(_ talk: Communication, people: [Contact], issue: Issue?) {
    id = talk.id
    time = talk.at.time
    word = Self.word(talk)
    who = talk.contacts.compactMap { id in people.first { $0.id == id }?.name }
      .joined(separator: ", ")
    let waited = Self.wait(talk, issue)
    text = [waited, talk.summary].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private static func word(_ talk: Communication) -> String {
    switch talk.outcome {
    case .reached: "reached"
    case .noAnswer: talk.voicemail ? "voicemail" : "no answer"
    case .declined: "declined"
    case nil: talk.channel.rawValue
    }
  }

  private static func wait(_ talk: Communication, _ issue: Issue?) -> String? {
    guard talk.outcome == .reached, let issue, let end = talk.at.time,
      let begin = issue.noticedOn.time, issue.noticedOn.day == talk.at.day, end >= begin
    else { return nil }
    return "a human \(end.minutes - begin.minutes) min after it was noticed"
  }
}

extension Measure {
  /// The number in words: `answer, critical: at most 30 min`.
  package var promiseWords: String {
    name + ": " + targetWords
  }
}

extension Severity {
  /// How grave, 0–3.
  var rank: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    case .critical: 3
    }
  }
}
