import Glibc
import Interface

/// The directory that keeps unfinished lines and forms, one file for each, across a crash too.
struct DraftsFolder: Sendable {
  private let path: String

  init(path: String) {
    self.path = path
  }

  /// What the interface may do with it.
  var drafts: Drafts {
    Drafts(
      all: { all() }, save: { name, text in save(name, text) }, remove: { name in remove(name) })
  }

  private func all() -> [String: String] {
    guard let folder = opendir(path) else { return [:] }
    defer { closedir(folder) }
    var drafts: [String: String] = [:]
    while let entry = readdir(folder) {
      let file = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard let name = Self.name(of: file), let bytes = try? InputFile.read(path + "/" + file),
        let text = String(validating: bytes, as: UTF8.self)
      else { continue }
      drafts[name] = text
    }
    return drafts
  }

  private func save(_ name: String, _ text: String) -> String? {
    do {
      try Places.make(path)
      try OutputFile.write(Array(text.utf8), to: file(of: name), force: true)
      return nil
    } catch let failure as Failure {
      return "The draft is not kept: " + failure.sentence
    } catch {
      return "The draft is not kept."
    }
  }

  private func remove(_ name: String) {
    unlink(file(of: name))
  }

  private func file(of name: String) -> String {
    path + "/" + Self.escaped(name) + Self.ending
  }

  private static let ending = ".draft"

  /// The name with everything but plain letters, digits and hyphens as `_` and two hexadecimal
  /// digits, so that no name leads out of the folder.
  private static func escaped(_ name: String) -> String {
    var escaped = ""
    for byte in name.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: escaped.append(Character(.init(byte)))
      case _: escaped += "_" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
    return escaped
  }

  private static func name(of file: String) -> String? {
    guard file.hasSuffix(ending) else { return nil }
    var bytes: [UInt8] = []
    var rest = Array(file.utf8.dropLast(ending.utf8.count))[...]
    while let byte = rest.popFirst() {
      guard byte == 0x5F else {
        bytes.append(byte)
        continue
      }
      guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
        return nil
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
