import Partnership
import SQLiteStore
import Store

extension Invocation {
  /// Opens the store of this run, and makes it where there is none.
  func openStore() throws -> any RecordStore {
    try openFile()
  }

  /// The same as the file that it is, for copies and checks of it.
  func openFile() throws -> SQLiteStore {
    let location = try StoreLocation(path: places.store)
    try Places.make(location.directory)
    return try SQLiteStore(location, at: clock.now())
  }

  /// Who, when and by what way, for a change made from the shell.
  func stamp(_ label: String, channel: StepChannel = .shell) -> Stamp {
    Stamp(author: author, at: clock.now(), channel: channel, label: label)
  }
}
