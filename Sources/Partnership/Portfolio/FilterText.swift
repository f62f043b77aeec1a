/// The texts of a vendor that a filter looks through, made ready for fast search.
package struct FilterText: Hashable, Sendable {
  /// As written, UTF-8.
  let exact: [UInt8]
  /// Lower case, Latin letters without their marks, UTF-8.
  let folded: [UInt8]

  /// Name, short name, aliases, owner, tags, services, mail domains and customer number.
  init(of vendor: Vendor) {
    var parts = [vendor.name]
    if let slug = vendor.slug { parts.append(slug) }
    parts += vendor.aliases
    if let owner = vendor.owner { parts.append(owner) }
    parts += vendor.header.tags
    parts += vendor.services
    parts += vendor.domains
    if let customerNo = vendor.customerNo { parts.append(customerNo) }
    self.init(parts.joined(separator: "\n"))
  }

  /// Makes a text ready for search.
  package init(_ text: String) {
    exact = Array(text.utf8)
    folded = Array(FilterText.fold(text).utf8)
  }

  /// Whether the bytes occur in the folded or in the exact text.
  func contains(_ needle: [UInt8], isExact: Bool) -> Bool {
    FilterText.find(needle, in: isExact ? exact : folded)
  }

  /// Lower case, with Latin letters losing their marks.
  package static func fold(_ text: String) -> String {
    let lower = text.lowercased()
    guard !lower.utf8.allSatisfy({ $0 < 0x80 }) else { return lower }
    var folded = ""
    for character in lower {
      guard let first = character.unicodeScalars.first, first.value >= 0x80 else {
        folded.unicodeScalars.append(contentsOf: character.unicodeScalars.prefix(1))
        continue
      }
      let plain = Slug.words(of: String(character)).first
      folded += plain ?? String(character)
    }
    return folded
  }

  /// Whether the bytes occur in a text, which is folded first where they are.
  static func find(_ needle: [UInt8], inText text: String, isExact: Bool) -> Bool {
    if isExact { return find(needle, in: text.utf8, isFolding: false) }
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return find(needle, in: fold(text).utf8, isFolding: false)
    }
    return find(needle, in: text.utf8, isFolding: true)
  }

  private static func find(_ needle: [UInt8], in text: String.UTF8View, isFolding: Bool) -> Bool {
    let found = text.withContiguousStorageIfAvailable { bytes in
      needle.withUnsafeBufferPointer { find($0, in: bytes, isFolding: isFolding) }
    }
    return found ?? find(needle, in: Array(text))
  }

  private static func find(_ needle: [UInt8], in text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      needle.withUnsafeBufferPointer { find($0, in: bytes, isFolding: false) }
    }
  }

  private static func find(
    _ needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, isFolding: Bool
  ) -> Bool {
    guard let first = needle.first else { return true }
    let last = text.count - needle.count
    var start = 0
    while start <= last {
      if small(text[start], isFolding) == first {
        var length = 1
        while length < needle.count, small(text[start + length], isFolding) == needle[length] {
          length += 1
        }
        if length == needle.count { return true }
      }
      start += 1
    }
    return false
  }

  private static func small(_ byte: UInt8, _ isFolding: Bool) -> UInt8 {
    isFolding && byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
  }
}
