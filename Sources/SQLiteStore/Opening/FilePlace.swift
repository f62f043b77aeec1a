import Glibc
import Store

/// What a path is, seen without opening it.
struct FilePlace {
  let path: String

  private enum Kind {
    case missing
    case file(stat)
    case directory(stat)
    case link
    case other
  }

  /// Whether there is nothing at the path.
  var isMissing: Bool {
    get throws {
      switch try kind(following: false) {
      case .missing: true
      case .file, .directory, .link, .other: false
      }
    }
  }

  /// Refuses everything but a regular file of ours that no other name leads to.
  ///
  /// A symbolic link passes where its target passes.
  func checkFile() throws {
    switch try kind(following: true) {
    case .missing: throw StoreError.place("The file \(path) is not there; check the path.")
    case .directory:
      throw StoreError.place("\(path) is a directory; give the path of a file.")
    case .link, .other:
      throw StoreError.place("\(path) is not a regular file; give another path.")
    case .file(let status):
      guard status.st_uid == geteuid() else {
        throw StoreError.place("The file \(path) belongs to another user; use a file of your own.")
      }
      guard status.st_nlink == 1 else {
        throw StoreError.place(
          "The file \(path) has several names (hard links), which SQLite cannot keep safe; copy it."
        )
      }
    }
  }

  /// Refuses a directory that anybody may write to, unless it is sticky as /tmp is.
  func checkDirectory() throws {
    switch try kind(following: true) {
    case .directory(let status):
      let anybody = status.st_mode & S_IWOTH != 0
      guard !anybody || status.st_mode & S_ISVTX != 0 else {
        throw StoreError.place(
          "Anybody may write to the directory \(path); take that right away with: chmod o-w \(path)"
        )
      }
    case .missing:
      throw StoreError.place("The directory \(path) is not there; create it first.")
    case .file, .link, .other:
      throw StoreError.place("\(path) is not a directory; give another path.")
    }
  }

  /// Whether others than the owner may read or write the file.
  var isOpenToOthers: Bool {
    get throws {
      switch try kind(following: true) {
      case .file(let status), .directory(let status): status.st_mode & 0o077 != 0
      case .missing, .link, .other: false
      }
    }
  }

  /// The file's number on its disk; it changes when another file takes the name.
  var inode: UInt {
    get throws {
      switch try kind(following: true) {
      case .file(let status): UInt(status.st_ino)
      case .missing, .directory, .link, .other: 0
      }
    }
  }

  /// The file's length in bytes; 0 where there is none.
  var size: Int {
    get throws {
      switch try kind(following: true) {
      case .file(let status): Int(status.st_size)
      case .missing, .directory, .link, .other: 0
      }
    }
  }

  private func kind(following: Bool) throws -> Kind {
    var status = stat()
    let code = following ? stat(path, &status) : lstat(path, &status)
    guard code == 0 else {
      let number = errno
      if number == ENOENT { return .missing }
      throw StoreError.place(
        "\(path) cannot be reached (\(systemReason(number))); check the permissions of the "
          + "directories above it, or give another path.")
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(status)
    case S_IFDIR: return .directory(status)
    case S_IFLNK: return .link
    case _: return .other
    }
  }
}

/// What the system calls an error number.
func systemReason(_ number: Int32) -> String {
  strerror(number).map { String(cString: $0) } ?? "error \(number)"
}
