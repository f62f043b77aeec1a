import Exchange
import Testing

private func problem(_ bytes: [UInt8]) -> String? {
  do throws(InputProblem) {
    _ = try DecodedText(bytes)
    return nil
  } catch {
    return error.description
  }
}

@Test func utf8IsReadWithAndWithoutAMark() throws {
  #expect(try DecodedText(Array("Müller".utf8)).text == "Müller")
  let marked = try DecodedText([0xEF, 0xBB, 0xBF] + Array("Müller".utf8))
  #expect(marked.text == "Müller")
  #expect(marked.encoding == .utf8)
}

@Test func utf16IsReadInBothOrdersWithAndWithoutAMark() throws {
  let little = "Vendor,株式会社".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  let big = "Vendor,株式会社".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  for (bytes, encoding) in [
    ([0xFF, 0xFE] + little, TextEncoding.utf16LittleEndian), ([0xFE, 0xFF] + big, .utf16BigEndian),
    (little, .utf16LittleEndian), (big, .utf16BigEndian),
  ] {
    let decoded = try DecodedText(bytes)
    #expect(decoded.text == "Vendor,株式会社")
    #expect(decoded.encoding == encoding)
  }
}

@Test func bytesThatAreNoUTF8AreWindows1252() throws {
  let decoded = try DecodedText(Array("Caf".utf8) + [0xE9, 0x20, 0x80])
  #expect(decoded.text == "Café €")
  #expect(decoded.encoding == .windows1252)
}

@Test func aDamagedUTF8FileIsRefusedWithTheByte() {
  let bytes = Array("é\nMü".utf8) + [0xFF] + Array("ller".utf8)
  #expect(
    problem(bytes)
      == "line 2: byte 6 is not UTF-8; save the file as UTF-8 and import it again.")
}

@Test func aBinaryFileIsNoText() {
  #expect(problem([0x89, 0x50, 0x4E, 0x47, 0, 0, 0x0D])?.hasPrefix("byte 4 is neither") == true)
}

@Test func undefinedWindows1252BytesAreRefused() {
  #expect(problem([0x41, 0x81])?.hasPrefix("byte 1 is neither") == true)
}

@Test func halfAnUTF16CharacterIsRefused() {
  #expect(problem([0xFF, 0xFE, 0x41])?.hasPrefix("byte 2 is half") == true)
  #expect(problem([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00])?.hasPrefix("byte 2 is not") == true)
}

@Test func anEmptyFileIsEmptyText() throws {
  #expect(try DecodedText([]).text.isEmpty)
}
