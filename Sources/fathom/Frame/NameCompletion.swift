import ArgumentParser
import Partnership
import SQLiteStore
import Store

/// Names that the shell completes while one types; a store that cannot be read offers none.
enum NameCompletion {
  /// Short names of vendors; they hold no spaces, which shells would split at.
  static let vendors = CompletionKind.custom { words, _, _ in
    names(words) { try $0.vendorNames().map { $0.slug ?? $0.id.text } }
  }

  /// The words of people's names that mean one person alone.
  static let contacts = CompletionKind.custom { words, _, _ in
    names(words) { store in
      let parts = try store.contacts(of: nil).map { contact in
        Set(contact.name.split(whereSeparator: \.isWhitespace).map(String.init))
      }
      let counts = Dictionary(parts.flatMap { $0 }.map { ($0, 1) }, uniquingKeysWith: +)
      return counts.filter { $0.value == 1 }.map(\.key)
    }
  }

  private static func names(
    _ words: [String], _ read: (any RecordStore) throws -> [String]
  ) -> [String] {
    do {
      let given = words.firstIndex(of: "--store").map { words.index(after: $0) }
      let path = given.flatMap { words.indices.contains($0) ? words[$0] : nil }
      let location = try StoreLocation(path: try Places(store: path).store)
      guard Places.isThere(location.path) else { return [] }
      return try read(try SQLiteStore(location, at: try Clock(today: nil).now())).sorted()
    } catch {
      return []
    }
  }
}
