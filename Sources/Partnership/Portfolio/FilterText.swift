/// The texts of a vendor that a filter looks through, made ready for fast search.
package struct FilterText: Hashable, Sendable {
  /// As written, and in lower case with Latin letters without their marks; UTF-8 both.
  private let exact: [UInt8]
  private let folded: [UInt8]
  /// Where the name, the owner and the tags end, in either.
  private let exactEnds: SIMD8<Int32>
  private let foldedEnds: SIMD8<Int32>

  /// A stretch of the texts.
  package enum Part: Int, Sendable {
    case name
    case owner
    case tags
    case all
    /// All of these, and what the row of a list shows besides.
    case shown
  }

  /// Name, owner and tags; then short name, aliases, services, mail domains and customer number;
  /// then what a row shows.
  init(of vendor: Vendor, shown: [String] = []) {
    let others =
      [vendor.slug ?? "", vendor.customerNo ?? ""] + vendor.aliases + vendor.services
      + vendor.domains
    let parts = [
      vendor.name, vendor.owner ?? "", vendor.header.tags.joined(separator: "\n"),
      others.joined(separator: "\n"), shown.joined(separator: "\n"),
    ]
    (exact, exactEnds) = FilterText.joined(parts)
    (folded, foldedEnds) = FilterText.joined(parts.map(FilterText.fold))
  }

  /// Whether the bytes occur in a part of the folded or of the exact text.
  func contains(_ needle: [UInt8], in part: Part, isExact: Bool) -> Bool {
    let ends = isExact ? exactEnds : foldedEnds
    let start =
      switch part {
      case .name, .all, .shown: 0
      case .owner, .tags: Int(ends[part.rawValue - 1])
      }
    return FilterText.find(
      needle, in: isExact ? exact : folded, from: start, to: Int(ends[part.rawValue]))
  }

  /// The folded name, for comparison.
  var foldedName: String {
    String(decoding: folded.prefix(Int(foldedEnds[0])), as: UTF8.self)
  }

  /// The first eight bytes of the folded name as a number of the same order.
  var beginning: UInt64 {
    var number: UInt64 = 0
    for offset in 0..<8 {
      number = number << 8 | UInt64(offset < foldedEnds[0] ? folded[offset] : 0)
    }
    return number
  }

  /// The parts with a line break after each, and where each ends.
  private static func joined(_ parts: [String]) -> (bytes: [UInt8], ends: SIMD8<Int32>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(parts.reduce(parts.count) { $0 + $1.utf8.count })
    var ends = SIMD8<Int32>()
    for (place, part) in parts.enumerated() {
      bytes += part.utf8
      bytes.append(0x0A)
      ends[place] = Int32(clamping: bytes.count)
    }
    return (bytes, ends)
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
      folded += Slug.words(of: String(character)).first ?? String(character)
    }
    return folded
  }

  /// Whether bytes occur in a stretch of a text.
  static func find(_ needle: [UInt8], in text: [UInt8], from: Int, to end: Int) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      needle.withUnsafeBufferPointer { needle in
        find(needle, in: UnsafeBufferPointer(rebasing: bytes[from..<end]))
      }
    }
  }

  private static func find(
    _ needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let first = needle.first else { return true }
    let last = text.count - needle.count
    let firsts = SIMD16(repeating: first)
    var start = 0
    while start <= last {
      if start + 16 <= text.count {
        let bytes = UnsafeRawBufferPointer(text).loadUnaligned(
          fromByteOffset: start, as: SIMD16<UInt8>.self)
        if !any(bytes .== firsts) {
          start += 16
          continue
        }
      }
      if text[start] == first {
        var length = 1
        while length < needle.count, text[start + length] == needle[length] { length += 1 }
        if length == needle.count { return true }
      }
      start += 1
    }
    return false
  }
}
