import Exchange
import Partnership
import Store
import Terminal
import Testing

@testable import Interface

private let setting = Setting(size: Size(width: 80, height: 24), now: Stage.now, author: "dana")

private let columns = [
  RegisterColumn(name: "Nr", examples: ["1", "2"], field: "key"),
  RegisterColumn(name: "Who", examples: ["Acme"], field: nil),
]

private func sheet(_ outcome: Result<ImportPlan, ImportRefusal>) -> ImportSheet {
  var sheet = ImportSheet(file: "r.csv")
  _ = sheet.update(
    .importPlanned(
      sheet.request, .success(ImportReading(columns: columns, outcome: outcome))), setting)
  return sheet
}

private var plan: ImportPlan {
  var plan = ImportPlan(noun: "agreements", source: "register")
  plan.edits = [.add(Stage.globexAndAcme[0])]
  return plan
}

private func drawn(_ sheet: ImportSheet) -> String {
  var canvas = Canvas(size: setting.size)
  sheet.draw(into: &canvas, setting)
  return canvas.textPlane.joined(separator: "\n")
}

private func press(_ sheet: inout ImportSheet, _ keys: String) -> [Effect] {
  (Key.sequence(keys) ?? []).flatMap { sheet.update(.key($0), setting) }
}

@Suite struct ImportSheetTests {
  @Test func everyColumnShowsItsFieldAndWhatStandsInIt() {
    let text = drawn(sheet(.success(plan)))
    #expect(text.contains("Nr"))
    #expect(text.contains("key            1, 2"))
    #expect(text.contains("-              Acme"))
    #expect(text.contains("Dates"))
  }

  @Test func enterOnAColumnPicksItsField() {
    var sheet = sheet(.failure(ImportRefusal("No column is mapped to vendor.")))
    _ = press(&sheet, "home j j enter")
    #expect(drawn(sheet).contains("Who is"))
    for letter in "vendor" { _ = sheet.update(.key(.character(letter)), setting) }
    var wanted = ImportRequest(file: "r.csv")
    wanted.columns = [
      ColumnPair(column: "Nr", field: "key"), ColumnPair(column: "Who", field: "vendor"),
    ]
    #expect(press(&sheet, "enter") == [.planImport(wanted)])
  }

  @Test func aFieldBelongsToOneColumnAlone() {
    var sheet = sheet(.success(plan))
    _ = press(&sheet, "home j j enter")
    for letter in "key" { _ = sheet.update(.key(.character(letter)), setting) }
    _ = press(&sheet, "enter")
    #expect(sheet.request.columns == [ColumnPair(column: "Who", field: "key")])
  }

  @Test func datesAndCurrencyCanBeSaid() {
    var sheet = sheet(.success(plan))
    _ = press(&sheet, "home j j j enter")
    #expect(sheet.request.dateOrder == .iso)
    _ = press(&sheet, "enter enter enter")
    #expect(sheet.request.dateOrder == nil)
    _ = press(&sheet, "j enter")
    for letter in "pln" { _ = sheet.update(.key(.character(letter)), setting) }
    _ = press(&sheet, "enter")
    #expect(sheet.request.currency == "PLN")
  }

  @Test func whatCannotBePlannedYetSaysHowToGoOn() {
    let text = drawn(sheet(.failure(ImportRefusal("No column is mapped to vendor."))))
    #expect(text.contains("No column is mapped to vendor."))
    #expect(text.contains("Enter on a column says which field it is"))
  }

  @Test func anAnswerToAnOlderQuestionIsDropped() {
    var sheet = sheet(.success(plan))
    var older = ImportRequest(file: "r.csv")
    older.currency = "USD"
    _ = sheet.update(.importPlanned(older, .failure(ImportRefusal("old"))), setting)
    #expect(sheet.plan == plan)
  }

  @Test func theImportShowsHowFarItIsAndCanBeStopped() {
    var sheet = sheet(.success(plan))
    let report = CommitReport("Imported 0 agreements from r.csv.")
    #expect(press(&sheet, "enter") == [.carryOutImport(plan, report)])
    _ = sheet.update(.importReached(0.5), setting)
    #expect(drawn(sheet).contains("Importing 1 record"))
    #expect(drawn(sheet).contains("50 %"))
    #expect(press(&sheet, "esc") == [.stopWork])
    #expect(press(&sheet, "esc") == [])
    #expect(drawn(sheet).contains("Stopping"))
    #expect(sheet.update(.committed(.failure(.stopped), report), setting) == [])
    #expect(sheet.done == nil)
    #expect(sheet.plan == plan)
  }

  @Test func longWorkIsShownByHundredthsAndStopsWhenAsked() throws {
    let work = LongWork()
    let shelf = DraftShelf()
    let onlooker = work.onlooker { _ = shelf.save("\($0)", "") }
    for part in 0...1_000 { try onlooker.see(part, of: 1_000) }
    #expect(shelf.all.count == 101)
    work.stop()
    #expect(throws: StoreError.stopped) { try onlooker.see(1, of: 1_000) }
    work.begin()
    try onlooker.see(1, of: 1_000)
  }
}
