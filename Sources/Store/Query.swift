package import Partnership

/// A stretch of a list: where it begins, and how many rows at most.
package struct Page: Hashable, Sendable {
  package var offset: Int
  package var limit: Int

  package init(offset: Int = 0, limit: Int) {
    self.offset = offset
    self.limit = limit
  }
}

/// Which entries of a timeline are wanted; an empty filter wants all.
package struct TimelineFilter: Hashable, Sendable {
  /// Empty = every kind.
  package var kinds: Set<RecordKind>
  package var since: Day?
  /// Only entries whose rows or texts hold every word, or a part of a word.
  package var words: String?
  /// The day on which the rows are read: what is late, and which year goes without saying.
  package var today: Day

  package init(
    kinds: Set<RecordKind> = [], since: Day? = nil, words: String? = nil,
    today: Day = Day(number: 0)
  ) {
    self.kinds = kinds
    self.since = since
    self.words = words
    self.today = today
  }
}

/// A search over every text a person typed: all words must occur, the last may be a beginning.
package struct SearchQuery: Hashable, Sendable {
  package var words: String
  package var vendor: RecordID?
  package var kind: RecordKind?

  package init(words: String, vendor: RecordID? = nil, kind: RecordKind? = nil) {
    self.words = words
    self.vendor = vendor
    self.kind = kind
  }
}

/// A record that a search found, with the words around the match.
package struct Hit: Hashable, Sendable {
  package var record: Record
  /// A stretch of text around the first match, on one line.
  package var excerpt: String
  /// Character offsets of the matches in the excerpt.
  package var matches: [Range<Int>]

  package init(record: Record, excerpt: String, matches: [Range<Int>]) {
    self.record = record
    self.excerpt = excerpt
    self.matches = matches
  }
}

/// Where an imported record stands: its number, what the source said, whether a person removed it.
package struct KnownOrigin: Hashable, Sendable {
  package var record: RecordID
  package var kind: RecordKind
  package var values: String
  package var isRemoved: Bool

  package init(record: RecordID, kind: RecordKind, values: String, isRemoved: Bool) {
    self.record = record
    self.kind = kind
    self.values = values
    self.isRemoved = isRemoved
  }
}
