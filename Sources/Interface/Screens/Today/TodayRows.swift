package import Partnership

/// What Today shows, row by row; worked out anew only when something changed.
package struct TodayRows: Hashable, Sendable {
  package private(set) var rows: [Row] = []
  package private(set) var matters: [Matter] = []
  /// Lines kept as text, each a note that waits to be made something, oldest first.
  package private(set) var unread: [Note] = []
  /// Signs that are new, those of the gravest level first.
  package private(set) var signs: [FreshSign] = []
  /// How many signs that were open when the author last looked are gone.
  package private(set) var clearedCount = 0
  package private(set) var widths = TodayWidths()
  /// Matters of the groups that count as waiting.
  package private(set) var waiting = 0
  /// Vendors that are looked at.
  package private(set) var vendors = 0
  private var inputs: Inputs?
  private var texts = TodayTexts()

  /// One row of the list.
  package enum Row: Hashable, Sendable {
    case heading(TodayGroup, count: Int)
    /// A place in `matters`.
    case matter(Int)
    /// A place in `signs`.
    case sign(Int)
    /// All lines kept as text, as one row; it opens the oldest.
    case unread
    /// The rest of a folded group.
    case more(TodayGroup, count: Int)
  }

  /// Everything that the rows depend on.
  package struct Inputs: Hashable, Sendable {
    package let generation: Int
    package let filter: String
    /// Whose vendors; nil for everybody's.
    package let owner: String?
    package let folded: Set<TodayGroup>
  }

  package init() {}

  /// Works the rows out where an input changed; tells whether it did.
  package mutating func update(
    _ inputs: Inputs, _ portfolio: PortfolioBoard, _ news: PortfolioNews?
  ) -> Bool {
    guard inputs != self.inputs else { return false }
    self.inputs = inputs
    gather(inputs, portfolio, news)
    layOut(inputs.folded, isFiltered: !inputs.filter.isEmpty)
    return true
  }

  /// The row of a matter; nil where it is not shown.
  package func row(of key: MatterKey) -> Int? {
    rows.firstIndex { row in
      guard case .matter(let place) = row else { return false }
      return matters[place].key == key
    }
  }

  /// The matter of a row; nil for headings and folds.
  package func matter(at row: Int) -> Matter? {
    guard rows.indices.contains(row), case .matter(let place) = rows[row] else { return nil }
    return matters[place]
  }

  /// The new sign of a row; nil for every other row.
  package func sign(at row: Int) -> FreshSign? {
    guard rows.indices.contains(row), case .sign(let place) = rows[row] else { return nil }
    return signs[place]
  }

  /// The row of a new sign; nil where it is not shown.
  package func row(of key: SignKey) -> Int? {
    rows.indices.first { sign(at: $0)?.key == key }
  }

  /// The group that a row belongs to.
  package func group(at row: Int) -> TodayGroup? {
    guard rows.indices.contains(row) else { return nil }
    switch rows[row] {
    case .heading(let group, _), .more(let group, _): return group
    case .matter(let place): return TodayGroup(matters[place])
    case .unread: return .toComplete
    case .sign: return .newSigns
    }
  }

  /// The rows of a group, its heading first; empty where it is not shown.
  package func rows(of group: TodayGroup) -> Range<Int> {
    guard let first = rows.indices.first(where: { self.group(at: $0) == group }) else {
      return 0..<0
    }
    return first..<(rows[first...].indices.first { self.group(at: $0) != group } ?? rows.count)
  }

  /// The line kept as text that a row opens; nil for every other row.
  package func line(at row: Int) -> Note? {
    rows.indices.contains(row) && rows[row] == .unread ? unread.first : nil
  }

  /// Tells of each row whether the words fit it, as the filter would.
  package func fit(_ words: String, _ portfolio: PortfolioBoard) -> (Int) -> Bool {
    let filter = PortfolioFilter(words)
    return { row in
      guard let vendor = matter(at: row)?.vendor ?? sign(at: row)?.key.vendor,
        let line = portfolio[vendor]
      else { return false }
      let text =
        matter(at: row).map { TodayTexts.of($0, line) }
        ?? sign(at: row).map { TodayTexts.of($0, line) }
      return text.map { filter.matches(line.standing, in: $0) } ?? false
    }
  }

  private mutating func gather(
    _ inputs: Inputs, _ portfolio: PortfolioBoard, _ news: PortfolioNews?
  ) {
    let filter = PortfolioFilter(inputs.filter)
    if !filter.isEmpty { texts.prepare(inputs.generation) }
    vendors = 0
    matters = []
    unread = []
    signs = []
    clearedCount = 0
    widths = TodayWidths()
    for line in portfolio.lines where line.belongs(to: inputs.owner) {
      vendors += 1
      let fresh = news?.fresh(in: line) ?? []
      clearedCount += news?.clearedCount(in: line) ?? 0
      guard !line.matters.isEmpty || !line.unread.isEmpty || !fresh.isEmpty else { continue }
      widths.hold(line)
      if filter.isEmpty {
        matters += line.matters
        unread += line.unread
        signs += fresh
      } else {
        let fits = texts.fitting(filter, line, fresh)
        matters += line.matters.enumerated().filter { fits[$0.offset] }.map(\.element)
        let notes = fits.dropFirst(line.matters.count)
        unread += zip(line.unread, notes).filter(\.1).map(\.0)
        signs += zip(fresh, notes.dropFirst(line.unread.count)).filter(\.1).map(\.0)
      }
    }
    unread.sort { $0.id < $1.id }
    matters.sort { left, right in
      let (first, second) = (TodayGroup(left).rawValue, TodayGroup(right).rawValue)
      return first == second ? Matter.precedes(left, right) : first < second
    }
    signs.sort { FreshSign.precedes($0, $1) }
    waiting = matters.count { !TodayGroup($0).isQuiet } + signs.count
  }

  private mutating func layOut(_ folded: Set<TodayGroup>, isFiltered: Bool) {
    rows = []
    var start = 0
    for group in TodayGroup.allCases {
      let end = matters[start...].firstIndex { TodayGroup($0) != group } ?? matters.count
      if group == .newSigns, !signs.isEmpty {
        let shown = folded.contains(group) && !isFiltered ? 1 : signs.count
        rows.append(.heading(group, count: signs.count))
        rows += (0..<shown).map { .sign($0) }
        if shown < signs.count { rows.append(.more(group, count: signs.count - shown)) }
      }
      let isText = group == .toComplete && !unread.isEmpty
      let count = end - start
      if count > 0 || isText {
        rows.append(.heading(group, count: count + (isText ? unread.count : 0)))
      }
      if isText { rows.append(.unread) }
      let shown = folded.contains(group) && !isFiltered ? min(1, count) : count
      rows += (start..<(start + shown)).map { .matter($0) }
      if shown < count { rows.append(.more(group, count: count - shown)) }
      start = end
    }
  }
}
