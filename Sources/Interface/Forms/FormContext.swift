package import Partnership

/// What a form has to know about the portfolio to read what is typed and to complete it.
package struct FormContext: Hashable, Sendable {
  package var now: Moment
  /// People that a field may name: the vendor's and ours.
  package var contacts: [Contact]
  /// The vendors there are, so that names and short names stay unique.
  package var vendors: [Vendor]
  package var policy: Policy
  /// The vendors that the record belongs to; their people are meant first.
  package var vendorsInHand: [RecordID] = []
  /// Records that fields refer to, for their names.
  package var records: [RecordID: Record] = [:]
  /// Days until a follow-up is due where nothing else is said.
  package var followUpDays: Int
  /// The contact of ours who types; nil where nobody knows.
  package var me: RecordID?

  package init(
    now: Moment, contacts: [Contact] = [], vendors: [Vendor] = [], policy: Policy = Policy(),
    followUpDays: Int = 7
  ) {
    self.now = now
    self.contacts = contacts
    self.vendors = vendors
    self.policy = policy
    self.followUpDays = followUpDays
  }
}

extension FormContext {
  /// What the reading of typed values needs.
  var reading: FieldTextContext {
    FieldTextContext(
      now: now, holidays: policy.holidays, contacts: contacts, records: records,
      vendors: vendorsInHand)
  }

  /// A new record of the kind with what is true unless somebody says otherwise.
  ///
  /// Days that only the person knows stay at the blank record's stand-in and show as empty.
  package func blank(_ kind: RecordKind, header: Header) -> Record {
    let record = Record(blank: kind, header: header)
    switch record {
    case .vendor(var vendor):
      vendor.trackedSince = now.day
      vendor.statusLog = [StatusEntry(on: now.day, status: .active)]
      return .vendor(vendor)
    case .followUp(var followUp):
      followUp.madeOn = now.day
      followUp.dueOn = now.day + followUpDays
      return .followUp(followUp)
    case .measure(var measure):
      measure.definedOn = now.day
      return .measure(measure)
    case .commitment(var promise):
      promise.madeOn = now.day
      promise.dueOn = now.day + followUpDays
      return .commitment(promise)
    case .project(var project):
      project.announcedOn = now.day
      return .project(project)
    case .judgement(var judgement):
      judgement.on = now.day
      if let me { judgement.by = me }
      return .judgement(judgement)
    case .agreement, .contact: return record
    case .communication, .meeting, .conflict, .recommendation, .decision, .goal,
      .reading, .invoice, .issue, .checklistItem, .requestCount, .note, .acknowledgement, .play,
      .postponement, .dispute, .setAside:
      return dated(record)
    }
  }

  /// The record with today in every required day.
  private func dated(_ record: Record) -> Record {
    record.kind.fields.filter(\.isRequired).reduce(record) { record, field in
      switch field.type {
      case .day: record.setting(field.name, to: .day(now.day)) ?? record
      case .moment: record.setting(field.name, to: .moment(now)) ?? record
      case .text, .note, .integer, .decimal, .money, .flag, .time, .choice, .reference,
        .references, .texts, .days, .renewals, .statuses, .datedText:
        record
      }
    }
  }
}

extension Dossier {
  /// The records that a field of a form may name by their words, by id.
  var namedRecords: [RecordID: Record] {
    var named: [RecordID: Record] = [:]
    for kind in RecordKind.withForm where kind != .contact && kind != .vendor {
      for record in records(of: kind) where record.summaryText != nil { named[record.id] = record }
    }
    return named
  }
}
