/// Where the names of a JSON text stand, for problems found after it was read.
///
/// Made for text that has been read as JSON already; on any other it finds less, but ends.
struct JSONPlaces {
  private var places: [[String]: (line: Int, column: Int)] = [:]

  init(_ bytes: [UInt8]) {
    var walk = Walk(bytes: bytes)
    walk.value(at: [])
    places = walk.places
  }

  /// The place of a name, or of the nearest object round it.
  func place(of path: [String]) -> (line: Int, column: Int)? {
    for length in stride(from: path.count, to: 0, by: -1) {
      if let place = places[Array(path.prefix(length))] { return place }
    }
    return nil
  }

  /// A walk through the bytes that notes each name by its path.
  private struct Walk {
    let bytes: [UInt8]
    var places: [[String]: (line: Int, column: Int)] = [:]
    private var position = 0
    private var line = 1
    private var column = 1

    init(bytes: [UInt8]) {
      self.bytes = bytes
    }

    mutating func value(at path: [String]) {
      skip { $0 <= 0x20 || $0 >= 0x80 }
      switch peek {
      case UInt8(ascii: "{"): members(at: path)
      case UInt8(ascii: "["): elements(at: path)
      case UInt8(ascii: "\""): _ = text()
      case _: skip { !Self.ends.contains($0) }
      }
    }

    private static let ends: Set<UInt8> = [0x2C, 0x5D, 0x7D, 0x20, 0x09, 0x0A, 0x0D]

    private mutating func members(at path: [String]) {
      step()
      while let byte = peek, byte != UInt8(ascii: "}") {
        guard byte == UInt8(ascii: "\"") else {
          step()
          continue
        }
        let place = (line, column)
        let name = path + [text()]
        places[name] = place
        skip { $0 <= 0x20 || $0 == UInt8(ascii: ":") }
        value(at: name)
      }
      step()
    }

    private mutating func elements(at path: [String]) {
      step()
      while let byte = peek, byte != UInt8(ascii: "]") {
        if byte <= 0x20 || byte == UInt8(ascii: ",") {
          step()
        } else {
          value(at: path)
        }
      }
      step()
    }

    private mutating func text() -> String {
      step()
      let start = position
      while let byte = peek, byte != UInt8(ascii: "\"") {
        step()
        if byte == UInt8(ascii: "\\") { step() }
      }
      let text = String(decoding: bytes[start..<position], as: UTF8.self)
      step()
      return text
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skip(while holds: (UInt8) -> Bool) {
      while let byte = peek, holds(byte) { step() }
    }

    private mutating func step() {
      guard let byte = peek else { return }
      position += 1
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }
}
