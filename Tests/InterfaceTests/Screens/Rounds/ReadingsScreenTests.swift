import FoundationEssentials
import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private let globex = RecordID(number: 1)
private let initech = RecordID(number: 2)

/// Five measures at Globex, with values of February, and one at Initech.
private func measured() throws -> MemoryStore {
  let store = SmallPortfolio.store()
  let names: [(String, Decimal, MeasureDirection, String?, MeasureKind)] = [
    ("On-time delivery", 98, .atLeast, "%", .sla), ("Uptime of the VPN", 99.9, .atLeast, "%", .sla),
    ("First answer, critical", 30, .atMost, "min", .sla),
    ("Damaged parcels", 0.5, .atMost, "%", .outcome),
    ("Lanes on the new rate", 12, .atLeast, nil, .outcome),
  ]
  var edits = names.enumerated().map { place, line in
    Edit.add(
      Measure(
        header: Header(id: .provisional(place + 1), vendors: [globex]), name: line.0,
        kind: line.4, target: line.1, direction: line.2, unit: line.3,
        definedOn: day("2024-01-01") + place
      ).asRecord)
  }
  edits.append(
    .add(
      Measure(
        header: Header(id: .provisional(6), vendors: [initech]), name: "Restore time", target: 4,
        direction: .atMost, unit: "h", definedOn: day("2024-01-01")
      ).asRecord))
  edits.append(
    .add(
      Reading(
        header: Header(id: .provisional(7), vendors: [globex]), measureId: .provisional(1),
        on: day("2025-02-28"), value: 97.5
      ).asRecord))
  edits.append(
    .add(
      Reading(
        header: Header(id: .provisional(8), vendors: [globex]), measureId: .provisional(2),
        on: day("2025-02-28"), value: 99.95
      ).asRecord))
  _ = try store.commit(
    edits, as: Stamp(author: "dana", at: Desk.now, channel: .interface, label: "measures"))
  return store
}

private func onReadings(
  _ store: MemoryStore, _ size: Size = Size(width: 80, height: 24), isAccessible: Bool = false,
  charset: Charset = .utf8
) -> Desk {
  let desk = Desk(store, at: size, isAccessible: isAccessible, charset: charset)
  desk.runtime.take([.go(.vendor(globex))])
  desk.press("g n")
  return desk
}

private func readings(_ store: MemoryStore, from first: String = "2025-03-01") throws -> [Reading] {
  try store.records(of: .reading).compactMap(\.asReading).filter { $0.on >= day(first) }
}

@Test(arguments: [(20, 3), (40, 10), (60, 20), (80, 24), (120, 30), (200, 60)])
func theReadingsLookAsRecorded(width: Int, height: Int) throws {
  let desk = onReadings(try measured(), Size(width: width, height: height))
  desk.type("98.2")
  desk.press("enter")
  desk.type("1,250")
  desk.press("enter")
  expectScreen(desk, "readings-\(width)x\(height)")
}

@Test func theReadingsReadInAsciiAndAloud() throws {
  expectScreen(onReadings(try measured(), charset: .ascii), "readings-ascii")
  expectScreen(onReadings(try measured(), isAccessible: true), "readings-accessible")
}

@Test func theReadingsOfAllVendorsAreGroupedByVendor() throws {
  let desk = Desk(try measured())
  desk.press("2 g n")
  expectScreen(desk, "readings-all-80x24")
}

@Test func fiveReadingsCostAtMostTwelveKeysBesideTheNumbersAndOneUndo() throws {
  let store = try measured()
  let desk = Desk(store)
  desk.runtime.take([.go(.vendor(globex))])
  var keys = 0
  func press(_ names: String) {
    keys += Key.sequence(names)?.count ?? 0
    desk.press(names)
  }
  press("g n")
  for number in ["98.2", "99.95", "25", "0,4", "12"] {
    desk.type(number)
    press("enter")
  }
  #expect(keys <= 12)
  let values = try readings(store).map(\.value)
  #expect(values.sorted() == [0.4, 12, 25, 98.2, 99.95])
  #expect(try readings(store).allSatisfy { $0.on == day("2025-03-17") })
  #expect(desk.model.setting.drafts.isEmpty)
  desk.press("u")
  #expect(try readings(store).isEmpty)
}

@Test func whatIsNoNumberIsSaidUnderTheListAndNothingIsSaved() throws {
  let store = try measured()
  let desk = onReadings(store)
  desk.type("1,250")
  desk.press("enter")
  #expect(desk.text.contains("Value can be 1250 or 1.25; type it without the separator."))
  desk.press("s")
  #expect(try readings(store).isEmpty)
  desk.press("backspace backspace backspace backspace backspace")
  desk.type("1250")
  desk.press("s")
  #expect(try readings(store).map(\.value) == [1250])
}

@Test func halfTypedNumbersAreKeptOnEscape() throws {
  let store = try measured()
  let desk = onReadings(store)
  desk.type("98.2")
  desk.press("enter")
  desk.type("99")
  desk.press("esc")
  #expect(desk.model.navigation.current.destination == .vendor(globex))
  #expect(desk.text.contains("Kept as a draft"))
  #expect(try readings(store).isEmpty)
  desk.press("g n j")
  #expect(desk.text.contains("98.2 new"))
  desk.press("s")
  #expect(try readings(store).map(\.value).sorted() == [98.2, 99])
}

@Test func aDraftOutlivesTheProgram() throws {
  let store = try measured()
  let desk = onReadings(store)
  desk.type("98.2")
  let drafts = desk.model.setting.drafts
  #expect(drafts.keys.contains("readings-2025-03"))
  var model = Model(setting: desk.model.setting)
  model.setting.drafts = drafts
  _ = model.update(.go(.readings([globex], Month(of: Desk.now.day))))
  _ = model.update(
    .readingsRead(
      [globex],
      .success(
        ReadingsReading(
          measures: try store.records(of: .measure).compactMap(\.asMeasure), readings: []))))
  guard case .readings(let screen) = model.navigation.current else {
    #expect(Bool(false), "the readings are shown")
    return
  }
  #expect(screen.typed.values.map(\.text) == ["98.2"])
}

@Test func theMonthChangesWithBracketsButNotBeyondThisOne() throws {
  let store = try measured()
  let desk = onReadings(store)
  desk.type("98")
  desk.press("[")
  #expect(desk.text.contains("February 2025"))
  #expect(desk.text.contains("97.5 missed"))
  #expect(desk.text.contains("2 of 5 measures read"))
  desk.press("j j")
  desk.type("28")
  desk.press("s")
  #expect(
    try readings(store, from: "2025-02-01").contains {
      $0.on == day("2025-02-28") && $0.value == 28
    })
  desk.press("]")
  #expect(desk.text.contains("March 2025"))
  #expect(desk.text.contains("98 new"))
  desk.press("]")
  #expect(desk.text.contains("March 2025"))
}

@Test func aValueOfTheMonthIsCorrectedOrTakenAway() throws {
  let store = try measured()
  let desk = onReadings(store)
  desk.press("[")
  desk.type("96")
  desk.press("enter backspace backspace backspace backspace backspace s")
  let left = try readings(store, from: "2025-02-01")
  #expect(left.map(\.value) == [96])
  desk.press("u")
  #expect(try readings(store, from: "2025-02-01").map(\.value).sorted() == [97.5, 99.95])
}

@Test func aColumnOfNumbersIsPastedDownTheList() throws {
  let store = try measured()
  let desk = onReadings(store)
  desk.send([.paste("98.2\n99.95\n25\n")])
  desk.press("s")
  #expect(try readings(store).map(\.value).sorted() == [25, 98.2, 99.95])
}

@Test func wordsThatArePastedAreALineForTheLog() throws {
  let desk = onReadings(try measured())
  desk.send([.paste("call about the rates")])
  #expect(desk.model.overlays.count == 1)
}

@Test func aVendorWithoutMeasuresSaysHowToAddOne() throws {
  let desk = Desk(SmallPortfolio.store())
  desk.runtime.take([.go(.vendor(globex))])
  desk.press("g n")
  #expect(desk.text.contains("Nothing is measured at Globex Logistics yet; A adds a measure"))
}

@Test func markedVendorsAloneAreShown() throws {
  let desk = Desk(try measured())
  desk.press("2")
  desk.type("/initech")
  desk.press("enter space g n")
  #expect(
    desk.model.navigation.current.destination == .readings([initech], Month(of: Desk.now.day)))
  #expect(desk.text.contains("Restore time"))
  #expect(!desk.text.contains("On-time"))
}

@Test func aFailedSaveKeepsWhatWasTyped() throws {
  let store = try measured()
  let desk = onReadings(store)
  desk.type("98")
  var model = desk.model
  let effects = model.update(.intent(.saveRound))
  guard
    case .commit(_, _, let report)? = effects.first(where: {
      if case .commit = $0 { return true }
      return false
    })
  else {
    #expect(Bool(false), "it is saved")
    return
  }
  #expect(model.update(.intent(.saveRound)).isEmpty)
  _ = model.update(.committed(.failure(.busy), report))
  guard case .readings(let screen) = model.navigation.current else { return }
  #expect(screen.typed.values.map(\.text) == ["98"])
  #expect(!model.update(.intent(.saveRound)).isEmpty)
}

@Test func tenThousandMeasuresAreTypedIntoLikeOne() throws {
  let store = SmallPortfolio.store(of: 100)
  let edits = (1...10_000).map { number in
    Edit.add(
      Measure(
        header: Header(
          id: .provisional(number), vendors: [RecordID(number: number % 100 + 1)]),
        name: "Measure \(number)", target: 1, definedOn: day("2024-01-01")
      ).asRecord)
  }
  _ = try store.commit(
    edits, as: Stamp(author: "dana", at: Desk.now, channel: .interface, label: "many"))
  let desk = Desk(store)
  desk.press("g n G")
  #expect(desk.text.contains("0 of 10,000 measures read"))
  desk.type("3")
  desk.press("enter")
  #expect(try readings(store).count == 1)
  #expect(desk.text.contains("1 of 10,000 measures read"))
}
