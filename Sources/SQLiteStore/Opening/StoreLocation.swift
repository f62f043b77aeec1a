package import Store

/// Where a store lies: an absolute path to its file, and what stands beside it.
package struct StoreLocation: Hashable, Sendable {
  /// Absolute, so that SQLite never reads it as a URI or as a name of its own.
  package let path: String

  /// - Throws: `place` where the path is not absolute, is a directory's or holds U+0000.
  package init(path: String) throws(StoreError) {
    guard path.utf8.first == 0x2F, path.utf8.last != 0x2F, !path.utf8.contains(0) else {
      throw .place(
        "The store's path “\(path)” is not the absolute path of a file; give one with --store.")
    }
    self.path = path
  }

  /// The directory that holds the file.
  package var directory: String {
    let end = path.lastIndex(of: "/") ?? path.startIndex
    return end == path.startIndex ? "/" : String(path[..<end])
  }

  /// The directory that holds the backups.
  package var backups: String {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let stem = name.hasSuffix(".sqlite") ? String(name.dropLast(7)) : name
    return (directory == "/" ? "" : directory) + "/" + stem + "-backups"
  }

  /// The file whose lock says who uses the store.
  var lock: String { path + ".lock" }
  /// SQLite's journal of a transaction that is under way.
  var journal: String { path + "-journal" }
  /// The file in which a new store is made before it takes its name.
  var unfinished: String { path + ".new" }
}
