import GRDB
package import Partnership
package import Store

extension SQLiteStore {
  /// Checks that the file is sound, unless it was found so within the last 24 hours and no
  /// transaction was cut off since.
  ///
  /// Nothing else is read or written meanwhile; 70 MB take about 60 ms.
  ///
  /// - Throws: `damaged` with the newest backup.
  package func checkSoundness(at moment: Moment) throws(StoreError) {
    guard wasCutOff || !wasFoundSound(before: moment) else { return handle.trust() }
    try guarded { try handle.check() }
    lock.remember("\(moment) \(inode)\n")
  }

  /// Holds writes back until `checkSoundness` has been through; a write that comes before checks
  /// the file itself.
  package func holdWrites() { handle.hold() }

  /// Everything that is wrong with the store, and what to do about each.
  ///
  /// Checks the file, the references, the journal against the rows, the timeline, the search and
  /// the permissions; the schema was compared when the store was opened.
  package func check(
    at moment: Moment, onlooker: Onlooker = .none
  ) throws(StoreError) -> [Fault] {
    let faults = try read { try Inspection(connection: $0, onlooker: onlooker).faults() }
    if faults.isEmpty { lock.remember("\(moment) \(inode)\n") }
    return faults + permissionFaults
  }

  /// Makes a checked backup on the shelf.
  ///
  /// - Returns: its path.
  /// - Throws: `disk` or `place` where it could not be written.
  package func backUp(
    _ reason: Backup.Reason, at moment: Moment, onlooker: Onlooker = .none
  ) throws(StoreError) -> String {
    try guarded {
      try BackupShelf(location).keep(
        handle.reading(), reason, at: moment, onlooker: onlooker)
    }
  }

  /// Makes the backup of the day, unless there is one already.
  ///
  /// - Returns: its path; nil where there was one.
  /// - Throws: `disk` or `place` where it could not be written.
  package func backUpDaily(at moment: Moment) throws(StoreError) -> String? {
    let isThere = BackupShelf(location).backups.contains { backup in
      backup.reason == .daily && backup.made.day == moment.day
    }
    return isThere ? nil : try backUp(.daily, at: moment)
  }

  /// Makes a checked backup in a file of the caller's choice, which must not be there yet.
  ///
  /// - Throws: `place` where the file is there or cannot be written.
  package func backUp(to path: String, onlooker: Onlooker = .none) throws(StoreError) {
    try guarded {
      guard path.utf8.first == 0x2F else {
        throw StoreError.place("The backup's path “\(path)” is not absolute.")
      }
      guard try FilePlace(path: path).isMissing else {
        throw StoreError.place("The file \(path) is already there; give another name.")
      }
      try BackupCopy(path, onlooker).make(of: handle.reading())
    }
  }

  /// Puts a backup in the place of the store at a location, open or damaged or not there at all.
  ///
  /// What the store held is backed up first; a store too damaged for that is set aside under
  /// another name.
  ///
  /// - Throws: `foreign`, `newer` or `place` where the backup cannot be used, with nothing changed;
  ///   `busy` where another process uses the store.
  package static func restore(
    _ location: StoreLocation, from backup: String, at moment: Moment, onlooker: Onlooker = .none
  ) throws(StoreError) {
    do {
      try Restoring(location: location, source: backup, moment: moment, onlooker: onlooker)
        .restore()
    } catch {
      throw StoreError(error, path: location.path, backup: BackupShelf(location).newest)
    }
  }

  private var inode: UInt { (try? FilePlace(path: location.path).inode) ?? 0 }

  private func wasFoundSound(before moment: Moment) -> Bool {
    let words = lock.remembered().split { $0 == " " || $0 == "\n" }
    guard words.count == 2, UInt(words[1]) == inode, let then = Moment(words[0]), then <= moment
    else { return false }
    let minutes = (moment.day - then.day) * 1_440 + Int(moment.time?.minutes ?? 0)
    return minutes - Int(then.time?.minutes ?? 0) < 1_440
  }

  private var permissionFaults: [Fault] {
    [location.path, location.lock, location.backups].compactMap { path in
      guard (try? FilePlace(path: path).isOpenToOthers) == true else { return nil }
      return Fault(
        what: "Others may read \(path).", remedy: "Take that right away with: chmod go-rwx \(path)")
    }
  }
}
