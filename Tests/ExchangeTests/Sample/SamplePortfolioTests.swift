import Exchange
import Partnership
import Testing

/// A week, so that every weekday is today once, and a leap day.
private let days: [Day] =
  ((0..<7).map { Day(number: 20_530 + $0) }) + [Day("2028-02-29")].compactMap(\.self)

private func records(_ day: Day) -> [Record] {
  SamplePortfolio.edits(endingOn: day).map(\.record)
}

@Test func theSampleIsTheSameForTheSameDay() {
  let day = Day(number: 20_530)
  #expect(SamplePortfolio.edits(endingOn: day) == SamplePortfolio.edits(endingOn: day))
}

@Test func theSampleTellsOfAboutFortyVendorsWithEveryKindOfRecord() {
  let found = records(Day(number: 20_530))
  let kinds = Set(found.map(\.kind))
  #expect((38...50).contains(found.count { $0.kind == .vendor }))
  #expect(RecordKind.allCases.filter { !kinds.contains($0) } == [])
  #expect((1_000...5_000).contains(found.count))
}

@Test(arguments: days)
func theSamplesReferencesLeadToRecordsOfTheRightKind(day: Day) {
  let found = records(day)
  let kinds = Dictionary(found.map { ($0.id, $0.kind) }) { first, _ in first }
  #expect(kinds.count == found.count)
  for record in found {
    #expect(record.header.vendors.allSatisfy { kinds[$0] == .vendor })
    for (description, value) in record.filledFields {
      switch (description.type, value) {
      case (.reference(let kind), .reference(let id)):
        #expect(kinds[id] != nil && (kind == nil || kinds[id] == kind))
      case (.references(let kind), .references(let ids)):
        #expect(ids.allSatisfy { kinds[$0] != nil && (kind == nil || kinds[$0] == kind) })
      case _: break
      }
    }
  }
}

@Test func theSamplesSlugsAreUnique() {
  let slugs = records(Day(number: 20_530)).compactMap { record -> String? in
    if case .vendor(let vendor) = record { vendor.slug } else { nil }
  }
  #expect(Set(slugs).count == slugs.count)
}

@Test(arguments: days)
func nothingInTheSampleHasHappenedAfterItsDay(day: Day) {
  for record in records(day) {
    if case .meeting(let meeting) = record, meeting.status == .planned { continue }
    #expect(record.primary.map { $0.day <= day } ?? true, "\(record)")
    #expect(stateDays(of: record).allSatisfy { $0 <= day }, "\(record)")
  }
}

@Test(arguments: days)
func theSampleKeepsTheRulesOfTheDomain(day: Day) {
  for record in records(day) {
    #expect(broken(record) == nil, "\(record)")
  }
}

@Test func thereIsAlwaysSomethingToDo() {
  for day in days {
    let found = records(day)
    let dueFollowUps = found.count { record in
      if case .followUp(let step) = record {
        step.doneOn == nil && step.dueOn <= day
      } else {
        false
      }
    }
    let latePromises = found.count { record in
      if case .commitment(let promise) = record {
        promise.keptOn == nil && promise.brokenOn == nil && promise.dueOn < day
      } else {
        false
      }
    }
    let openFaults = found.count { record in
      if case .conflict(let conflict) = record { conflict.fault == nil } else { false }
    }
    let unsettledMeetings = found.count { record in
      if case .meeting(let meeting) = record {
        meeting.status == .planned && meeting.at.day < day
      } else {
        false
      }
    }
    #expect(dueFollowUps >= 5)
    #expect(latePromises >= 5)
    #expect(openFaults >= 3)
    #expect(unsettledMeetings >= 1)
  }
}

/// The days on which something is said to have happened to the record.
private func stateDays(of record: Record) -> [Day] {
  let names = [
    "answeredAt", "escalatedOn", "resolvedOn", "decidedOn", "keptOn", "brokenOn", "closedOn",
    "cancelledOn", "retiredOn", "vendorToldOn", "reportedOn", "doneOn", "leftOn",
  ]
  return names.compactMap { record[field: $0].flatMap { Day(fieldValue: $0) } }
}

/// What is wrong with a record by the invariants of the domain; nil when nothing is.
private func broken(_ record: Record) -> String? {
  switch record {
  case .vendor(let vendor):
    vendor.statusLog.map(\.on) == vendor.statusLog.map(\.on).sorted() ? nil : "status order"
  case .communication(let talk):
    talk.answeredAt.map { $0 >= talk.at } ?? true
      ? talk.otherVendor == nil || talk.purpose == .coordination ? nil : "other vendor"
      : "answered before asked"
  case .conflict(let conflict):
    conflict.resolvedOn.map { $0.day >= conflict.raisedOn } ?? true ? nil : "resolved early"
  case .recommendation(let advice):
    (advice.decision == nil) == (advice.decidedOn == nil)
      && (advice.decidedOn.map { $0.day >= advice.on } ?? true) ? nil : "decision and day"
  case .commitment(let promise):
    promise.dueOn >= promise.madeOn && (promise.keptOn == nil || promise.brokenOn == nil)
      && [promise.keptOn, promise.brokenOn].allSatisfy {
        $0.map { $0.day >= promise.madeOn } ?? true
      }
      ? nil : "promise"
  case .goal(let goal):
    (goal.closedOn == nil) == (goal.outcome == nil)
      && goal.reviewedOn.allSatisfy { $0 >= goal.agreedOn } ? nil : "goal"
  case .agreement(let agreement):
    (agreement.endsOn.map { $0 >= agreement.startsOn } ?? true)
      && (agreement.renewal != .tacit || (agreement.termMonths ?? 0) > 0)
      && agreement.reviewedOn == agreement.reviewedOn.sorted() ? nil : "agreement"
  case .issue(let issue):
    [issue.noticedOn, issue.reportedOn, issue.resolvedOn].compactMap(\.self)
      == [issue.noticedOn, issue.reportedOn, issue.resolvedOn].compactMap(\.self).sorted()
      ? nil : "issue order"
  case .judgement(let judgement):
    (1...5).contains(judgement.level) && (judgement.level > 2 || judgement.note != nil)
      ? nil : "judgement note"
  case .requestCount(let count): count.bypassed <= count.requests ? nil : "bypassed"
  case .project(let project): project.startsOn >= project.announcedOn ? nil : "project"
  case .followUp(let step): step.madeOn.map { $0 <= step.dueOn } ?? true ? nil : "due before made"
  case .contact, .meeting, .decision, .measure, .reading, .invoice, .checklistItem, .note,
    .acknowledgement, .play, .postponement, .dispute, .setAside:
    nil
  }
}
