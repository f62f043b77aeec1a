package import Partnership
package import Terminal

/// Vendors without a tier, biggest spend first, until every one has been given its tier.
package struct TriageScreen: Screen {
  package private(set) var rows: [TriageRow]
  package private(set) var marks: Set<RecordID>
  package private(set) var window: ListWindow
  /// Vendors that have a tier.
  package private(set) var done: Int
  /// All vendors that should have one.
  package private(set) var total: Int

  /// The tiers in the order of their keys, `1` to `4`.
  package static let tiers: [Tier] = [.strategic, .tactical, .operational, .commodity]

  /// The portfolio's state that the rows were made of.
  private var generation = -1

  package init() {
    rows = []
    marks = []
    done = 0
    total = 0
    window = ListWindow()
  }

  /// The vendor under the cursor.
  package var selected: TriageRow? { window.selected.map { rows[$0] } }

  package func scopes(_ setting: Setting) -> [Scope] { [.triage, .lists, .vendorInHand] }

  package func idle(_ setting: Setting) -> Set<Intent> {
    Intent.arranging.union([.parent, .filter, .markRange, .externalEdit])
      .union(Intent.panes).union(Intent.zooming)
  }

  /// The marked vendors if there are any, else the selected one.
  package func targets(_ setting: Setting) -> [ActTarget] {
    guard !marks.isEmpty else { return selected.map { [.vendor($0.vendor)] } ?? [] }
    return rows.map(\.vendor).filter { marks.contains($0) }.map { .vendor($0) }
  }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    if case .committed(.success, _) = message { marks = [] }
    if case .mouse(let event) = message {
      let list = Chrome(setting.size).body.split(top: 2).rest
      return window.point(event, in: list) == .twice ? open() : []
    }
    guard case .intent(let intent) = message, !window.move(intent) else { return [] }
    if let tier = Self.tier(of: intent) {
      let targets = targets(setting)
      return targets.isEmpty ? [] : [.then(.act(.tier(tier), targets))]
    }
    if intent == .open { return open() }
    mark(intent)
    return VendorActs.effects(intent, targets(setting), setting)
  }

  package mutating func settle(_ setting: Setting) {
    if setting.portfolio.generation != generation {
      generation = setting.portfolio.generation
      refresh(setting)
    }
    window.fit(count: rows.count, height: Chrome(setting.size).body.height - 2)
  }

  package func status(_ setting: Setting) -> String {
    marks.isEmpty ? "" : "\(marks.count) marked"
  }

  package func hints(_ setting: Setting) -> [Intent] {
    [.tierStrategic, .tierTactical, .tierOperational, .tierCommodity, .mark, .open, .undo, .back]
  }

  /// Takes the vendors as they are now; the cursor stays on its vendor, or near it.
  private mutating func refresh(_ setting: Setting) {
    let vendor = selected?.vendor
    let place = window.selection
    let engaged = setting.portfolio.lines.filter { $0.vendor.isEngaged(on: setting.today) }
    rows = TriageRow.ordered(engaged.filter { $0.vendor.tier == .untiered }.map(TriageRow.init))
    total = engaged.count
    done = total - rows.count
    marks.formIntersection(rows.map(\.vendor))
    window.fit(count: rows.count, height: window.height)
    window.select(rows.firstIndex { $0.vendor == vendor } ?? place)
  }

  private func open() -> [Effect] {
    selected.map { [.then(.go(.vendor($0.vendor)))] } ?? []
  }

  private mutating func mark(_ intent: Intent) {
    let all = Set(rows.map(\.vendor))
    if intent == .mark {
      guard let vendor = selected?.vendor else { return }
      if marks.remove(vendor) == nil { marks.insert(vendor) }
      window.move(by: 1)
    } else if intent == .markAll {
      marks = all
    } else if intent == .invertMarks {
      marks = all.subtracting(marks)
    } else if intent == .cancel {
      marks = []
    }
  }

  private static func tier(of intent: Intent) -> Tier? {
    let keys: [Intent: Tier] = [
      .tierStrategic: .strategic, .tierTactical: .tactical, .tierOperational: .operational,
      .tierCommodity: .commodity,
    ]
    return keys[intent]
  }
}

/// One vendor that waits for its tier.
package struct TriageRow: Hashable, Sendable {
  package let vendor: RecordID
  package let name: String
  /// What its agreements are worth in a year, the biggest currency first; nil where unknown.
  package let spend: Money?
  /// How many agreements it has.
  package let agreements: Int

  package init(vendor: RecordID, name: String, spend: Money?, agreements: Int) {
    self.vendor = vendor
    self.name = name
    self.spend = spend
    self.agreements = agreements
  }

  init(_ line: VendorLine) {
    self.init(
      vendor: line.id, name: line.vendor.name, spend: line.standing.spend.first,
      agreements: line.standing.agreementCount)
  }

  /// Biggest spend first, unknown spend last, then by name.
  static func ordered(_ rows: [TriageRow]) -> [TriageRow] {
    rows.sorted { left, right in
      let (leftSpend, rightSpend) = (
        left.spend?.minorUnits ?? Int.min, right.spend?.minorUnits ?? Int.min
      )
      if leftSpend != rightSpend { return leftSpend > rightSpend }
      return left.name == right.name ? left.vendor < right.vendor : left.name < right.name
    }
  }
}

extension Vendor {
  /// Whether it is tried, used or being left on the day; without a status it is.
  fileprivate func isEngaged(on day: Day) -> Bool {
    statusLog.filter { $0.on <= day }.max { $0.on < $1.on }?.status.isEngaged ?? true
  }
}
