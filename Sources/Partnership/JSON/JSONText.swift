/// JSON as bytes: reading by RFC 8259 without any leniency, and writing.
package enum JSONText {
  /// How deep lists and objects may lie in each other.
  package static let depthLimit = 128

  /// Reads one JSON value from UTF-8.
  ///
  /// Stricter than many readers: a second member of the same name is a problem, and so are U+0000,
  /// a lone surrogate and bytes that are not UTF-8. A byte order mark at the start is skipped.
  package static func parse(_ bytes: [UInt8]) -> (value: JSONValue?, problem: JSONProblem?) {
    if let offset = firstInvalidByte(of: bytes) {
      let place = JSONProblem.place(of: offset, in: bytes)
      return (
        nil,
        JSONProblem(
          message: "is not UTF-8 at byte \(offset)", line: place.line, column: place.column)
      )
    }
    var reader = JSONReader(bytes)
    do {
      return (try reader.document(), nil)
    } catch {
      let place = JSONProblem.place(of: error.offset, in: bytes)
      return (nil, JSONProblem(message: error.message, line: place.line, column: place.column))
    }
  }

  /// Reads one JSON value from text.
  package static func parse(_ text: String) -> (value: JSONValue?, problem: JSONProblem?) {
    parse(Array(text.utf8))
  }

  private static func firstInvalidByte(of bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var source = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &source) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }
}

/// Why a text is not JSON, and where.
package struct JSONProblem: Hashable, Sendable {
  package let message: String
  /// Counted from 1.
  package let line: Int
  /// Code points from the line's start, counted from 1.
  package let column: Int

  static func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    var line = 1
    var start = 0
    for (index, byte) in bytes.prefix(offset).enumerated() where byte == 0x0A {
      line += 1
      start = index + 1
    }
    let column = bytes[start..<min(offset, bytes.count)].count { $0 & 0xC0 != 0x80 }
    return (line, column + 1)
  }
}

extension JSONProblem: CustomStringConvertible {
  package var description: String { "line \(line), column \(column): \(message)" }
}
