package import Partnership

/// An open sign of a vendor, as a row of the portfolio's warning signs.
package struct OpenSign: Hashable, Sendable {
  package let key: SignKey
  package let vendor: String
  package let sign: VerdictSign
}

/// The warning signs of the portfolio, row by row; worked out anew only when something changed.
package struct SignsRows: Hashable, Sendable {
  package private(set) var rows: [Row] = []
  package private(set) var signs: [OpenSign] = []
  /// How many signs there are of each level, those acknowledged not counted.
  package private(set) var levels: [SignLevel: Int] = [:]
  package private(set) var acknowledged = 0
  /// Signs before the filter.
  package private(set) var total = 0
  /// The vendors of those signs.
  package private(set) var vendors: [RecordID] = []
  private var inputs: Inputs?
  private var texts = SignTexts()

  /// One row of the list.
  package enum Row: Hashable, Sendable {
    case heading(String, count: Int, isFolded: Bool)
    /// A place in `signs`.
    case sign(Int)
  }

  /// Everything that the rows depend on.
  package struct Inputs: Hashable, Sendable {
    package var generation: Int
    package var filter: String
    /// Whose vendors; nil for everybody's.
    package var owner: String?
    package var order: SignsOrder
    package var isReversed: Bool
    package var group: SignsGroup
    package var folded: Set<String>
    /// Since when signs are open, as far as it is known and the order or a filter needs it.
    package var runs: [SignKey: SignRun]
    package var today: Day
  }

  /// The group of signs that somebody has acknowledged.
  package static let acknowledgedTitle = "ACKNOWLEDGED"

  package init() {}

  /// The sign of a row; nil for headings.
  package func sign(at row: Int) -> OpenSign? {
    guard rows.indices.contains(row), case .sign(let place) = rows[row] else { return nil }
    return signs[place]
  }

  /// The row of a sign; nil where it is not shown.
  package func row(of key: SignKey) -> Int? {
    rows.indices.first { sign(at: $0)?.key == key }
  }

  /// The group that a row stands in; nil where it stands in none.
  package func group(at row: Int, by group: SignsGroup) -> String? {
    guard rows.indices.contains(row) else { return nil }
    switch rows[row] {
    case .heading(let title, _, _): return title
    case .sign(let place): return Self.title(signs[place], group)
    }
  }

  /// Works the rows out where an input changed; tells whether it did.
  package mutating func update(_ inputs: Inputs, _ portfolio: PortfolioBoard) -> Bool {
    guard inputs != self.inputs else { return false }
    self.inputs = inputs
    gather(inputs, portfolio)
    layOut(inputs)
    return true
  }

  /// Tells of each row whether the words fit it, as the filter would.
  package func fit(_ words: String, _ portfolio: PortfolioBoard) -> (Int) -> Bool {
    let filter = PortfolioFilter(words)
    return { row in
      guard let found = sign(at: row), let line = portfolio[found.key.vendor], let inputs
      else { return false }
      let text = SignTexts.of(found, run: inputs.runs[found.key], today: inputs.today)
      return filter.matches(line.standing, in: text)
    }
  }

  private mutating func gather(_ inputs: Inputs, _ portfolio: PortfolioBoard) {
    let filter = PortfolioFilter(inputs.filter)
    if !filter.isEmpty { texts.prepare(inputs) }
    signs = []
    vendors = []
    levels = [:]
    acknowledged = 0
    total = 0
    for line in portfolio.lines where line.belongs(to: inputs.owner) {
      let found = line.standing.verdict.signs
      guard !found.isEmpty else { continue }
      total += found.count
      vendors.append(line.id)
      for sign in found {
        let key = SignKey(vendor: line.id, sign: sign.sign, side: sign.side)
        let row = OpenSign(key: key, vendor: line.vendor.name, sign: sign)
        guard filter.isEmpty || filter.matches(line.standing, in: texts.text(of: row, inputs))
        else { continue }
        signs.append(row)
        if sign.state.needsSomebody {
          levels[sign.level, default: 0] += 1
        } else {
          acknowledged += 1
        }
      }
    }
    signs.sort { Self.precedes($0, $1, inputs) }
  }

  private static func precedes(_ left: OpenSign, _ right: OpenSign, _ inputs: Inputs) -> Bool {
    let isLeftOpen = left.sign.state.needsSomebody
    if isLeftOpen != right.sign.state.needsSomebody { return isLeftOpen }
    let (first, second) = (title(left, inputs.group), title(right, inputs.group))
    if first != second { return (first ?? "") < (second ?? "") }
    let (one, other) = inputs.isReversed ? (right, left) : (left, right)
    switch inputs.order {
    case .level:
      if one.sign.level != other.sign.level { return one.sign.level > other.sign.level }
    case .since:
      let (mine, theirs) = (inputs.runs[one.key]?.openedOn, inputs.runs[other.key]?.openedOn)
      if mine != theirs { return (mine?.number ?? Int.min) > (theirs?.number ?? Int.min) }
    case .vendor: break
    case .sign:
      if one.sign.sign != other.sign.sign { return one.sign.sign.brief < other.sign.sign.brief }
    }
    if one.vendor != other.vendor { return one.vendor < other.vendor }
    if one.sign.level != other.sign.level { return one.sign.level > other.sign.level }
    return (one.key.vendor, one.sign.sign.rawValue, one.sign.side.rawValue)
      < (other.key.vendor, other.sign.sign.rawValue, other.sign.side.rawValue)
  }

  /// The group of a sign; those that are acknowledged stand below all others.
  private static func title(_ sign: OpenSign, _ group: SignsGroup) -> String? {
    guard sign.sign.state.needsSomebody else { return acknowledgedTitle }
    return switch group {
    case .none: nil
    case .sign: sign.sign.sign.brief
    case .vendor: sign.vendor
    }
  }

  private mutating func layOut(_ inputs: Inputs) {
    rows = []
    var start = 0
    while start < signs.count {
      let title = Self.title(signs[start], inputs.group)
      let end =
        signs[start...].firstIndex { Self.title($0, inputs.group) != title } ?? signs.count
      let isFolded = title.map { inputs.folded.contains($0) } ?? false
      if let title {
        rows.append(.heading(title, count: end - start, isFolded: isFolded))
      }
      if !isFolded { rows += (start..<end).map { .sign($0) } }
      start = end
    }
  }
}
