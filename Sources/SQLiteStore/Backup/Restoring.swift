import GRDB
import Glibc
import Partnership
import Store

/// Puts a backup in the place of a store.
struct Restoring {
  let location: StoreLocation
  let source: String
  let moment: Moment
  var onlooker = Onlooker.none

  /// Replaces the store's contents; what it held before is kept on the shelf, or beside it where it
  /// was too damaged for that.
  func restore() throws {
    umask(0o077)
    try FilePlace(path: location.directory).checkDirectory()
    try checkSource()
    let lock = try StoreLock(location.lock)
    try lock.exclude()
    if try FilePlace(path: location.path).isMissing {
      try fill(location.path)
    } else {
      try replace()
    }
  }

  private func replace() throws {
    try FilePlace(path: location.path).checkFile()
    do {
      let queue = try soundQueue()
      _ = try BackupShelf(location).keep(
        queue, .beforeRestore, at: moment, onlooker: onlooker.stretch(from: 0, to: 0.5))
      try copy(into: queue)
      try queue.close()
    } catch let error as StoreError {
      switch error {
      case .damaged: try replaceDamaged()
      case .busy, .newer, .foreign, .disk, .place, .conflict, .invalid, .missing, .stopped:
        throw error
      }
    }
  }

  /// The store's queue, where it can be read well enough to be kept.
  private func soundQueue() throws -> DatabaseQueue {
    do {
      let queue = try DatabaseQueue(path: location.path, configuration: Settings.configuration())
      try queue.inDatabase { database in
        let id = try Opening.number(database, "PRAGMA application_id")
        guard id == Settings.applicationID else { throw StoreError.foreign(location.path) }
        if let problem = try Integrity.problems(database, "quick_check").first {
          throw StoreError.damaged(problem, backup: nil)
        }
      }
      return queue
    } catch {
      throw StoreError(error, path: location.path)
    }
  }

  private func replaceDamaged() throws {
    let aside = location.path + ".damaged-" + moment.description
    guard rename(location.path, aside) == 0 else {
      throw StoreError.place(
        "The damaged store \(location.path) cannot be set aside (\(systemReason(errno))); make its "
          + "directory writable for you.")
    }
    rename(location.journal, aside + "-journal")
    try fill(location.path)
  }

  /// Makes the file anew from the source, under another name until it is whole.
  private func fill(_ path: String) throws {
    let unfinished = location.unfinished
    unlink(unfinished)
    unlink(unfinished + "-journal")
    let queue = try DatabaseQueue(path: unfinished, configuration: Settings.configuration())
    try copy(into: queue)
    try queue.close()
    guard rename(unfinished, path) == 0 else {
      throw StoreError.place(
        "The store \(path) cannot be written (\(systemReason(errno))); make its directory writable "
          + "for you.")
    }
    syncDirectory(location.directory)
  }

  private func copy(into queue: DatabaseQueue) throws {
    let backup = try DatabaseQueue(path: source, configuration: readOnly)
    let copying = onlooker.stretch(from: 0.5, to: 0.9)
    try copying.see(0, of: 1)
    try backup.backup(to: queue, pagesPerStep: 500) { progress in
      guard !progress.isCompleted else { return }
      try copying.see(progress.completedPageCount, of: progress.totalPageCount)
    }
    try backup.close()
    try queue.write { try Opening.migrate($0) }
    let problems = try queue.inDatabase { try Integrity.problems($0, "integrity_check") }
    guard problems.isEmpty else { throw StoreError.disk("the restored store is not readable") }
  }

  /// Refuses what is no sound store of a version that this program knows.
  private func checkSource() throws {
    guard source.utf8.first == 0x2F else {
      throw StoreError.place("The backup's path “\(source)” is not absolute; give the whole path.")
    }
    let place = FilePlace(path: source)
    try place.checkFile()
    guard try place.inode != FilePlace(path: location.path).inode else {
      throw StoreError.place("The file \(source) is the store itself; give a backup's path.")
    }
    do {
      let queue = try DatabaseQueue(path: source, configuration: readOnly)
      try queue.inDatabase { database in
        guard try Opening.number(database, "PRAGMA application_id") == Settings.applicationID
        else { throw StoreError.foreign(source) }
        guard try Opening.number(database, "PRAGMA user_version") <= Migration.newest else {
          throw StoreError.newer(source)
        }
        try Opening.compareSchema(database, path: source)
        if let problem = try Integrity.problems(database, "integrity_check").first {
          throw StoreError.damaged(problem, backup: nil)
        }
      }
      try queue.close()
    } catch {
      throw sourceError(StoreError(error, path: source))
    }
  }

  /// Names the file meant, since the store itself is not the damaged one.
  private func sourceError(_ error: StoreError) -> StoreError {
    switch error {
    case .damaged(let reason, _):
      .place("The backup \(source) is damaged (\(reason)); restore another one.")
    case .foreign:
      .place("The file \(source) is no backup of a store of fathom; name another file.")
    case .busy, .newer, .disk, .place, .conflict, .invalid, .missing, .stopped: error
    }
  }

  private var readOnly: Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    return configuration
  }
}
