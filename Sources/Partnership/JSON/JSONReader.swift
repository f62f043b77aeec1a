/// Reads valid UTF-8 as JSON, byte by byte.
struct JSONReader {
  struct Failure: Error {
    let message: String
    let offset: Int
  }

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func document() throws(Failure) -> JSONValue {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    let value = try value()
    skipSpace()
    guard position == bytes.count else { throw failure("something follows the end") }
    return value
  }

  private mutating func value() throws(Failure) -> JSONValue {
    skipSpace()
    switch peek {
    case 0x7B: return try object()
    case 0x5B: return try list()
    case 0x22: return .text(try text())
    case 0x2D?, (0x30...0x39)?: return try number()
    case 0x74: return try word("true", .flag(true))
    case 0x66: return try word("false", .flag(false))
    case 0x6E: return try word("null", .null)
    case nil: throw failure("the text ends too early")
    case _: throw failure("a value should stand here")
    }
  }

  private mutating func object() throws(Failure) -> JSONValue {
    try enter()
    var members: [JSONMember] = []
    var names = MemberNames()
    skipSpace()
    while peek != 0x7D {
      let start = position
      guard peek == 0x22 else { throw failure("a name in quotes should stand here") }
      let name = try text()
      guard names.insert(name) else {
        throw Failure(message: "the name \"\(name)\" occurs twice", offset: start)
      }
      skipSpace()
      try expect(0x3A, "a colon")
      members.append(JSONMember(name, try value()))
      skipSpace()
      guard peek != 0x7D else { break }
      try expect(0x2C, "a comma or the end of the object")
      skipSpace()
      if peek == 0x7D { throw failure("a name should follow the comma") }
    }
    leave()
    return .object(members)
  }

  private mutating func list() throws(Failure) -> JSONValue {
    try enter()
    var values: [JSONValue] = []
    skipSpace()
    while peek != 0x5D {
      values.append(try value())
      skipSpace()
      guard peek != 0x5D else { break }
      try expect(0x2C, "a comma or the end of the list")
      skipSpace()
      if peek == 0x5D { throw failure("a value should follow the comma") }
    }
    leave()
    return .list(values)
  }

  private mutating func enter() throws(Failure) {
    depth += 1
    guard depth <= JSONText.depthLimit else {
      throw failure("lists and objects lie deeper than \(JSONText.depthLimit) in each other")
    }
    position += 1
  }

  private mutating func leave() {
    depth -= 1
    position += 1
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(Failure) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else {
      throw failure("a value should stand here")
    }
    position += word.utf8.count
    return value
  }

  private mutating func number() throws(Failure) -> JSONValue {
    let start = position
    if peek == 0x2D { position += 1 }
    if peek == 0x30 {
      position += 1
    } else {
      try digits()
    }
    if peek == 0x2E {
      position += 1
      try digits()
    }
    if peek == 0x65 || peek == 0x45 {
      position += 1
      if peek == 0x2B || peek == 0x2D { position += 1 }
      try digits()
    }
    if let next = peek, (0x30...0x39).contains(next) {
      throw failure("a number does not begin with 0")
    }
    return .number(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func digits() throws(Failure) {
    let start = position
    while let byte = peek, (0x30...0x39).contains(byte) { position += 1 }
    guard position > start else { throw failure("a digit should stand here") }
  }

  private mutating func text() throws(Failure) -> String {
    position += 1
    var start = position
    var result = ""
    while let byte = peek {
      switch byte {
      case 0x22:
        let rest = String(decoding: bytes[start..<position], as: UTF8.self)
        position += 1
        return result.isEmpty ? rest : result + rest
      case 0x5C:
        result += String(decoding: bytes[start..<position], as: UTF8.self)
        result.unicodeScalars.append(try escape())
        start = position
      case 0..<0x20: throw failure("a control character must be escaped in a text")
      case _: position += 1
      }
    }
    throw failure("the text ends inside a string")
  }

  private mutating func escape() throws(Failure) -> Unicode.Scalar {
    position += 1
    guard let byte = peek else { throw failure("the text ends inside a string") }
    position += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: return Unicode.Scalar(byte)
    case 0x62: return "\u{08}"
    case 0x66: return "\u{0C}"
    case 0x6E: return "\n"
    case 0x72: return "\r"
    case 0x74: return "\t"
    case 0x75: return try escapedScalar()
    case _:
      position -= 1
      throw failure("no such escape")
    }
  }

  private mutating func escapedScalar() throws(Failure) -> Unicode.Scalar {
    let start = position - 2
    let high = try fourDigits()
    guard high != 0 else {
      throw Failure(message: "U+0000 cannot be kept in a text", offset: start)
    }
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard (0xD800..<0xDC00).contains(high), bytes[position...].starts(with: [0x5C, 0x75]) else {
      throw Failure(message: "half of a surrogate pair", offset: start)
    }
    position += 2
    let low = try fourDigits()
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw Failure(message: "half of a surrogate pair", offset: start) }
    return scalar
  }

  private mutating func fourDigits() throws(Failure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw failure("four hexadecimal digits should stand here")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  private mutating func expect(_ byte: UInt8, _ what: String) throws(Failure) {
    guard let next = peek else { throw failure("the text ends too early") }
    guard next == byte else { throw failure("\(what) should stand here") }
    position += 1
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func failure(_ message: String) -> Failure {
    Failure(message: message, offset: position)
  }
}

/// The names met in one object, compared byte by byte.
private struct MemberNames {
  private var few: [[UInt8]] = []
  private var many: Set<[UInt8]> = []

  /// False where the name was there before.
  mutating func insert(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard few.count < 32 else {
      if many.isEmpty { many = Set(few) }
      return many.insert(bytes).inserted
    }
    guard !few.contains(bytes) else { return false }
    few.append(bytes)
    return true
  }
}
