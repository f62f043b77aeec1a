import GRDB
import Glibc
import Partnership
import Store

/// The backups beside a store: checked copies, named by their moment and reason.
package struct BackupShelf: Sendable {
  private let directory: String

  package init(_ location: StoreLocation) {
    directory = location.backups
  }

  /// Every backup, oldest first; files with other names are left alone.
  package var backups: [Backup] {
    guard let stream = opendir(directory) else { return [] }
    defer { closedir(stream) }
    var result: [Backup] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if let backup = Backup(name: name, in: directory) { result.append(backup) }
    }
    return result.sorted { ($0.made, $0.path) < ($1.made, $1.path) }
  }

  /// The newest backup's path; nil where there is none.
  package var newest: String? { backups.last?.path }

  /// Makes a checked copy and takes away those that are outlived.
  func keep(
    _ queue: DatabaseQueue, _ reason: Backup.Reason, at moment: Moment,
    onlooker: Onlooker = .none
  ) throws -> String {
    guard mkdir(directory, 0o700) == 0 || errno == EEXIST else {
      throw StoreError.place(
        "The backups' directory \(directory) cannot be created (\(systemReason(errno))); make "
          + "the one above it writable for you.")
    }
    let path = try freePath(reason, at: moment)
    try BackupCopy(path, onlooker).make(of: queue)
    for backup in Backup.outlived(among: backups) { unlink(backup.path) }
    return path
  }

  private func freePath(_ reason: Backup.Reason, at moment: Moment) throws -> String {
    for attempt in 1...99 {
      let path = directory + "/" + Backup.name(reason, at: moment, attempt: attempt)
      if try FilePlace(path: path).isMissing { return path }
    }
    throw StoreError.place("There are too many backups of this minute in \(directory).")
  }
}
