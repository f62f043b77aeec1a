import Glibc

/// A directory that only the user can read, gone with everything in it when the work is done.
struct TemporaryFolder {
  let path: String

  init() throws {
    let parent = Surroundings.value(of: "TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var template = Array((parent + "/fathom-demo-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else {
      throw Failure(
        "No temporary directory can be made in \(parent) (\(Places.reason())); set TMPDIR.")
    }
    path = String(cString: made)
  }

  /// Removes the directory and its files, two levels deep at most, following no link.
  func remove() {
    Self.empty(path, depth: 3)
    rmdir(path)
  }

  private static func empty(_ path: String, depth: Int) {
    guard depth > 0, let folder = opendir(path) else { return }
    var names: [String] = []
    while let entry = readdir(folder) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    closedir(folder)
    for name in names where name != "." && name != ".." {
      let inner = path + "/" + name
      if unlink(inner) != 0, errno == EISDIR || errno == EPERM {
        empty(inner, depth: depth - 1)
        rmdir(inner)
      }
    }
  }
}
