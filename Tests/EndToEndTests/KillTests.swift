import Foundation
import Glibc
import Partnership
import SQLiteStore
import Store
import Testing

@Test func noAcknowledgedEntryIsLostInTwoHundredKills() throws {
  let home = try Home()
  #expect(try Program(in: home).run("vendor", "add", "Globex").status == 0)
  var dice = Dice(seed: 2_026)
  var fired = 0
  var cut = 0
  for round in 1...200 {
    let writer = try Writer(home, round: round)
    for _ in 0..<dice.roll(below: 2) + 1 { try writer.awaitTransaction() }
    for _ in 0..<dice.roll(below: 300) { _ = writer.isWriting }
    if writer.kill() { fired += 1 }
    if writer.isWriting { cut += 1 }
  }
  #expect(fired == 200)
  #expect(cut >= 20, "only \(cut) kills fell inside a transaction")

  let acknowledged = try Writer.acknowledged(in: home)
  let store = try SQLiteStore(
    StoreLocation(path: home.store), at: Moment(try #require(Day("2025-03-14"))))
  let present = Set(try store.records(of: .note).map(\.id))
  #expect(acknowledged.count >= 50, "only \(acknowledged.count) entries were acknowledged")
  #expect(acknowledged.subtracting(present).isEmpty)
  #expect(present.subtracting(acknowledged).count <= 200)
  #expect(try store.check(at: Moment(try #require(Day("2025-03-14")))) == [])
}

/// A process that logs one entry after the other until it is killed.
private struct Writer {
  private let process: pid_t
  private let journal: String

  init(_ home: Home, round: Int) throws {
    journal = home.store + "-journal"
    let script = """
      i=0; while :; do i=$((i+1)); "$fathom" log "globex: note entry $0-$i" >> "$HOME/saved"; done
      """
    var environment = home.environment
    environment["fathom"] = Program.path
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    let words = ["/bin/bash", "-c", script, "\(round)"]
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, words[0], nil, &attributes, &arguments, &variables)
    try #require(code == 0, "bash cannot be started")
    self.process = process
  }

  /// Whether a transaction is under way, or was cut off.
  var isWriting: Bool { access(journal, F_OK) == 0 }

  /// Returns when the next transaction has begun.
  func awaitTransaction() throws {
    try wait { !isWriting }
    try wait { isWriting }
  }

  /// Kills the writer and everything it started; true where it was running until then.
  func kill() -> Bool {
    killpg(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    return status & 0x7F == SIGKILL
  }

  /// The numbers of all entries that were said to be saved.
  static func acknowledged(in home: Home) throws -> Set<RecordID> {
    let said = try String(contentsOfFile: home.path + "/saved", encoding: .utf8)
    return Set(
      said.split(separator: "\n").compactMap { line in
        guard line.hasPrefix("Saved ["), let end = line.firstIndex(of: "]") else { return nil }
        return RecordID(String(line[..<end].dropFirst(7)))
      })
  }

  private func wait(until isSo: () -> Bool) throws {
    for _ in 0..<20_000_000 {
      if isSo() { return }
      sched_yield()
    }
    throw POSIXError(.ETIMEDOUT)
  }
}

/// Numbers that look random and are the same in every run.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func roll(below bound: UInt64) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % bound)
  }
}
