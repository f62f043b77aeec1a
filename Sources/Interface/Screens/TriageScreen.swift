package import Partnership
package import Terminal

/// Vendors without a tier, biggest spend first, until every one has been given its tier.
package struct TriageScreen: Hashable, Sendable {
  package private(set) var rows: [TriageRow]
  package private(set) var marks: Set<RecordID>
  package private(set) var window: ListWindow
  /// Vendors that have a tier.
  package private(set) var done: Int
  /// All vendors that should have one.
  package private(set) var total: Int

  /// The tiers in the order of their keys, `1` to `4`.
  package static let tiers: [Tier] = [.strategic, .tactical, .operational, .commodity]

  /// What a key led to.
  package enum Outcome: Hashable, Sendable {
    case stays
    /// The key means nothing here; a wider scope may know it.
    case ignored
    case setTier(Tier, of: [RecordID])
    case open(RecordID)
  }

  package init(rows: [TriageRow] = [], done: Int = 0, total: Int = 0) {
    self.rows = TriageRow.ordered(rows)
    marks = []
    self.done = done
    self.total = total
    window = ListWindow(count: rows.count)
  }

  /// The vendor under the cursor.
  package var selected: TriageRow? { window.selected.map { rows[$0] } }

  /// The vendors that a key acts on: the marked ones if there are any, else the selected one.
  package var targets: [RecordID] {
    marks.isEmpty
      ? selected.map { [$0.vendor] } ?? [] : rows.map(\.vendor).filter { marks.contains($0) }
  }

  /// Takes the vendors as they are now; the cursor stays on its vendor, or near it.
  package mutating func refresh(rows newRows: [TriageRow], done: Int, total: Int) {
    let vendor = selected?.vendor
    let place = window.selection
    rows = TriageRow.ordered(newRows)
    self.done = done
    self.total = total
    marks.formIntersection(rows.map(\.vendor))
    window.fit(count: rows.count, height: window.height)
    window.select(rows.firstIndex { $0.vendor == vendor } ?? place)
  }

  /// Answers one key.
  package mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .character(let character):
      if let digit = character.wholeNumberValue, Self.tiers.indices.contains(digit - 1) {
        return setTier(Self.tiers[digit - 1])
      }
      return mark(character) ? .stays : move(key)
    case .enter, .right: return selected.map { .open($0.vendor) } ?? .stays
    case .escape:
      guard !marks.isEmpty else { return .ignored }
      marks = []
      return .stays
    case .control, .tab, .backTab, .backspace, .delete, .up, .down, .left, .wordLeft, .wordRight,
      .home, .end, .pageUp, .pageDown, .insert, .function:
      return move(key)
    }
  }

  /// Fits the list to the rows that the screen has for it.
  package mutating func fit(rows height: Int) {
    window.fit(count: rows.count, height: height)
  }

  private func setTier(_ tier: Tier) -> Outcome {
    let vendors = targets
    return vendors.isEmpty ? .stays : .setTier(tier, of: vendors)
  }

  private mutating func move(_ key: Key) -> Outcome {
    if key == .character("l") { return selected.map { .open($0.vendor) } ?? .stays }
    return window.handle(key) ? .stays : .ignored
  }

  private mutating func mark(_ character: Character) -> Bool {
    switch character {
    case " ":
      guard let vendor = selected?.vendor else { return true }
      if marks.remove(vendor) == nil { marks.insert(vendor) }
      window.move(by: 1)
    case "V": marks = Set(rows.map(\.vendor))
    case "i": marks = Set(rows.map(\.vendor)).subtracting(marks)
    case _: return false
    }
    return true
  }
}

/// One vendor that waits for its tier.
package struct TriageRow: Hashable, Sendable {
  package let vendor: RecordID
  package let name: String
  /// What its agreements are worth, in minor units of `currency`; nil where no value is known.
  package let spend: Int?
  package let currency: String?
  /// How many agreements it has.
  package let agreements: Int

  package init(vendor: RecordID, name: String, spend: Int?, currency: String?, agreements: Int) {
    self.vendor = vendor
    self.name = name
    self.spend = spend
    self.currency = currency
    self.agreements = agreements
  }

  /// Biggest spend first, unknown spend last, then by name.
  static func ordered(_ rows: [TriageRow]) -> [TriageRow] {
    rows.sorted { left, right in
      let (leftSpend, rightSpend) = (left.spend ?? Int.min, right.spend ?? Int.min)
      if leftSpend != rightSpend { return leftSpend > rightSpend }
      return left.name == right.name ? left.vendor < right.vendor : left.name < right.name
    }
  }
}
