import Glibc

/// A file that the user asks for: there whole or not at all, readable by its owner alone.
enum OutputFile {
  /// Writes the bytes beside the path, brings them to the disk, and gives them the name.
  ///
  /// A file that is there already stays, unless `force` says to replace it.
  static func write(_ bytes: [UInt8], to path: String, force: Bool) throws {
    var status = stat()
    if !force, lstat(path, &status) == 0 {
      throw Failure("\(path) is there already; give another name, or --force to replace it.")
    }
    let draft = path + ".part-\(getpid())"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure(path) }
    let isWritten = send(bytes, to: file) && fsync(file) == 0
    let fault = failure(path)
    close(file)
    guard isWritten else {
      unlink(draft)
      throw fault
    }
    guard rename(draft, path) == 0 else {
      let fault = failure(path)
      unlink(draft)
      throw fault
    }
    settle(path)
  }

  /// Brings the new name to the disk as well.
  private static func settle(_ path: String) {
    let end = path.lastIndex(of: "/")
    let folder = end.map { path[...$0] } ?? "."
    let directory = open(String(folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { return }
    fsync(directory)
    close(directory)
  }

  private static func send(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func failure(_ path: String) -> Failure {
    let remedy =
      switch errno {
      case ENOENT, ENOTDIR: "name a directory that is there"
      case EACCES, EPERM, EROFS: "name a place where you may write"
      case ENAMETOOLONG: "give a shorter name"
      case EISDIR: "name a file in it"
      case _: "free some space or name another place"
      }
    return Failure("\(path) cannot be written (\(Places.reason())); \(remedy).")
  }
}
