import Partnership
import Store
import Testing

@Suite struct RoundTripTests {
  @Test(arguments: StoreKind.allCases, RecordKind.allCases)
  func everyFieldOfEveryKindComesBack(_ store: StoreKind, _ kind: RecordKind) throws {
    let test = try StoreUnderTest(store)
    let (vendor, targets) = try test.foundation()
    let record = try Samples.filled(kind, .provisional(1), of: vendor, targets: targets)
    let stored = try test.add(record)
    let expected = record.mapping { $0 == .provisional(1) ? stored.id : $0 }
    #expect(stored.unstamped == expected.unstamped)
    #expect(stored.header.author == "ann")
    #expect(stored.header.madeAt == moment("2026-03-02T09:00"))
    #expect(stored.header.changedAt == nil)
    #expect(try test.store.records(of: kind).contains(stored))
  }

  @Test(arguments: StoreKind.allCases, RecordKind.allCases)
  func theEmptiestRecordOfEveryKindComesBack(_ store: StoreKind, _ kind: RecordKind) throws {
    let test = try StoreUnderTest(store)
    let (vendor, targets) = try test.foundation()
    var record = try Samples.filled(kind, .provisional(1), of: vendor, targets: targets)
    record.header = Header(id: .provisional(1), vendors: kind == .vendor ? [] : [vendor])
    for field in kind.fields where !field.isRequired {
      record = record.setting(field.name, to: nil) ?? record
    }
    let stored = try test.add(emptied(record))
    #expect(stored.unstamped == emptied(record).mapping { $0 == .provisional(1) ? stored.id : $0 })
  }

  @Test(arguments: StoreKind.allCases, RecordKind.allCases)
  func everyFieldCanBeChangedAndEmptied(_ store: StoreKind, _ kind: RecordKind) throws {
    let test = try StoreUnderTest(store)
    let (vendor, targets) = try test.foundation()
    let stored = try test.add(
      Samples.filled(kind, .provisional(1), of: vendor, targets: targets))
    for field in kind.fields {
      guard let emptied = stored.setting(field.name, to: nil), isSound(emptied) else { continue }
      try test.commit(.change(before: stored, after: emptied))
      let now = try test.the(stored.id)
      #expect(now.unstamped == emptied.unstamped, "\(field.name)")
      #expect(now.header.changedAt == moment("2026-03-02T09:00"))
      try test.commit(.change(before: now, after: stored))
      #expect(try test.the(stored.id).unstamped == stored.unstamped, "\(field.name)")
    }
  }

  @Test(arguments: StoreKind.allCases)
  func aDossierHoldsEveryKind(_ store: StoreKind) throws {
    let test = try StoreUnderTest(store)
    let (vendor, targets) = try test.foundation()
    var stored: [Record] = []
    for kind in RecordKind.allCases where kind != .vendor {
      stored.append(
        try test.add(Samples.filled(kind, .provisional(1), of: vendor, targets: targets)))
    }
    let dossier = try required(test.store.dossier(of: vendor))
    for record in stored {
      #expect(dossier.records(of: record.kind).contains(record), "\(record.kind)")
    }
    let light = try required(
      test.store.dossiers(after: nil, limit: 10).first { $0.vendor.id == vendor })
    for record in stored {
      let ids = light.records(of: record.kind).map(\.id)
      #expect(ids == dossier.records(of: record.kind).map(\.id), "\(record.kind)")
    }
  }

  /// Puts right what emptying the optional fields made wrong.
  private func emptied(_ record: Record) -> Record {
    if case .judgement(var judgement) = record {
      judgement.level = 3
      return .judgement(judgement)
    }
    if case .communication(var communication) = record {
      communication.voicemail = false
      return .communication(communication)
    }
    return record
  }

  /// Whether the schema's rules over several fields still hold.
  private func isSound(_ record: Record) -> Bool {
    switch record {
    case .communication(let record):
      (record.otherVendor == nil || record.purpose == .coordination)
        && (!record.voicemail || record.outcome == .noAnswer)
    case .recommendation(let record): (record.decision == nil) == (record.decidedOn == nil)
    case .decision(let record): record.verdict == nil || record.link != nil
    case .goal(let record): (record.closedOn == nil) == (record.outcome == nil)
    case .vendor, .contact, .meeting, .conflict, .commitment, .agreement, .measure, .reading,
      .invoice, .project, .issue, .judgement, .checklistItem, .followUp, .requestCount, .note,
      .acknowledgement, .play, .postponement, .dispute, .setAside:
      true
    }
  }
}
