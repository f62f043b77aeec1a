import Foundation
import Testing

@testable import fathom

/// The drafts that one running program sees.
private func folder(_ home: Home, _ store: String) -> DraftsFolder {
  DraftsFolder(path: home.path + "/state/drafts", store: home.path + "/" + store)
}

@Test func draftsBelongToTheirStoreAlone() throws {
  let home = try Home()
  #expect(folder(home, "a.sqlite").save("log-1", "secret of alpha") == nil)
  #expect(folder(home, "b.sqlite").all().isEmpty)
  #expect(folder(home, "a.sqlite").all() == ["log-1": "secret of alpha"])
}

@Test func oneStoreNamedByALinkHasTheSameDrafts() throws {
  let home = try Home()
  let path = try home.file("a.sqlite", "".utf8)
  try FileManager.default.createSymbolicLink(
    atPath: home.path + "/link.sqlite", withDestinationPath: path)
  #expect(folder(home, "link.sqlite").save("log-1", "text") == nil)
  #expect(folder(home, "a.sqlite").all() == ["log-1": "text"])
}

@Test func twoProgramsOnOneStoreLeaveEachOthersDraftsAlone() throws {
  let home = try Home()
  var first: DraftsFolder? = folder(home, "a.sqlite")
  var second: DraftsFolder? = folder(home, "a.sqlite")
  #expect(first?.save("log-1", "first text") == nil)
  #expect(second?.save("log-1", "second text") == nil)
  #expect(first?.all() == ["log-1": "first text"])
  #expect(second?.all() == ["log-1": "second text"])
  second?.remove("log-1")
  #expect(first?.all() == ["log-1": "first text"])
  #expect(second?.all() == [:])
  #expect(second?.save("line-3", "of the second") == nil)
  (first, second) = (nil, nil)
  let next = folder(home, "a.sqlite")
  #expect(next.all() == ["log-1": "first text", "line-3": "of the second"])
  #expect(next.all().count == 2)
}

@Test func ofTwoOrphansWithOneNameTheSecondWaitsForTheFirst() throws {
  let home = try Home()
  var first: DraftsFolder? = folder(home, "a.sqlite")
  var second: DraftsFolder? = folder(home, "a.sqlite")
  #expect(first?.save("log-1", "first text") == nil)
  #expect(second?.save("log-1", "second text") == nil)
  (first, second) = (nil, nil)
  let next = folder(home, "a.sqlite")
  #expect(next.all() == ["log-1": "first text"])
  next.remove("log-1")
  #expect(next.all() == ["log-1": "second text"])
}
