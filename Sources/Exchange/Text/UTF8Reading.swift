/// Reads bytes as UTF-8.
enum UTF8Reading {
  static func text(_ bytes: ArraySlice<UInt8>) throws(InputProblem) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let offset = firstBadOffset(bytes) ?? bytes.startIndex
    let line = bytes[..<offset].count { $0 == 0x0A } + 1
    throw InputProblem(
      "byte \(offset) is not UTF-8; save the file as UTF-8 and import it again.", line: line)
  }

  /// The offset of the first byte that belongs to no character; nil when all of them do.
  static func firstBadOffset(_ bytes: ArraySlice<UInt8>) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var low = bytes.startIndex
    while low < bytes.endIndex {
      let next = end(ofCharacterAt: low, in: bytes)
      guard String(validating: bytes[low..<next], as: UTF8.self) != nil else { return low }
      low = next
    }
    return bytes.startIndex
  }

  /// Whether there is a character of more than one byte.
  static func hasWideCharacters(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { $0 >= 0x80 }
  }

  /// Runs of ASCII are taken as one piece, so that large files are walked in few steps.
  private static func end(ofCharacterAt start: Int, in bytes: ArraySlice<UInt8>) -> Int {
    let first = bytes[start]
    guard first >= 0x80 else {
      return bytes[start...].firstIndex { $0 >= 0x80 } ?? bytes.endIndex
    }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    return min(start + length, bytes.endIndex)
  }
}
