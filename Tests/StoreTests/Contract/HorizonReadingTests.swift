import Foundation
import Partnership
import Store
import Testing

@Suite struct HorizonReadingTests {
  @Test(arguments: StoreKind.allCases)
  func verdictsAreThoseOfWholeDossiers(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    // The store refuses those that refer to people who are not in the file.
    let cases = try conformance().filter { (try? test.commit(adding($0.dossier))) != nil }
    #expect(cases.count >= 15, "only \(cases.count) cases are stored")
    let whole = try test.store.dossiers(after: nil, limit: 1_000)
    #expect(whole.count == cases.count)
    let policy = Policy()
    for age in [0, 500, 900] {
      for (dossier, each) in zip(whole, cases) {
        let day = each.asOf + age
        let near = try test.store.dossiers(
          after: RecordID(number: (dossier.vendor.id.number ?? 1) - 1), limit: 1,
          within: Horizon(day, policy: policy))
        let first = try required(near.first)
        #expect(
          first.assessed(on: day, policy: policy) == dossier.assessed(on: day, policy: policy),
          "\(each.name) + \(age)")
        #expect(
          Standing(of: first, on: day, policy: policy)
            == Standing(of: dossier, on: day, policy: policy), "\(each.name) + \(age)")
      }
    }
  }

  @Test(arguments: StoreKind.allCases)
  func oldTalksAreLeftOutAndTextsWithThem(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let today = day("2026-03-02")
    let vendor = try test.add(Samples.vendor()).id
    for ago in [30, 200, 2_000] {
      _ = try test.add(talk(of: vendor, on: today - ago, answered: today - ago))
    }
    let horizon = Horizon(today, policy: Policy())
    let near = try required(test.store.dossiers(after: nil, limit: 9, within: horizon).first)
    #expect(near.communications.map(\.at.day) == [today - 200, today - 30])
  }

  @Test(arguments: StoreKind.allCases, [0, 1])
  func anOldQuestionIsReadWhereItsAnswerCounts(_ kind: StoreKind, _ sharing: Int) throws {
    let test = try StoreUnderTest(kind)
    let today = day("2026-03-02")
    let vendors = try (1...2).map { try test.add(Samples.vendor("V\($0)", $0)).id }
    for vendor in vendors {
      _ = try test.add(talk(of: vendor, on: today - 200, answered: today - 200))
    }
    var old = talk(of: vendors[0], on: today - 2_000, answered: today - 100)
    if sharing > 0 { old.header.vendors = vendors.reversed() }
    _ = try test.add(old)
    let near = try test.store.dossiers(
      after: nil, limit: 9, within: Horizon(today, policy: Policy()))
    #expect(near[0].communications.first?.at.day == today - 2_000)
    #expect(near[1].communications.count == 1 + sharing)
  }

  @Test(arguments: StoreKind.allCases)
  func whatALineTellsIsRead(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let today = day("2026-03-02")
    let vendor = try test.add(Samples.vendor()).id
    let person = try test.add(Samples.person("Maria", of: vendor)).id
    var asked = talk(of: vendor, on: today - 20, answered: nil)
    if case .communication(var talk) = asked {
      talk.expectsReply = true
      talk.outcome = nil
      talk.contacts = [person]
      talk.summary = "the price"
      asked = .communication(talk)
    }
    _ = try test.add(asked)
    let near = try required(
      test.store.dossiers(after: nil, limit: 9, within: Horizon(today, policy: Policy())).first)
    #expect(near.communications.first?.contacts == [person])
    #expect(near.communications.first?.summary == "the price")
  }

  private func talk(of vendor: RecordID, on day: Day, answered: Day?) -> Record {
    .communication(
      Communication(
        header: Header(id: .provisional(1), vendors: [vendor]), at: Moment(day),
        answeredAt: answered.map { Moment($0) }, outcome: answered == day ? .reached : .noAnswer))
  }

  /// The dossier as new records under stand-ins.
  private func adding(_ dossier: Dossier) -> [Edit] {
    let records = RecordKind.allCases.flatMap { kind in
      dossier.records(of: kind).map { record -> Record in
        var record = record
        if kind != .vendor, record.header.vendors.isEmpty {
          record.header.vendors = record.isOurs ? [] : [dossier.vendor.id]
        }
        return record
      }
    }
    var numbers: [RecordID: RecordID] = [:]
    for record in records { numbers[record.id] = .provisional(numbers.count + 1) }
    return records.map { .add($0.mapping { numbers[$0] ?? $0 }) }
  }

  private struct Case {
    let name: String
    let asOf: Day
    let dossier: Dossier
  }

  /// Every example, and every fortieth of the random cases.
  private func conformance() throws -> [Case] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/conformance")
    return try ["examples", "random"].flatMap { folder in
      let names = try FileManager.default.contentsOfDirectory(
        atPath: root.appendingPathComponent(folder).path
      ).filter { $0.hasSuffix(".json") }.sorted()
      return try names.enumerated().filter { folder == "examples" || $0.offset % 40 == 0 }.map {
        let bytes = try Data(contentsOf: root.appendingPathComponent("\(folder)/\($0.element)"))
        let json = try required(JSONText.parse(Array(bytes)).value)
        return Case(
          name: $0.element, asOf: try required(json["asOf"]?.asText.flatMap { Day($0) }),
          dossier: try required(Dossier.read(json).dossier))
      }
    }
  }
}

extension Record {
  fileprivate var isOurs: Bool {
    guard case .contact(let contact) = self else { return false }
    return contact.side == .us
  }
}
