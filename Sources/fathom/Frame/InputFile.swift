import Exchange
import Glibc

/// A file that the user names, read whole.
enum InputFile {
  /// The bytes of the file, or of standard input for `-`.
  static func read(_ path: String) throws -> [UInt8] {
    if path == "-" { return try bytes(of: STDIN_FILENO, called: "standard input") }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure(path) }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw Failure("\(path) is a directory; name a file in it.")
    }
    return try bytes(of: file, called: path)
  }

  private static func bytes(of file: Int32, called name: String) throws -> [UInt8] {
    let limit = ImportLimits().fileBytes
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(name) }
      guard count > 0 else { return bytes }
      bytes += chunk.prefix(count)
      guard bytes.count <= limit else {
        throw Failure("\(name) is larger than \(limit >> 20) MiB; split it and import the parts.")
      }
    }
  }

  private static func failure(_ path: String) -> Failure {
    if errno == ENOENT { return Failure("There is no file \(path); check the name.") }
    return Failure("\(path) cannot be read (\(Places.reason())); check its permissions.")
  }
}
