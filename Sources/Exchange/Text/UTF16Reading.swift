/// Reads bytes as UTF-16 of either byte order.
enum UTF16Reading {
  static func text(
    _ bytes: ArraySlice<UInt8>, isLittleEndian: Bool
  ) throws(InputProblem) -> String {
    guard bytes.count % 2 == 0 else {
      throw InputProblem(
        "byte \(bytes.endIndex - 1) is half a UTF-16 character; the file was cut off, "
          + "fetch it again.")
    }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
    if let text = String(validating: units, as: UTF16.self) { return text }
    let offset = bytes.startIndex + 2 * loneSurrogate(in: units)
    throw InputProblem(
      "byte \(offset) is not UTF-16; save the file as UTF-8 and import it again.")
  }

  private static func loneSurrogate(in units: [UInt16]) -> Int {
    var index = 0
    while index < units.count {
      guard UTF16.isSurrogate(units[index]) else {
        index += 1
        continue
      }
      let isPair =
        UTF16.isLeadSurrogate(units[index]) && index + 1 < units.count
        && UTF16.isTrailSurrogate(units[index + 1])
      guard isPair else { return index }
      index += 2
    }
    return 0
  }
}
