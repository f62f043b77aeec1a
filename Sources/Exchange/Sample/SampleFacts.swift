import FoundationEssentials
import Partnership

extension SampleBook {
  /// A promise of one side; `kept` or `broken` is the day it was settled, if it was.
  @discardableResult
  mutating func promise(
    _ side: Side, _ made: Int, due: Int, _ text: String, kept: Int? = nil, broken: Int? = nil,
    atSigning: Bool = false
  ) -> RecordID {
    add(
      Commitment(
        header: Self.header, side: side, madeOn: day(made), dueOn: day(due), text: text,
        keptOn: kept.map { Moment(day($0)) }, brokenOn: broken.map { Moment(day($0)) },
        atSigning: atSigning
      ).asRecord)
  }

  /// Advice of theirs with its options; answered on the day `decided`, if it was.
  @discardableResult
  mutating func advice(
    _ ago: Int, _ text: String, options: [String] = [], interest: DisclosedInterest? = nil,
    _ answer: RecommendationAnswer? = nil, decided: Int? = nil, reason: String? = nil,
    _ change: (inout Recommendation) -> Void = { _ in }
  ) -> RecordID {
    var record = Recommendation(
      header: Self.header, on: day(ago), text: text, options: options,
      disclosedInterest: interest, decision: answer,
      decidedOn: decided.map { Moment(day($0)) }, reason: reason,
      optionCount: options.isEmpty ? nil : options.count)
    change(&record)
    return add(record.asRecord)
  }

  /// A choice of ours, perhaps about another record.
  @discardableResult
  mutating func decided(
    _ ago: Int, _ text: String, why: String? = nil, about link: RecordID? = nil,
    verdict: AgreementVerdict? = nil, by: String? = "Tom Reinholt"
  ) -> RecordID {
    add(
      Decision(
        header: Self.header, on: day(ago), text: text, rationale: why, link: link,
        verdict: verdict, decidedBy: by
      ).asRecord)
  }

  /// A disagreement; `resolved` is the day it was settled, if it was.
  @discardableResult
  mutating func conflict(
    _ ago: Int, _ text: String, _ fault: Fault?, _ severity: Severity = .medium,
    _ cause: ConflictCause? = nil, resolved: Int? = nil, _ resolution: String? = nil,
    lesson: String? = nil, _ change: (inout Conflict) -> Void = { _ in }
  ) -> RecordID {
    var record = Conflict(
      header: Self.header, raisedOn: day(ago), fault: fault, cause: cause, severity: severity,
      resolvedOn: resolved.map { Moment(day($0)) }, resolution: resolution, lesson: lesson,
      text: text)
    change(&record)
    return add(record.asRecord)
  }

  /// A disturbance, at a clock time; hours until it was reported and until it was over, nil where
  /// that has not happened yet.
  @discardableResult
  mutating func issue(
    _ ago: Int, at hour: Int, _ severity: Severity, _ text: String, reported: Int?, fixed: Int?,
    _ outcome: String? = nil
  ) -> RecordID {
    func after(_ hours: Int) -> Moment {
      let total = hour + hours
      return calendar.moment(ago - total / 24, at: total % 24, 15)
    }
    return add(
      Issue(
        header: Self.header, noticedOn: calendar.moment(ago, at: hour, 0),
        reportedOn: reported.map(after),
        resolvedOn: fixed.map(after), severity: severity, text: text, outcome: outcome
      ).asRecord)
  }

  /// A goal of both, or an outcome of ours; `reviewed` are the days it was looked at together.
  @discardableResult
  mutating func goal(
    _ ago: Int, _ text: String, _ kind: GoalKind = .shared, reviewed: [Int] = [],
    horizon: Int? = nil, _ change: (inout Goal) -> Void = { _ in }
  ) -> RecordID {
    var record = Goal(
      header: Self.header, text: text, kind: kind, agreedOn: day(ago),
      horizonYear: horizon.map { today.year + $0 }, reviewedOn: reviewed.map(day).sorted())
    change(&record)
    return add(record.asRecord)
  }

  /// A document signed so many days ago, without an end.
  @discardableResult
  mutating func agreement(
    _ ago: Int, _ title: String, _ kind: AgreementKind = .contract, value euros: Int? = nil,
    _ change: (inout Agreement) -> Void = { _ in }
  ) -> RecordID {
    var record = Agreement(
      header: Self.header, kind: kind, title: title, startsOn: today - ago,
      value: euros.map { $0 * 100 }, currency: euros == nil ? nil : SamplePortfolio.currency)
    change(&record)
    return add(record.asRecord)
  }

  /// A contract that renews by itself, with so many days left until the last day to cancel.
  @discardableResult
  mutating func renewing(
    _ title: String, daysLeft: Int, notice: Int, term months: Int = 12, terms: Int = 2,
    value euros: Int, _ change: (inout Agreement) -> Void = { _ in }
  ) -> RecordID {
    let end = today + daysLeft + notice
    var record = Agreement(
      header: Self.header, title: title, startsOn: (end + 1).adding(months: -months * terms),
      endsOn: end, renewal: .tacit, termMonths: months, noticeDays: notice, value: euros * 100,
      currency: SamplePortfolio.currency, valuePer: .year)
    change(&record)
    return add(record.asRecord)
  }

  /// A number promised or wanted, with its readings, the oldest first, one every `every` days up to
  /// the day `to`.
  @discardableResult
  mutating func measure(
    _ ago: Int, _ name: String, _ kind: MeasureKind, _ direction: MeasureDirection,
    _ target: String, _ unit: String, readings: [String], every: Int = 30, to: Int = 8
  ) -> RecordID {
    let id = add(
      Measure(
        header: Self.header, name: name, kind: kind, target: Decimal(string: target) ?? 0,
        direction: direction, unit: unit.isEmpty ? nil : unit, definedOn: day(ago)
      ).asRecord)
    for (index, value) in readings.enumerated() {
      let ago = to + every * (readings.count - 1 - index)
      add(
        Reading(
          header: Self.header, measureId: id, on: day(ago), value: Decimal(string: value) ?? 0
        ).asRecord)
    }
    return id
  }

  /// Invoices in whole euros against a budget, the oldest first, one every `every` days up to the
  /// day `to`; a negative amount stands for one that nobody had announced.
  mutating func invoices(
    _ euros: [Int], budget: Int?, every: Int = 30, to: Int = 12
  ) {
    for (index, amount) in euros.enumerated() {
      let day = day(to + every * (euros.count - 1 - index))
      add(
        Invoice(
          header: Self.header, on: day, actual: abs(amount) * 100,
          period: String(day.description.prefix(7)), budgeted: budget.map { $0 * 100 },
          surprise: amount < 0, currency: SamplePortfolio.currency
        ).asRecord)
    }
  }

  /// A gut-check; about them unless said otherwise.
  mutating func gut(
    _ ago: Int, _ person: Colleague, _ topic: JudgementTopic, _ level: Int, _ note: String? = nil,
    about: Side = .vendor
  ) {
    guard let by = ours[person] else { return }
    add(
      Judgement(
        header: Self.header, on: day(ago), by: by, topic: topic, level: level, note: note,
        about: about
      ).asRecord)
  }

  /// One check before or after choosing them.
  mutating func check(
    _ ago: Int, _ topic: ChecklistTopic, _ result: ChecklistResult, _ note: String? = nil
  ) {
    add(
      ChecklistItem(
        header: Self.header, on: day(ago), item: topic, result: result, note: note
      ).asRecord)
  }

  /// Something of ours to do, due so many days ago, or ahead where negative.
  @discardableResult
  mutating func followUp(
    made: Int, due: Int, _ text: String, done: Int? = nil, for assignee: RecordID? = nil,
    outcome: String? = nil
  ) -> RecordID {
    add(
      FollowUp(
        header: Self.header, dueOn: day(due), text: text, madeOn: day(made),
        doneOn: done.map { Moment(day($0)) }, assignee: assignee, outcome: outcome
      ).asRecord)
  }

  /// A project of ours: known inside, started, and the day they were told, if they were.
  mutating func project(_ name: String, known: Int, starts: Int, told: Int?) {
    add(
      Project(
        header: Self.header, name: name, announcedOn: day(known), startsOn: day(starts),
        vendorToldOn: told.map { Moment(day($0)) }
      ).asRecord)
  }

  /// Text of ours that counts nowhere.
  @discardableResult
  mutating func note(
    _ ago: Int, _ text: String, isPrivate: Bool = false, isUnread: Bool = false
  ) -> RecordID {
    add(
      Note(header: Self.header, on: moment(ago), text: text, isUnread: isUnread).asRecord,
      isPrivate: isPrivate)
  }

  /// Support requests of a month, as counted by somebody.
  mutating func requests(_ ago: Int, _ count: Int, bypassed: Int, _ source: String) {
    add(
      RequestCount(
        header: Self.header, on: day(ago), requests: count, bypassed: bypassed, source: source
      ).asRecord)
  }
}
