import Foundation
import Glibc
import Testing

@Test func aNewDemoRemovesWhatAKilledOneLeft() throws {
  let home = try Home()
  let left = home.path + "/fathom-demo-killed"
  let held = home.path + "/fathom-demo-running"
  let foreign = home.path + "/fathom-demo-foreign"
  for folder in [left, held, foreign] {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    #expect(FileManager.default.createFile(atPath: folder + "/sample.sqlite", contents: nil))
  }
  for folder in [left, held] {
    #expect(FileManager.default.createFile(atPath: folder + "/held", contents: nil))
  }
  let descriptor = open(held + "/held", O_RDWR)
  #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
  defer { close(descriptor) }
  #expect(try Program(in: home).run("demo").status == 0)
  #expect(!FileManager.default.fileExists(atPath: left))
  #expect(FileManager.default.fileExists(atPath: held + "/sample.sqlite"))
  #expect(FileManager.default.fileExists(atPath: foreign + "/sample.sqlite"))
  let folders = try FileManager.default.contentsOfDirectory(atPath: home.path)
  #expect(folders.count { $0.hasPrefix("fathom-demo") } == 2)
}
