package import Partnership
package import Store

/// The light portfolio in memory; the log stays in the store.
package struct PortfolioBoard: Hashable, Sendable {
  /// Every vendor, in no particular order; lists sort by themselves.
  package private(set) var lines: [VendorLine] = []
  /// Grows with every change, so that lists know when to filter and sort anew.
  package private(set) var generation = 0
  /// Whether the vendors have been read at all.
  package private(set) var isRead = false
  /// Whether every vendor has its standing.
  package private(set) var isComplete = false
  package private(set) var revision: Revision?
  private var places: [RecordID: Int] = [:]
  /// Lines of the first reading that were taken, and those that lists have seen.
  private var filled = 0
  private var shown = 0

  package init() {}

  package var isEmpty: Bool { isRead && lines.isEmpty }

  /// The line of a vendor; nil when the portfolio has no such vendor.
  package subscript(id: RecordID) -> VendorLine? {
    places[id].map { lines[$0] }
  }

  /// The vendor's name, or its number where it is not in the portfolio.
  package func name(of id: RecordID) -> String {
    self[id]?.vendor.name ?? "[\(id.text)]"
  }

  /// Everything that waits, quiet groups included.
  package var matterCount: Int { lines.reduce(0) { $0 + $1.matters.count } }

  /// Takes the vendors as they are at a revision; their standings follow.
  package mutating func begin(_ opening: PortfolioOpening) {
    lines = opening.lines
    places = Dictionary(
      lines.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    revision = opening.revision
    isRead = true
    isComplete = opening.lines.isEmpty
    (filled, shown) = (0, 0)
    generation += 1
  }

  /// Takes lines that were read anew; unknown vendors are added.
  package mutating func take(_ fresh: [VendorLine]) {
    for line in fresh {
      if let place = places[line.id] {
        lines[place] = line
      } else {
        places[line.id] = lines.count
        lines.append(line)
      }
    }
    generation += 1
  }

  /// Takes the lines of the next range of the first reading.
  ///
  /// Lists follow when the lines read have doubled, since sorting ten thousand vendors after every
  /// range would take longer than reading them; `complete` shows the rest.
  package mutating func fill(_ fresh: [VendorLine]) {
    let generation = generation
    take(fresh)
    filled += fresh.count
    if isComplete || filled >= 2 * shown { shown = filled } else { self.generation = generation }
  }

  /// Drops vendors that are no longer in the store.
  package mutating func drop(_ ids: Set<RecordID>) {
    guard ids.contains(where: { places[$0] != nil }) else { return }
    lines.removeAll { ids.contains($0.id) }
    places = Dictionary(
      lines.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    generation += 1
  }

  /// Notes that every standing has been computed.
  package mutating func complete() {
    isComplete = true
    generation += 1
  }

  /// Notes that something beside the lines changed what lists show of them.
  package mutating func touch() {
    generation += 1
  }

  /// Notes up to which revision the lines are true.
  package mutating func reach(_ revision: Revision) {
    self.revision = max(revision, self.revision ?? revision)
  }
}
