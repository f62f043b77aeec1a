import GRDB
import Partnership
import Store
import Testing

@testable import SQLiteStore

@Suite struct SettingsTests {
  @Test(arguments: [
    ("journal_mode", "delete"), ("synchronous", "3"), ("foreign_keys", "1"),
    ("recursive_triggers", "1"), ("trusted_schema", "0"), ("cell_size_check", "1"),
    ("mmap_size", "0"), ("busy_timeout", "10000"), ("application_id", "1178686541"),
    ("user_version", "2"),
  ])
  func everySettingHoldsOnAnOpenStore(_ pragma: String, _ value: String) throws {
    let store = try StoreFile().open()
    let found = try store.handle.reading().inDatabase {
      try String.fetchOne($0, sql: "PRAGMA \(pragma)")
    }
    #expect(found == value)
  }

  @Test func theSchemaItselfCannotBeWritten() throws {
    let store = try StoreFile().open()
    #expect(throws: DatabaseError.self) {
      try store.handle.reading().inDatabase {
        try $0.execute(sql: "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema")
      }
    }
  }

  @Test func everyFieldHasItsColumns() throws {
    let store = try StoreFile().open()
    for kind in RecordKind.allCases {
      let table = StoredTable.of(kind)
      let columns = try store.handle.reading().inDatabase { database in
        try database.columns(in: table.name).map(\.name)
      }
      let header = ["id"] + (kind == .vendor ? [] : ["vendor"])
      #expect(
        Set(columns) == Set(header + StoredTable.headerColumns + table.fieldColumns), "\(kind)")
      #expect(table.fieldColumns.count == Set(table.fieldColumns).count, "\(kind)")
    }
  }

  @Test func everyChoiceKnowsEveryWord() throws {
    let store = try StoreFile().open()
    for kind in RecordKind.allCases {
      let table = StoredTable.of(kind)
      let sql = try store.handle.reading().inDatabase { database in
        try String.fetchOne(
          database, sql: "SELECT sql FROM sqlite_schema WHERE name = ?", arguments: [table.name])
      }
      for field in kind.fields {
        guard case .choice(let words) = field.type else { continue }
        for word in words {
          #expect(sql?.contains("'\(word)'") == true, "\(kind).\(field.name) = \(word)")
        }
      }
    }
  }

  @Test func theFoundingSchemaIsNeverEdited() throws {
    let golden = try fixture("schema/founding.sql")
    for statement in FoundingSchema.statements {
      #expect(golden.contains(statement + ";\n"), "\(statement.prefix(60))")
    }
  }
}
