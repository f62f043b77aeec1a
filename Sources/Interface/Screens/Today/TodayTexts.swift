import Partnership

/// What the rows of Today show, folded once for a filter; made when it is first needed.
struct TodayTexts: Hashable, Sendable {
  /// The texts of a vendor's matters, of its lines kept as text and of its new signs.
  private var texts: [RecordID: [RowText]] = [:]
  private var generation: Int?

  /// Forgets what was folded before the portfolio changed.
  mutating func prepare(_ generation: Int) {
    guard generation != self.generation else { return }
    self.generation = generation
    texts = [:]
  }

  /// Which rows of a vendor a filter holds for: its matters, then its lines kept as text, then its
  /// new signs.
  mutating func fitting(
    _ filter: PortfolioFilter, _ line: VendorLine, _ fresh: [FreshSign]
  ) -> [Bool] {
    let count = line.matters.count + line.unread.count + fresh.count
    if let known = texts[line.id], known.count == count {
      return known.map { filter.matches(line.standing, in: $0) }
    }
    let rows =
      line.matters.map { Self.of($0, line) } + line.unread.map { RowText([$0.text]) }
      + fresh.map { Self.of($0, line) }
    texts[line.id] = rows
    return rows.map { filter.matches(line.standing, in: $0) }
  }

  /// When, what, and the vendor's grade.
  static func of(_ matter: Matter, _ line: VendorLine) -> RowText {
    RowText([
      matter.when(today: line.standing.day), matter.text, VendorWording.depth(line),
    ])
  }

  /// Since when, what, and the vendor's grade.
  static func of(_ sign: FreshSign, _ line: VendorLine) -> RowText {
    let since = sign.openedOn.map { DayWords.near($0, today: line.standing.day) } ?? "new"
    return RowText([since, sign.text, VendorWording.depth(line)])
  }
}
