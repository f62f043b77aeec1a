import Foundation
import Testing

/// Keys of a real keyboard in an order that nobody would type, the same in every run; those that
/// quit are left out.
private func keys(_ count: Int) -> [UInt8] {
  let letters = Array(
    "abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPRSTUVWXYZ0123456789[].,:;/\\?*+-_=@#!  \r\r\t\u{1B}"
      .utf8)
  var state: UInt64 = 20_250_314
  return (0..<count).map { _ in
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return letters[Int((state >> 33) % UInt64(letters.count))]
  }
}

@Test func keysWithoutSenseLeaveTheStoreWhole() throws {
  let home = try Home()
  var program = Program(in: home)
  program.environment["EDITOR"] = "true"
  let people = ["globex", "initech"].map { "vendor add \($0)" }
  for line in people + ["log globex:\\ call\\ hello", "log initech:\\ p\\ fri\\ a\\ sheet"] {
    #expect(try program.shell("$fathom " + line).status == 0)
  }
  let terminal = try RealTerminal(program)
  try terminal.start("; cat > eaten; echo over")
  try terminal.see("1 Today")
  let bytes = keys(4_000)
  for start in stride(from: 0, to: bytes.count, by: 200) {
    try terminal.send(bytes: Array(bytes[start..<(start + 200)]))
    try terminal.resize(columns: 5 + (start / 200 * 37) % 195, rows: 5 + (start / 200 * 11) % 55)
  }
  try terminal.resize(columns: 80, rows: 24)
  try terminal.signal(SIGTERM)
  try terminal.press("C-d")
  try terminal.see("over")
  let check = try program.run("check")
  #expect(check.status == 0, "\(check.out)\(check.error)")
}
