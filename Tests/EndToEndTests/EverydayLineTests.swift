import ArgumentParser
import Testing

@testable import fathom

@Suite struct EverydayLineTests {
  @Test(arguments: [
    ["log", "acme: call agreed"],
    ["log", "acme:", "call", "agreed"],
    ["log", ""],
    ["--quiet", "log", "acme: call"],
    ["log", "acme: call", "--quiet"],
    ["--store", "/a/b.db", "--today", "2026-03-04", "log", "acme: call"],
    ["log", "--today", "2026-03-04T10:15", "acme: call", "--store", "b.db"],
    ["--today", "2026-03-04", "--today", "2026-03-05", "log", "x: y"],
  ])
  func anEverydayLineIsReadAsTheParserReadsIt(arguments: [String]) throws {
    let command = try #require(
      try Fathom.parseAsRoot(ArgumentOrder.safe(arguments)) as? LogCommand)
    let line = try #require(EverydayLine(arguments))
    #expect(line.line == command.line.joined(separator: " "))
    #expect(line.options == command.options.given)
  }

  @Test(arguments: [
    [], ["log"], ["today"], ["today", "log"], ["log", "-"], ["log", "- paid"], ["log", "--help"],
    ["log", "-h"], ["log", "acme: call", "--json"], ["--version", "log", "x"], ["help", "log"],
    ["log", "acme: call", "--store"], ["log", "acme: call", "--store", ""],
    ["log", "acme: call", "--store", "--quiet"], ["log", "acme: call", "--today", "Friday"],
    ["log", "acme: call", "--today"], ["log", "acme: call", "--color", "never"],
    ["log", "--", "acme: call"], ["log", "acme: call", "--store=/a"],
    ["---completion", "log", "x"],
  ])
  func whateverElseIsTypedGoesToTheParser(arguments: [String]) {
    #expect(EverydayLine(arguments) == nil)
  }
}
