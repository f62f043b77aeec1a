import GRDB
import Partnership
import Store
import Testing

@testable import SQLiteStore

@Suite struct GuardTests {
  @Test(arguments: [
    "INSERT INTO record(kind) VALUES ('note')", "UPDATE vendor SET name = 'x'",
    "DELETE FROM note", "UPDATE note SET text = 'x'", "DELETE FROM membership",
    "INSERT INTO record_text(record, field, position, text) VALUES (1, 'tags', 0, 'x')",
    "REPLACE INTO vendor_status VALUES (1, 0, '2020-01-01', 'former')",
    "UPDATE vendor_status SET status = 'former'",
  ])
  func nothingIsWrittenOutsideAStep(_ sql: String) throws {
    let file = try StoreFile()
    try file.found()
    let error = #expect(throws: DatabaseError.self) { try file.run(sql) }
    #expect(error?.message == "write outside a step")
  }

  @Test(arguments: [
    "UPDATE step SET author = 'eve'", "DELETE FROM step", "UPDATE step_record SET after = '{}'",
    "DELETE FROM step_record", "DELETE FROM step_vendor", "UPDATE step_vendor SET vendor = 9",
  ])
  func theJournalOnlyGrows(_ sql: String) throws {
    let file = try StoreFile()
    try file.found()
    let error = #expect(throws: DatabaseError.self) { try file.run(sql) }
    #expect(error?.message == "the journal is append-only")
  }

  @Test func everyTableOfRecordsIsGuarded() throws {
    let store = try StoreFile().open()
    let tables = RecordKind.allCases.map { StoredTable.of($0).name }
    let lists = [
      "record", "membership", "record_reference", "record_text", "record_day",
      "agreement_renewal", "vendor_status", "origin",
    ]
    for table in tables + lists {
      let count = try store.handle.reading().inDatabase { database in
        try Int.fetchOne(
          database,
          sql: "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?",
          arguments: [table])
      }
      #expect(count == 3, "\(table)")
    }
  }

  @Test func theJournalRefusesToBeReplaced() throws {
    let file = try StoreFile()
    try file.found()
    #expect(throws: DatabaseError.self) {
      let queue = try DatabaseQueue(path: file.location.path)
      try queue.inDatabase { database in
        try database.execute(
          sql: """
            PRAGMA recursive_triggers = ON;
            REPLACE INTO step(number, author, at, channel, nature, label, count)
            VALUES (1, 'eve', '2026-03-02', 'shell', 'change', 'x', 1)
            """)
      }
    }
  }

  @Test func checkNamesWhatWasChangedBehindTheJournal() throws {
    let file = try StoreFile()
    try file.found()
    try file.run(
      """
      INSERT INTO open_step VALUES (1, 1);
      UPDATE note SET text = 'forged';
      DELETE FROM search WHERE rowid = 1;
      DELETE FROM open_step;
      """)
    let faults = try file.open().check(at: moment("2026-03-02T09:00"))
    #expect(faults.contains { $0.what.contains("forged") && $0.what.contains("journal") })
    #expect(faults.contains { $0.what.contains("search") && $0.what.contains("Globex") })
    #expect(faults.allSatisfy { !$0.remedy.isEmpty })
  }
}
