import Glibc

/// A directory that only the user can read, gone with everything in it when the work is done.
struct TemporaryFolder {
  private static let prefix = "fathom-demo-"

  let path: String
  /// Says while this program runs that the folder is in use.
  private let hold: FolderHold

  /// Makes the directory, and removes those that killed programs left behind.
  init() throws {
    let parent = Surroundings.value(of: "TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var template = Array((parent + "/" + Self.prefix + "XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else {
      throw Failure(
        "No temporary directory can be made in \(parent) (\(Places.reason())); set TMPDIR.")
    }
    path = String(cString: made)
    guard let hold = FolderHold(path, makes: true) else {
      rmdir(path)
      throw Failure("\(path) cannot be written; free some space or set TMPDIR.")
    }
    self.hold = hold
    Self.sweep(parent)
  }

  /// Removes folders of this user that no running program holds.
  private static func sweep(_ parent: String) {
    for name in names(in: parent) where name.hasPrefix(prefix) {
      let folder = parent + "/" + name
      var status = stat()
      guard lstat(folder, &status) == 0, status.st_uid == geteuid(),
        status.st_mode & S_IFMT == S_IFDIR, let hold = FolderHold(folder, makes: false)
      else { continue }
      withExtendedLifetime(hold) {
        empty(folder, depth: 3)
        rmdir(folder)
      }
    }
  }

  /// Removes the directory and its files, two levels deep at most, following no link.
  func remove() {
    Self.empty(path, depth: 3)
    rmdir(path)
  }

  private static func empty(_ path: String, depth: Int) {
    guard depth > 0 else { return }
    for name in names(in: path) {
      let inner = path + "/" + name
      if unlink(inner) != 0, errno == EISDIR || errno == EPERM {
        empty(inner, depth: depth - 1)
        rmdir(inner)
      }
    }
  }

  /// What lies in a directory.
  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.filter { $0 != "." && $0 != ".." }
  }
}

/// The lock that tells a folder in use from one that a killed program left.
private final class FolderHold: Sendable {
  private let descriptor: Int32

  /// Takes the lock; nil where somebody has it, or where there is none and none is to be made.
  init?(_ folder: String, makes: Bool) {
    let flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | (makes ? O_CREAT | O_EXCL : 0)
    let descriptor = open(folder + "/held", flags, 0o600)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}
