import Partnership
import Store
import Testing

@Suite struct SearchTests {
  @Test(arguments: StoreKind.allCases)
  func everyTextOfEveryKindIsFound(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor("Globex"))
    let recommendation = try test.add(
      .recommendation(
        Recommendation(
          header: Header(id: .provisional(1), vendors: [vendor.id], tags: ["roadmap"]),
          on: day("2026-01-01"), text: "Move the archive", options: ["stay put", "cloud tiering"],
          outcome: "saved storage")))
    for words in ["archive", "tiering", "storage", "roadmap", "move stay saved"] {
      #expect(try found(test, words) == [recommendation.id], "\(words)")
    }
  }

  @Test(arguments: StoreKind.allCases)
  func allWordsMustOccurTheLastAsABeginning(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor("Globex")).id
    let note = try test.add(Samples.note("Rechnung für die Größe, résumé geschickt", of: vendor)).id
    #expect(try found(test, "rech") == [note])
    #expect(try found(test, "rechnung gesch") == [note])
    #expect(try found(test, "gesch rechnung").isEmpty)
    #expect(try found(test, "rechnung fehlt").isEmpty)
    #expect(try found(test, "RESUME") == [note])
    #expect(try found(test, "fur grosse").isEmpty)
    #expect(try found(test, "für größ") == [note])
  }

  @Test(arguments: StoreKind.allCases)
  func namesComeBeforeTextsAndNewerBeforeOlder(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let other = try test.add(Samples.vendor("Initech")).id
    let new = try test.add(Samples.note("globex called", of: other, on: "2026-02-01")).id
    let old = try test.add(Samples.note("globex wrote", of: other, on: "2026-01-01")).id
    let person = try test.add(Samples.person("Gus Globex", of: other)).id
    let vendor = try test.add(Samples.vendor("Globex")).id
    #expect(try found(test, "globex") == [vendor, person, new, old])
    let query = SearchQuery(words: "globex")
    #expect(try test.store.search(query, limit: 2).map(\.record.id) == [vendor, person])
    #expect(try test.store.search(query, limit: 0).isEmpty)
  }

  @Test(
    arguments: StoreKind.allCases,
    RecordKind.allCases.filter { ![.vendor, .contact, .play, .postponement].contains($0) })
  func ofEveryKindTheNewerIsFoundFirstByItsOwnDate(_ store: StoreKind, _ kind: RecordKind) throws {
    let test = try StoreUnderTest(store)
    let (vendor, targets) = try test.foundation()
    var filled = try Samples.filled(kind, .provisional(1), of: vendor, targets: targets)
    filled.header.origin = nil
    filled.header.tags = ["pebble"]
    let sparse = filled.setting("signedOn", to: nil) ?? filled.setting("madeOn", to: nil)
    for record in [filled, sparse ?? filled] {
      let newer = try test.add(dated("2031-03-31", record))
      _ = try test.add(dated("2030-03-31", record))
      let hits = try test.store.search(SearchQuery(words: "pebble", kind: kind), limit: 1)
      #expect(hits.map(\.record.id) == [newer.id])
      try test.commit(.remove(newer))
    }
  }

  @Test(arguments: StoreKind.allCases)
  func aSearchIsNarrowedToAVendorAndAKind(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let globex = try test.add(Samples.vendor("Globex storage")).id
    let other = try test.add(Samples.vendor("Initech")).id
    let note = try test.add(Samples.note("storage", of: globex)).id
    let agreement = try test.add(Samples.agreement("Storage", of: other)).id
    let all = { (query: SearchQuery) in Set(try test.store.search(query, limit: 9).map(\.record.id))
    }
    #expect(try all(SearchQuery(words: "storage")) == [globex, note, agreement])
    #expect(try all(SearchQuery(words: "storage", vendor: globex)) == [globex, note])
    #expect(try all(SearchQuery(words: "storage", kind: .agreement)) == [agreement])
    #expect(try all(SearchQuery(words: "storage", vendor: globex, kind: .agreement)).isEmpty)
  }

  @Test(
    arguments: StoreKind.allCases,
    [
      "", " ", "\"", "*", "AND", "a OR b", "name:x", "(", ")", "NEAR(a b)", "-x", "^x", "a\"b",
      "'; DROP TABLE note; --", "\0", "\u{202E}", "+", "{a b}: c", "é\u{301}\u{301}", "💥",
    ])
  func anyInputIsAPlainQuery(_ kind: StoreKind, _ words: String) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor("Globex")).id
    _ = try test.add(Samples.note("nothing of that", of: vendor))
    #expect(try found(test, words).isEmpty)
  }

  @Test(arguments: StoreKind.allCases)
  func aHitShowsTheWordsAroundItsMatch(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor("Globex")).id
    _ = try test.add(Samples.note("the rack\nneeds new storage soon", of: vendor))
    let hit = try required(test.store.search(SearchQuery(words: "stor"), limit: 1).first)
    let match = try required(hit.matches.first)
    let characters = Array(hit.excerpt)
    #expect(String(characters[match]).lowercased().hasPrefix("stor"))
    #expect(!hit.excerpt.contains { $0.isNewline })
  }

  @Test(arguments: StoreKind.allCases)
  func changedTextIsFoundByItsNewWordsAlone(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor("Globex")).id
    let note = try test.add(Samples.note("alpha", of: vendor))
    try test.change(note, "text", to: .text("omega"))
    #expect(try found(test, "alpha").isEmpty)
    #expect(try found(test, "omega") == [note.id])
  }

  /// The record with every date moved to a day.
  private func dated(_ text: String, _ record: Record) throws -> Record {
    var record = record
    for (field, value) in record.filledFields {
      switch value {
      case .day: record = try required(record.setting(field.name, to: .day(day(text))))
      case .moment: record = try required(record.setting(field.name, to: .moment(moment(text))))
      case _: break
      }
    }
    return record
  }

  private func found(_ test: StoreUnderTest, _ words: String) throws -> [RecordID] {
    try test.store.search(SearchQuery(words: words), limit: 50).map(\.record.id)
  }
}
