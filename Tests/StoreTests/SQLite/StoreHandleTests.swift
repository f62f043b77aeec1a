import CSQLite
import Foundation
import GRDB
import Partnership
import Store
import Testing

@testable import SQLiteStore

private let now = moment("2026-03-02T09:00")

private let stamp = Stamp(author: "ann", at: now, channel: .shell, label: "note")

private func write(_ store: SQLiteStore) throws {
  _ = try store.commit([.add(Samples.note("more", of: RecordID("1")))], as: stamp)
}

private func ioError() -> SQLiteFault {
  SQLiteFault(code: 4_874, message: "disk I/O error")
}

/// Spoils pages in the middle of the file, as a failing disk would.
private func spoil(_ file: StoreFile) throws {
  var bytes = try #require(file.bytes)
  for index in 8_192..<min(bytes.count, 200_000) { bytes[index] = 0xAA }
  let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file.location.path))
  try handle.write(contentsOf: bytes)
  try handle.close()
}

@Suite struct StoreHandleTests {
  @Test func afterAnIOErrorTheFileIsOpenedAnewAndUsedOn() throws {
    let file = try StoreFile()
    try file.found()
    let store = try file.open()
    let before = try store.handle.reading()
    store.handle.note(ioError())
    #expect(try store.vendors().count == 1)
    #expect(try store.handle.reading() !== before)
    try write(store)
    #expect(try store.records(of: .note).count == 2)
    #expect(try store.check(at: now) == [])
  }

  @Test func otherFaultsKeepTheHandle() throws {
    let file = try StoreFile()
    try file.found()
    let store = try file.open()
    let before = try store.handle.reading()
    for code in [SQLITE_BUSY, SQLITE_FULL, SQLITE_CONSTRAINT] {
      store.handle.note(SQLiteFault(code: code, message: "no"))
    }
    store.handle.note(StoreError.busy)
    #expect(try store.handle.reading() === before)
  }

  @Test func aFileDamagedMeanwhileTakesNoWritesAfterAnIOError() throws {
    let file = try StoreFile()
    try file.found()
    let store = try file.open()
    try spoil(file)
    let spoiled = file.bytes
    store.handle.note(ioError())
    let error = #expect(throws: StoreError.self) { try write(store) }
    #expect(error?.name == "damaged")
    #expect(throws: StoreError.self) { try write(store) }
    #expect(file.bytes == spoiled)
  }

  @Test func heldWritesCheckTheFileThemselves() throws {
    let file = try StoreFile()
    try file.found()
    let store = try file.open()
    store.holdWrites()
    try write(store)
    let damaged = try file.open()
    damaged.holdWrites()
    try spoil(file)
    let error = #expect(throws: StoreError.self) { try write(damaged) }
    #expect(error?.name == "damaged")
  }

  @Test func aDamagedFileIsToldByTheCheckAndRefusesWritesFromThenOn() throws {
    let file = try StoreFile()
    try file.found()
    let backup = try file.open().backUp(.daily, at: now)
    let store = try file.open()
    store.holdWrites()
    try spoil(file)
    let error = #expect(throws: StoreError.self) {
      try store.checkSoundness(at: moment("2026-03-04T09:00"))
    }
    guard case .damaged(let reason, let newest)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(newest == backup)
    #expect(!reason.contains("\n") && !reason.hasPrefix("***"))
    #expect(throws: StoreError.self) { try write(store) }
  }

  @Test func aCheckOfTodayLetsWritesThroughAtOnce() throws {
    let file = try StoreFile()
    try file.found()
    try file.open().checkSoundness(at: now)
    let store = try file.open()
    store.holdWrites()
    try store.checkSoundness(at: now)
    try write(store)
    #expect(try store.records(of: .note).count == 2)
  }
}
