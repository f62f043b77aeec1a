import Glibc
import Partnership
import SQLiteStore
import Store

extension Invocation {
  /// Opens the store to read it, and makes nothing: where the user has none yet, an empty one answers.
  ///
  /// - Throws: a failure where a store that was named is not there, since nothing to do in a store
  ///   with a mistyped name would be a false all-clear.
  func openStoreToRead() throws -> any RecordStore {
    guard access(places.store, F_OK) != 0, errno == ENOENT else {
      return try SQLiteStore(try location(), at: clock.now())
    }
    guard !places.isStoreNamed else { throw missingStore }
    return MemoryStore()
  }

  /// Opens the file of the store, and makes it where there is none; then a place that may harm it
  /// is told, and where wanted that a store was begun.
  func openFile(isTold: Bool = false) throws -> SQLiteStore {
    let location = try location()
    try Places.make(location.directory)
    let isNew = access(location.path, F_OK) != 0
    let store = try SQLiteStore(location, at: clock.now())
    if isNew, !options.quiet {
      if isTold, places.isStoreNamed { output.complain("Began a new store at \(location.path).") }
      if let warning = location.warning { output.complain(warning) }
    }
    return store
  }

  /// Opens the store for the interface; where one was named and is not there, the name may be
  /// mistyped, so that somebody says first that a new one is wanted.
  func openStoreToLive() throws -> SQLiteStore {
    if places.isStoreNamed, access(places.store, F_OK) != 0, errno == ENOENT {
      output.complain(
        "There is no store at \(places.store). Begin a new one there? Type y and Enter.")
      guard ["y", "yes"].contains(readLine()?.lowercased()) else { throw missingStore }
    }
    return try openFile()
  }

  /// Opens the store for a change to what it holds, with the backup of the day made first where
  /// it is due.
  ///
  /// A failing backup never stops the work; it is said on standard error. `patience` is how many
  /// days old the last one may be, so that a quick line stays quick.
  ///
  /// - Throws: a failure where there is no store, since there is nothing in it to change.
  func openStoreToChange(patience: Int = 0) throws -> any RecordStore {
    try requireStore()
    return try openStoreToAdd(patience: patience)
  }

  /// Opens the store as `openStoreToChange` does, and makes it where there is none.
  func openStoreToAdd(patience: Int = 0) throws -> any RecordStore {
    let file = try openFile(isTold: true)
    do {
      try DailyBackup(file).make(at: clock.now(), patience: patience)
    } catch {
      output.complain("The daily backup failed: \(error)")
    }
    return file
  }

  /// Where the store lies.
  func location() throws -> StoreLocation {
    try StoreLocation(path: places.store)
  }

  /// Who, when and by what way, for a change made from the shell.
  func stamp(_ label: String, channel: StepChannel = .shell) -> Stamp {
    Stamp(author: author, at: clock.now(), channel: channel, label: label)
  }
}

extension Invocation {
  /// Refuses to go on where there is no store, for what makes no sense on a new one.
  func requireStore() throws {
    guard access(places.store, F_OK) == 0 || errno != ENOENT else { throw missingStore }
  }

  private var missingStore: Failure {
    Failure(
      "There is no store at \(places.store); check the path, or begin a store there with: "
        + "fathom vendor add NAME.")
  }
}
