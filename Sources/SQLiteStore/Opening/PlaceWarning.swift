import Glibc

extension StoreLocation {
  /// What may harm a store at this place, in one sentence that says what to do; nil where nothing
  /// is known to.
  ///
  /// Locks and flushes of network disks cannot be relied on, and programs that copy a file to a
  /// cloud copy it in the middle of a change.
  package var warning: String? {
    if let kind = fileSystem {
      return "The store lies on \(kind), where two machines may damage it; keep it on a disk of "
        + "this machine, by --store."
    }
    if let service = cloudFolder {
      return "The store lies in a folder that \(service) copies while it changes, which may damage "
        + "it; keep it elsewhere, by --store, and let \(service) have the backups."
    }
    if isOpenDirectory {
      return "Anybody may write to the directory \(directory); keep the store in one of your own."
    }
    return nil
  }

  /// What the disk is called where it is not one of this machine.
  private var fileSystem: String? {
    guard let real = realpath(directory, nil) else { return nil }
    defer { free(real) }
    guard let file = fopen("/proc/self/mounts", "re") else { return nil }
    defer { fclose(file) }
    var mounts: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      mounts += chunk.prefix(count)
    }
    return Self.fileSystem(
      of: String(cString: real), mounts: String(decoding: mounts, as: UTF8.self))
  }

  /// What the disk under a path is called by a table of what is mounted where; nil for local ones.
  static func fileSystem(of path: String, mounts: String) -> String? {
    var best = (length: -1, kind: "")
    for line in mounts.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 2 else { continue }
      let point = words[1].replacing("\\040", with: " ")
      guard point == "/" || path == point || path.hasPrefix(point + "/"),
        point.utf8.count >= best.length
      else { continue }
      best = (point.utf8.count, String(words[2]))
    }
    switch best.kind {
    case "nfs", "nfs4": return "a network disk (NFS)"
    case "cifs", "smb3", "smbfs": return "a network disk (SMB)"
    case "9p", "afs", "ceph", "coda", "glusterfs", "ncpfs": return "a network disk (\(best.kind))"
    case _ where best.kind.hasPrefix("fuse."): return "a disk of a program (\(best.kind))"
    case _: return nil
    }
  }

  private var cloudFolder: String? {
    path.split(separator: "/").lazy.compactMap { part in
      Self.cloudFolders.first { part.lowercased().hasPrefix($0.folder) }?.service
    }.first
  }

  private static let cloudFolders: [(folder: String, service: String)] = [
    ("dropbox", "Dropbox"), ("onedrive", "OneDrive"), ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"), ("mobile documents", "iCloud"), ("icloud", "iCloud"),
    ("nextcloud", "Nextcloud"), ("owncloud", "ownCloud"), ("pcloud", "pCloud"),
    ("seafile", "Seafile"), ("megasync", "MEGA"),
  ]

  private var isOpenDirectory: Bool {
    var status = stat()
    guard stat(directory, &status) == 0 else { return false }
    return status.st_mode & S_IWOTH != 0
  }
}
