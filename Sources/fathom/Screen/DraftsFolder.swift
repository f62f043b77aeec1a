import Glibc
import Interface

/// The directory that keeps unfinished lines and forms of one store, one file for each, across a
/// crash too.
///
/// Two programs on one store each see their own drafts alone; what a program left when it ended is
/// taken over by the next that starts.
struct DraftsFolder: Sendable {
  private let path: String
  /// nil where the folder cannot be made or has no room for one more program.
  private let seat: DraftsSeat?
  private let trouble: String

  /// Takes a place in the store's own folder among the drafts.
  init(path: String, store: String) {
    let folder = path + "/" + Self.digest(of: Self.real(store))
    self.path = folder
    do {
      try Places.make(folder)
      seat = (1...DraftsSeat.count).lazy.compactMap { DraftsSeat($0, in: folder) }.first
      trouble = "\(folder) cannot be written; free some space or mend its permissions."
    } catch let failure as Failure {
      seat = nil
      trouble = failure.sentence
    } catch {
      seat = nil
      trouble = "\(folder) cannot be made."
    }
  }

  /// What the interface may do with it.
  var drafts: Drafts {
    Drafts(
      all: { all() }, save: { name, text in save(name, text) }, remove: { name in remove(name) })
  }

  func all() -> [String: String] {
    guard let seat else { return [:] }
    adoptOrphans(seat)
    var drafts: [String: String] = [:]
    for file in files {
      guard file.seat == seat.number, let name = Self.name(of: file.name),
        let bytes = try? InputFile.read(path + "/" + file.text),
        let text = String(validating: bytes, as: UTF8.self)
      else { continue }
      drafts[name] = text
    }
    return drafts
  }

  /// Takes over what programs that ended left; where two left a draft of one name, the second
  /// waits until the first is done with.
  private func adoptOrphans(_ seat: DraftsSeat) {
    let found = files
    for number in Set(found.map(\.seat)).subtracting([seat.number]).sorted() {
      guard let orphan = DraftsSeat(number, in: path) else { continue }
      withExtendedLifetime(orphan) {
        for file in found where file.seat == number {
          let own = "\(path)/\(seat.number).\(file.name)"
          if access(own, F_OK) != 0 { rename(path + "/" + file.text, own) }
        }
      }
    }
  }

  func save(_ name: String, _ text: String) -> String? {
    guard let seat else { return "The draft is not kept: " + trouble }
    do {
      try OutputFile.write(Array(text.utf8), to: file(of: name, seat), force: true)
      return nil
    } catch let failure as Failure {
      return "The draft is not kept: " + failure.sentence
    } catch {
      return "The draft is not kept."
    }
  }

  func remove(_ name: String) {
    guard let seat else { return }
    unlink(file(of: name, seat))
  }

  private func file(of name: String, _ seat: DraftsSeat) -> String {
    "\(path)/\(seat.number)." + Self.escaped(name) + Self.ending
  }

  /// A file of the folder: whose it is, and its name without that.
  private typealias Entry = (seat: Int, name: String, text: String)

  private var files: [Entry] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var files: [Entry] = []
    while let entry = readdir(folder) {
      let text = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard text.hasSuffix(Self.ending), let dot = text.firstIndex(of: "."),
        let seat = Int(text[..<dot])
      else { continue }
      files.append((seat, String(text[text.index(after: dot)...]), text))
    }
    return files
  }

  /// The store's path without links, so that one store is one folder by whatever way it is named.
  static func real(_ store: String) -> String {
    guard let real = realpath(store, nil) else { return store }
    defer { free(real) }
    return String(cString: real)
  }

  /// Sixteen hexadecimal digits (FNV-1a), the same in every run.
  static func digest(of text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
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
