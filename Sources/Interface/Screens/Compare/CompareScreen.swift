package import Partnership
import Store
package import Terminal

/// Vendors side by side; where all are on trial, their trial sheets.
package struct CompareScreen: Screen {
  package let vendors: [RecordID]
  /// Nil until the store has answered.
  package private(set) var comparison: Comparison?
  package private(set) var lines: [CompareLine]
  package private(set) var window: ListWindow
  /// The vendor under the cursor, as a place among the compared ones.
  package private(set) var column: Int
  /// The first vendor that is on the screen.
  package private(set) var firstColumn: Int
  package private(set) var problem: String?
  private var reading: ComparisonReading?

  package init(vendors: [RecordID]) {
    self.vendors = vendors
    lines = []
    window = ListWindow()
    column = 0
    firstColumn = 0
  }

  package func scopes(_ setting: Setting) -> [Scope] {
    [.sideways, .openMatters, .vendorInHand, .lists]
  }

  package func idle(_ setting: Setting) -> Set<Intent> {
    var idle = Intent.marking.union(Intent.arranging).union(Intent.panes).union(Intent.zooming)
      .union([
        .filter, .parent, .compare, .externalEdit, .remove, .monthEarlier, .monthLater,
        .doneAndLog, .postpone,
      ])
    if selected?.trial == nil || selected?.decided != nil { idle.insert(.done) }
    if comparison.map({ $0.vendors.count < 2 }) ?? false {
      idle.formUnion([.columnLeft, .columnRight])
    }
    return idle
  }

  package func targets(_ setting: Setting) -> [ActTarget] {
    selected.map { [.vendor($0.id)] } ?? vendors.prefix(1).map { .vendor($0) }
  }

  package mutating func appear(_ setting: Setting) -> [Effect] { reload(setting) }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    switch message {
    case .intent(let intent): return want(intent, setting)
    case .mouse(let event): return point(event, setting)
    case .comparisonRead(vendors, .success(let found)):
      reading = found
      comparison = Comparison(found.vendors, on: setting.today)
      problem = nil
    case .comparisonRead(vendors, .failure(let error)): problem = error.description
    case .committed(.success, _), .stepTaken(.success, _): return reload(setting)
    case .portfolioChanged(.success(let change)):
      let touched = change.lines.map { Set($0.map(\.id)).union(change.gone) }
      let touches = touched.map { !$0.isDisjoint(with: vendors) } ?? true
      return touches ? reload(setting) : []
    case .rangeRead(.success(let range)):
      return comparison.map { $0.day == range.day } ?? true ? [] : reload(setting)
    case _: break
    }
    return []
  }

  package mutating func settle(_ setting: Setting) {
    let isReady = comparison.map { $0.refusal == nil } ?? false
    lines = isReady ? comparison.map { CompareLine.all(in: $0, setting.isAccessible) } ?? [] : []
    let count = comparison?.vendors.count ?? 0
    column = min(max(0, column), max(0, count - 1))
    let layout = CompareLayout(Chrome(setting.size).body, vendors: count)
    if column < firstColumn { firstColumn = column }
    if column >= firstColumn + layout.shown { firstColumn = column - layout.shown + 1 }
    firstColumn = min(firstColumn, max(0, count - layout.shown))
    window.fit(count: lines.count, height: layout.list.height)
    if let row = window.selected, case .value(_, let place, _) = lines[row] { column = place }
  }

  package func status(_ setting: Setting) -> String {
    guard let comparison, comparison.refusal == nil, setting.size.height >= 5 else { return "" }
    let count = comparison.vendors.count
    let what = comparison.isTrialSheet ? "trial sheet, counts and no grade" : "side by side"
    return count == 1 ? what : what + " · vendor \(column + 1) of \(count)"
  }

  package func hints(_ setting: Setting) -> [Intent] {
    problem == nil
      ? [.columnLeft, .columnRight, .done, .open, .why, .trend, .quickLog, .back, .help]
      : [.quickLog, .back, .help]
  }

  /// The vendor under the cursor.
  package var selected: ComparedVendor? {
    guard let vendors = comparison?.vendors, vendors.indices.contains(column) else { return nil }
    return vendors[column]
  }

  private mutating func reload(_ setting: Setting) -> [Effect] {
    if let refusal = Comparison.refusal(of: vendors.count) {
      problem = refusal
      return []
    }
    return [.readComparison(vendors, day: setting.today)]
  }

  private mutating func want(_ intent: Intent, _ setting: Setting) -> [Effect] {
    if window.move(intent) { return [] }
    if intent == .columnLeft {
      column = max(0, column - 1)
    } else if intent == .columnRight {
      column = min(column + 1, max(0, (comparison?.vendors.count ?? 1) - 1))
    } else if intent == .open {
      return open()
    } else if intent == .done {
      return decide(setting)
    } else if !idle(setting).contains(intent) {
      return VendorActs.effects(intent, targets(setting), setting)
    }
    return []
  }

  /// The wheel scrolls the facts; a press selects a fact and a vendor.
  private mutating func point(_ event: MouseEvent, _ setting: Setting) -> [Effect] {
    let layout = CompareLayout(
      Chrome(setting.size).body, vendors: comparison?.vendors.count ?? 0)
    switch event.kind {
    case .wheelUp: window.wheel(by: -3)
    case .wheelDown: window.wheel(by: 3)
    case .press, .doublePress:
      let row = event.point.y - layout.list.y + window.offset
      if layout.list.contains(event.point), row < lines.count { window.select(row) }
      for place in 0..<layout.shown {
        let cell = layout.cell(place, in: layout.list.row(0))
        if event.point.x >= cell.x, event.point.x < cell.maxX, event.point.y >= layout.names.y,
          event.point.y < layout.list.maxY
        {
          column = firstColumn + place
        }
      }
      return event.kind == .doublePress ? open() : []
    }
    return []
  }

  /// Opens what explains the selected fact of the vendor under the cursor.
  private func open() -> [Effect] {
    guard let row = window.selected, let vendor = lines[row].vendor(else: column) else { return [] }
    guard let id = comparison?.vendors[vendor].id else { return [] }
    switch lines[row].leadsTo {
    case .why: return [.then(.go(.why(id)))]
    case .trend: return [.then(.go(.trend(id)))]
    case .vendor: return [.then(.go(.vendor(id)))]
    }
  }

  /// Asks whether the vendor on trial stays; both answers are one step.
  private func decide(_ setting: Setting) -> [Effect] {
    guard let selected, selected.trial != nil, selected.decided == nil,
      let vendor = reading?.record(of: selected.id)
    else { return [] }
    let options = zip("gn", TrialDecision.allCases).map { key, decision in
      let label = decision.label(vendor.name)
      return Menu.Option(
        key, decision.consequence,
        .effect(
          .commit(
            decision.edits(on: vendor, on: setting.today, by: setting.author), label: label,
            CommitReport(label))))
    }
    return [.then(.open(.menu(Menu(title: "\(vendor.name): go or no-go?", options: options))))]
  }
}
