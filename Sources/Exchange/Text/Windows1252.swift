/// Reads bytes as Windows-1252, the usual encoding of old spreadsheet exports.
enum Windows1252 {
  /// - Throws: a problem at the five bytes that the encoding leaves undefined, and at zero bytes,
  ///   which no text file of that encoding holds.
  static func text(_ bytes: ArraySlice<UInt8>) throws(InputProblem) -> String {
    var scalars = String.UnicodeScalarView()
    for (offset, byte) in zip(bytes.indices, bytes) {
      guard byte != 0, let scalar = scalar(byte) else {
        throw InputProblem(
          "byte \(offset) is neither UTF-8 nor Windows-1252, so this is no text file; "
            + "export it as CSV in UTF-8.")
      }
      scalars.append(scalar)
    }
    return String(scalars)
  }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let code = upperControls[Int(byte) - 0x80]
    return code == 0 ? nil : Unicode.Scalar(code)
  }

  /// What stands at 0x80–0x9F; 0 = undefined.
  private static let upperControls: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
