import Foundation
import Partnership
import SQLiteStore
import Store
import Testing

@Suite struct BackupTests {
  private let now = moment("2026-03-02T09:00")

  @Test func aBackupIsAStoreLikeTheOneItCopies() throws {
    let file = try StoreFile()
    try file.found()
    let path = try file.open().backUp(.daily, at: now)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(path.hasSuffix("/fathom-backups/2026-03-02T0900-daily.sqlite"))
    let copy = try SQLiteStore(StoreLocation(path: path), at: now)
    #expect(try copy.vendors() == file.open().vendors())
    #expect(try copy.check(at: now) == [])
  }

  @Test func thereIsOneDailyBackupADay() throws {
    let file = try StoreFile()
    try file.found()
    let store = try file.open()
    #expect(try store.backUpDaily(at: now) != nil)
    #expect(try store.backUpDaily(at: moment("2026-03-02T23:59")) == nil)
    #expect(try store.backUpDaily(at: moment("2026-03-03T00:00")) != nil)
    #expect(BackupShelf(file.location).newest?.contains("2026-03-03T0000") == true)
  }

  @Test func backupsOfOneMinuteDoNotOverwriteEachOther() throws {
    let file = try StoreFile()
    try file.found()
    let store = try file.open()
    let paths = try (0..<3).map { _ in try store.backUp(.beforeImport, at: now) }
    #expect(Set(paths).count == 3)
    #expect(BackupShelf(file.location).backups.count == 3)
  }

  @Test func aBackupByHandNeverOverwrites() throws {
    let file = try StoreFile()
    try file.found()
    let store = try file.open()
    let path = file.directory.path + "/mine.sqlite"
    try store.backUp(to: path)
    #expect(throws: StoreError.self) { try store.backUp(to: path) }
    #expect(throws: StoreError.self) { try store.backUp(to: "relative.sqlite") }
  }

  @Test func sevenDaysFourWeeksAndTwelveMonthsAreKept() throws {
    let file = try StoreFile()
    try file.found()
    let shelf = file.directory.path + "/fathom-backups"
    try FileManager.default.createDirectory(atPath: shelf, withIntermediateDirectories: true)
    for offset in 1...800 {
      let name = "\(day("2026-03-02") - offset)T0900-daily.sqlite"
      try Data().write(to: URL(fileURLWithPath: shelf + "/" + name))
    }
    for name in ["2020-01-01T0900-before-migration.sqlite", "notes.txt", "2020-01-01.sqlite"] {
      try Data().write(to: URL(fileURLWithPath: shelf + "/" + name))
    }
    _ = try file.open().backUp(.daily, at: now)
    let kept = BackupShelf(file.location).backups
    let daily = kept.filter { $0.reason == .daily }.map(\.made.day)
    #expect(Set(daily.suffix(7)) == Set((0..<7).map { day("2026-03-02") - $0 }))
    #expect(Set(daily.map { $0.year * 12 + $0.month }).count == 12)
    #expect((18...21).contains(daily.count))
    #expect(kept.first?.reason == .beforeMigration)
    let rest = try FileManager.default.contentsOfDirectory(atPath: shelf)
    #expect(rest.contains("notes.txt") && rest.contains("2020-01-01.sqlite"))
  }

  @Test func restoringBringsBackWhatWasThereAndKeepsWhatIs() throws {
    let file = try StoreFile()
    try file.found()
    let backup = try file.open().backUp(.byHand, at: now)
    let stamp = Stamp(author: "ann", at: now, channel: .shell, label: "later")
    _ = try file.open().commit([.add(Samples.vendor("Initech"))], as: stamp)
    try SQLiteStore.restore(file.location, from: backup, at: now)
    let store = try file.open()
    #expect(try store.vendors().map(\.name) == ["Globex"])
    #expect(try store.check(at: now) == [])
    let kept = try required(
      BackupShelf(file.location).backups.first { $0.reason == .beforeRestore })
    let before = try SQLiteStore(StoreLocation(path: kept.path), at: now)
    #expect(try before.vendors().count == 2)
  }

  @Test func aMissingOrDamagedStoreIsRestoredToo() throws {
    let file = try StoreFile()
    try file.found()
    let backup = try file.open().backUp(.byHand, at: now)
    try FileManager.default.removeItem(atPath: file.location.path)
    try SQLiteStore.restore(file.location, from: backup, at: now)
    #expect(try file.open().vendors().count == 1)

    let spoiled = Data(repeating: 0x55, count: 40_000)
    var bytes = try required(file.bytes)
    bytes.replaceSubrange(20_000..<60_000, with: spoiled)
    try bytes.write(to: URL(fileURLWithPath: file.location.path))
    try SQLiteStore.restore(file.location, from: backup, at: now)
    #expect(try file.open().vendors().count == 1)
    let names = try FileManager.default.contentsOfDirectory(atPath: file.directory.path)
    #expect(names.contains { $0.contains(".damaged-") })
  }

  @Test(arguments: ["text", "newer", "foreign", "missing", "itself", "damaged"])
  func anUnfitBackupIsRefusedAndNothingChanges(_ what: String) throws {
    let file = try StoreFile()
    try file.found()
    let source = try StoreFile("backup.sqlite")
    switch what {
    case "text": try Data("text".utf8).write(to: URL(fileURLWithPath: source.location.path))
    case "newer":
      try source.found()
      try source.run("PRAGMA user_version = 99")
    case "foreign": try source.run("CREATE TABLE t(x)")
    case "damaged":
      try source.found()
      var bytes = try required(source.bytes)
      bytes.replaceSubrange(20_000..<60_000, with: Data(repeating: 0x55, count: 40_000))
      try bytes.write(to: URL(fileURLWithPath: source.location.path))
    case _: break
    }
    let (before, backup) = (file.bytes, source.bytes)
    let path = what == "itself" ? file.location.path : source.location.path
    #expect(throws: StoreError.self) {
      try SQLiteStore.restore(file.location, from: path, at: now)
    }
    #expect(file.bytes == before)
    #expect(source.bytes == backup)
  }

  @Test func soundnessIsCheckedOnceADay() throws {
    let file = try StoreFile()
    try file.found()
    let store = try file.open()
    try store.checkSoundness(at: now)
    let remembered = try String(
      contentsOfFile: file.location.path + ".lock", encoding: .utf8)
    #expect(remembered.hasPrefix("2026-03-02T09:00 "))
    try store.checkSoundness(at: moment("2026-03-03T08:59"))
    #expect(
      try String(contentsOfFile: file.location.path + ".lock", encoding: .utf8) == remembered)
    try store.checkSoundness(at: moment("2026-03-03T09:00"))
    #expect(
      try String(contentsOfFile: file.location.path + ".lock", encoding: .utf8) != remembered)
  }

  @Test func checkNamesFilesThatOthersMayRead() throws {
    let file = try StoreFile()
    try file.found()
    chmod(file.location.path, 0o644)
    let faults = try file.open().check(at: now)
    #expect(faults.map(\.what) == ["Others may read \(file.location.path)."])
  }
}
