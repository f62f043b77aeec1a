import Foundation
import Testing

@testable import SQLiteStore

private let mounts = """
  overlay / overlay rw 0 0
  /dev/sda1 /home ext4 rw 0 0
  server:/home /home/eva nfs4 rw 0 0
  //server/share /mnt/our\\040share cifs rw 0 0
  drive: /home/dan/cloud fuse.rclone rw 0 0
  /dev/sdb1 /mnt/stick fuseblk rw 0 0
  tmpfs /home/eva/tmp tmpfs rw 0 0
  """

@Suite struct PlaceWarningTests {
  @Test(arguments: [
    ("/var/lib", nil), ("/home/dan", nil), ("/home/evan", nil), ("/mnt/stick/a", nil),
    ("/home/eva/tmp", nil), ("/home/eva", "a network disk (NFS)"),
    ("/home/eva/data", "a network disk (NFS)"), ("/mnt/our share/x", "a network disk (SMB)"),
    ("/home/dan/cloud/x", "a disk of a program (fuse.rclone)"),
  ])
  func disksOfOtherMachinesAreKnown(path: String, name: String?) {
    #expect(StoreLocation.fileSystem(of: path, mounts: mounts) == name)
  }

  @Test(arguments: [
    ("/home/a/Dropbox/f.sqlite", "Dropbox"), ("/home/a/OneDrive - Firm/f.sqlite", "OneDrive"),
    ("/home/a/Nextcloud/firm/f.sqlite", "Nextcloud"),
  ])
  func foldersOfCloudServicesAreTold(path: String, service: String) throws {
    let warning = try #require(try StoreLocation(path: path).warning)
    #expect(warning.contains("a folder that \(service) copies"))
    #expect(warning.contains("--store"))
  }

  @Test func anOrdinaryPlaceIsNotWarnedOf() throws {
    let directory = try TemporaryDirectory()
    #expect(try directory.location("fathom.sqlite").warning == nil)
  }
}
