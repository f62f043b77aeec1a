import Partnership
import Store
import Testing

@Suite struct ReadingTests {
  @Test(arguments: StoreKind.allCases)
  func theTimelineIsNewestFirstAndPaged(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor()).id
    let other = try test.add(Samples.vendor("Initech", 2)).id
    _ = try test.add(Samples.person("Ann", of: vendor))
    _ = try test.add(Samples.note("elsewhere", of: other))
    var added: [RecordID] = []
    for at in ["2026-01-02", "2026-01-01T09:00", "2026-01-02T08:00", "2026-01-02T08:00"] {
      added.append(try test.add(Samples.call(of: vendor, at: at)).id)
    }
    added.append(try test.add(Samples.note("n", of: vendor, on: "2026-01-03")).id)
    let expected = [added[4], added[3], added[2], added[0], added[1]]
    let page = { (offset: Int, limit: Int) in
      try test.store.timeline(of: vendor, Page(offset: offset, limit: limit), TimelineFilter())
        .map(\.id)
    }
    #expect(try page(0, 9) == expected)
    #expect(try page(0, 2) + page(2, 2) + page(4, 2) == expected)
    #expect(try page(5, 2).isEmpty)
    #expect(try test.store.timelineCount(of: vendor, TimelineFilter()) == 5)
  }

  @Test(arguments: StoreKind.allCases)
  func theTimelineIsFilteredByKindDayAndWords(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor()).id
    let call = try test.add(Samples.call(of: vendor, at: "2026-01-02T08:00"))
    let old = try test.add(Samples.note("old budget", of: vendor, on: "2026-01-01"))
    let new = try test.add(Samples.note("new budgets", of: vendor, on: "2026-01-03"))
    let found = { (filter: TimelineFilter) in
      let records = try test.store.timeline(of: vendor, Page(limit: 9), filter)
      #expect(try test.store.timelineCount(of: vendor, filter) == records.count)
      return records.map(\.id)
    }
    #expect(try found(TimelineFilter(kinds: [.communication])) == [call.id])
    #expect(try found(TimelineFilter(kinds: [.communication, .note])).count == 3)
    #expect(try found(TimelineFilter(since: day("2026-01-02"))) == [new.id, call.id])
    #expect(try found(TimelineFilter(since: day("2026-01-04"))).isEmpty)
    #expect(try found(TimelineFilter(words: "BUDGET")) == [new.id, old.id])
    #expect(try found(TimelineFilter(words: "old bud")) == [old.id])
    #expect(try found(TimelineFilter(words: "  ")).count == 3)
    #expect(try found(TimelineFilter(words: "\"*")).isEmpty)
  }

  @Test(arguments: StoreKind.allCases)
  func theTimelineIsFilteredByAllThatItsRowsShow(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor()).id
    let ruben = try test.add(Samples.person("Ruben Vos", of: vendor)).id
    let header = Header(id: .provisional(1), vendors: [vendor])
    let mail = try test.add(
      .communication(
        Communication(
          header: header, at: moment("2025-11-09T10:00"), channel: .email,
          direction: .fromVendor, contacts: [ruben], expectsReply: true,
          answeredAt: moment("2025-11-10T09:00"), summary: "Prices")))
    let meeting = try test.add(
      .meeting(
        Meeting(
          header: header, at: moment("2025-12-02T14:00"), kind: .review, status: .planned,
          text: "Quarter")))
    let bill = try test.add(
      .invoice(Invoice(header: header, on: day("2025-10-01"), actual: 10_00, currency: "EUR")))
    let promise = try test.add(
      .commitment(
        Commitment(
          header: header, side: .vendor, madeOn: day("2025-11-01"), dueOn: day("2025-11-18"),
          text: "a spare router")))
    let found = { (words: String) in
      let filter = TimelineFilter(words: words, today: day("2025-11-21"))
      let records = try test.store.timeline(of: vendor, Page(limit: 9), filter)
      #expect(try test.store.timelineCount(of: vendor, filter) == records.count)
      return records.map(\.id)
    }
    for words in ["email", "Ruben", "answered", "from rub", "Sun 9 10:00", "\"sun 9\"", "rices"] {
      #expect(try found(words) == [mail.id], "\(words)")
    }
    for words in ["planned", "[\(meeting.id.text)]", "arter plan"] {
      #expect(try found(words) == [meeting.id], "\(words)")
    }
    #expect(try found("invoice") == [bill.id])
    #expect(try found("1 Oct") == [bill.id])
    #expect(try found("promise 3d late") == [promise.id])
    #expect(try found("they owe router") == [promise.id])
    #expect(try found("email router").isEmpty)
  }

  @Test(arguments: StoreKind.allCases)
  func dossiersComeInRangesOfVendors(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    var ids: [RecordID] = []
    for number in 1...12 {
      let id = try test.add(Samples.vendor("V\(number)")).id
      ids.append(id)
      _ = try test.add(Samples.agreement("A\(number)", of: id))
    }
    let ours = try test.add(Samples.person("Ann"))
    var seen: [RecordID] = []
    var last: RecordID?
    while case let range = try test.store.dossiers(after: last, limit: 5), !range.isEmpty {
      #expect(range.count <= 5)
      for dossier in range {
        #expect(dossier.agreements.count == 1)
        #expect(dossier.contacts.map(\.id) == [ours.id])
      }
      seen += range.map(\.vendor.id)
      last = range.last?.vendor.id
    }
    #expect(seen == ids)
    #expect(try test.store.dossier(of: RecordID(number: 99)) == nil)
    #expect(try test.store.dossier(of: RecordID("v1")) == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func listsOfADossierAreInOrderOfDateThenId(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor()).id
    for _ in 0..<10 { _ = try test.add(Samples.call(of: vendor, at: "2026-01-02")) }
    _ = try test.add(Samples.call(of: vendor, at: "2026-01-01"))
    let expected = ["12", "10", "11", "2", "3", "4", "5", "6", "7", "8", "9"]
    #expect(
      try test.store.dossier(of: vendor)?.communications.map(\.id.text) == expected)
    #expect(
      try test.store.dossiers(after: nil, limit: 1).first?.communications.map(\.id.text)
        == expected)
    #expect(try test.store.records(of: .communication).map(\.id.text) == expected)
  }

  @Test(arguments: StoreKind.allCases)
  func vendorsAreInOrderOfName(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    for name in ["beta", "Alpha", "gamma", "Älpha", "alpha"] {
      _ = try test.add(Samples.vendor(name))
    }
    #expect(
      try test.store.vendors().map(\.name) == ["Alpha", "alpha", "beta", "gamma", "Älpha"])
  }

  @Test(arguments: StoreKind.allCases)
  func vendorNamesAreThoseOfTheVendorsThatStand(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    var acme = Vendor(header: Header(id: .provisional(1)), name: "Acme Corp", slug: "acme")
    acme.aliases = ["Acme Industries", "ACME"]
    let first = try test.add(.vendor(acme))
    let gone = try test.add(Samples.vendor("Gone"))
    let plain = try test.add(Samples.vendor("Plain"))
    _ = try test.commit(.remove(gone))
    let names = try test.store.vendorNames().sorted { $0.name < $1.name }
    #expect(
      names == [
        VendorName(
          id: first.id, name: "Acme Corp", slug: "acme", aliases: ["Acme Industries", "ACME"]),
        VendorName(id: plain.id, name: "Plain"),
      ])
  }

  @Test(arguments: StoreKind.allCases)
  func contactsAreThoseOfAVendorOrAll(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor()).id
    let theirs = try test.add(Samples.person("Tom", of: vendor))
    let ours = try test.add(Samples.person("Ann"))
    #expect(try test.store.contacts(of: vendor).map(\.id) == [theirs.id])
    #expect(try test.store.contacts(of: nil).map(\.id) == [theirs.id, ours.id])
    #expect(try test.store.dossier(of: vendor)?.contacts.map(\.id) == [theirs.id, ours.id])
  }

  @Test(arguments: StoreKind.allCases)
  func recordsComeInTheOrderAskedFor(_ kind: StoreKind) throws {
    let test = try StoreUnderTest(kind)
    let vendor = try test.add(Samples.vendor()).id
    let note = try test.add(Samples.note("one", of: vendor)).id
    let asked = [note, RecordID(number: 99), vendor, RecordID("x"), .provisional(1)]
    #expect(try test.store.records(asked).map(\.id) == [note, vendor])
  }

  @Test(arguments: StoreKind.allCases)
  func anEmptyStoreAnswersEverything(_ kind: StoreKind) throws {
    let store = try StoreUnderTest(kind).store
    #expect(try store.revision() == Revision(number: 0))
    #expect(try store.vendors().isEmpty)
    #expect(try store.dossiers(after: nil, limit: 9).isEmpty)
    #expect(try store.search(SearchQuery(words: "x"), limit: 9).isEmpty)
    #expect(try store.steps(touching: nil, Page(limit: 9)).isEmpty)
    #expect(try store.nextUndo(by: "ann") == nil)
    #expect(try store.nextRedo(by: "ann") == nil)
  }
}
