/// Which vendors a typed filter lets through: every word must occur.
package struct VendorFilter: Hashable, Sendable {
  private let words: [[UInt8]]

  package init(_ text: String) {
    words = text.lowercased().split(separator: " ").map { Array($0.utf8) }
  }

  /// Tells whether every word occurs in the vendor's line.
  package func matches(_ line: VendorLine) -> Bool {
    words.allSatisfy { Self.find($0, in: line.searchText) }
  }

  /// Tells whether every word occurs in a text.
  package func matches(_ text: String) -> Bool {
    let text = Array(text.lowercased().utf8)
    return words.allSatisfy { Self.find($0, in: text) }
  }

  private static func find(_ word: [UInt8], in text: [UInt8]) -> Bool {
    guard let first = word.first, word.count <= text.count else { return word.isEmpty }
    return text.withUnsafeBufferPointer { text in
      word.withUnsafeBufferPointer { word in
        for start in 0...(text.count - word.count) where text[start] == first {
          var length = 1
          while length < word.count, text[start + length] == word[length] { length += 1 }
          if length == word.count { return true }
        }
        return false
      }
    }
  }
}
