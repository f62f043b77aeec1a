package import Partnership
import Store
package import Terminal

/// What one would rather look at than read about a vendor: contact, replies, measures, budget.
package struct ChartsScreen: Screen {
  package let vendor: RecordID
  /// Nil until they have been worked out.
  package private(set) var charts: VendorCharts?
  package private(set) var rows: [ChartRow] = []
  package private(set) var window = ListWindow()
  /// The week under the cursor, as a place in the year.
  package private(set) var place = ContactRhythm.count - 1
  package private(set) var problem: String?
  package private(set) var isMissing = false
  private var entries: [RecordID: TimelineEntry] = [:]
  /// The row whose records are listed below it.
  private var opened: ChartRow?

  package init(vendor: RecordID) {
    self.vendor = vendor
  }

  package func scopes(_ setting: Setting) -> [Scope] {
    [.sideways, .months, .vendorInHand, .lists]
  }

  package func idle(_ setting: Setting) -> Set<Intent> {
    Intent.marking.union(Intent.arranging).union(Intent.panes).union(Intent.zooming)
      .union([.filter, .parent, .charts, .externalEdit, .remove])
      .union(
        isInWords(setting)
          ? [.columnLeft, .columnRight, .monthEarlier, .monthLater] : [])
  }

  package func targets(_ setting: Setting) -> [ActTarget] { [.vendor(vendor)] }

  /// Whether rows are words, for screen readers and where nothing can be drawn.
  func isInWords(_ setting: Setting) -> Bool {
    setting.isAccessible || ChartsLayout.margin(setting.size.width) == 0
  }

  package mutating func appear(_ setting: Setting) -> [Effect] { reload(setting) }

  private func reload(_ setting: Setting) -> [Effect] {
    [.readCharts(vendor, day: setting.today)]
  }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    switch message {
    case .intent(let intent): return want(intent, setting)
    case .mouse(let event): return point(event, setting)
    case .chartsRead(vendor, .success(let reading)):
      let isFirst = charts == nil
      charts = reading?.charts
      entries = reading?.entries ?? [:]
      isMissing = reading == nil
      problem = nil
      rebuild(setting)
      if isFirst { window.select(1) }
    case .chartsRead(vendor, .failure(let error)): problem = error.description
    case .committed(.success, _), .stepTaken(.success, _): return reload(setting)
    case .portfolioChanged(.success(let change)):
      return change.touches(vendor) ? reload(setting) : []
    case .rangeRead(.success(let range)):
      return charts.map { $0.day == range.day } ?? true ? [] : reload(setting)
    case _: break
    }
    return []
  }

  package mutating func settle(_ setting: Setting) { rebuild(setting) }

  package func status(_ setting: Setting) -> String {
    guard charts != nil, let row = window.selected, setting.size.height >= 5 else { return "" }
    return "row \(row + 1) of \(rows.count)"
  }

  package func hints(_ setting: Setting) -> [Intent] {
    [.columnLeft, .columnRight, .monthEarlier, .monthLater, .open, .trend, .quickLog, .back, .help]
  }

  /// The row under the cursor.
  package var selectedRow: ChartRow? {
    window.selected.flatMap { rows.indices.contains($0) ? rows[$0] : nil }
  }

  private mutating func rebuild(_ setting: Setting) {
    guard let charts else { return }
    rows = charts.rows(inWords: isInWords(setting))
    if let opened, let row = rows.firstIndex(of: opened) {
      let records = charts.records(behind: opened, at: place)
      rows.insert(contentsOf: records.compactMap { entries[$0] }.map { .entry($0) }, at: row + 1)
    } else {
      opened = nil
    }
    let layout = ChartsLayout(Chrome(setting.size).body, setting.isAccessible)
    window.fit(count: rows.count, height: layout.list.height)
  }

  private mutating func want(_ intent: Intent, _ setting: Setting) -> [Effect] {
    if window.move(intent) || idle(setting).contains(intent) { return [] }
    if intent == .columnLeft {
      go(to: place - 1, setting)
    } else if intent == .columnRight {
      go(to: place + 1, setting)
    } else if intent == .monthEarlier {
      goByMonth(-1, setting)
    } else if intent == .monthLater {
      goByMonth(1, setting)
    } else if intent == .open {
      return open(setting)
    } else {
      return VendorActs.effects(intent, targets(setting), setting)
    }
    return []
  }

  /// Goes to a week; the records of another week are folded away.
  private mutating func go(to place: Int, _ setting: Setting) {
    let last = (charts?.contact.weeks.count ?? 1) - 1
    let wanted = min(max(0, place), max(0, last))
    guard wanted != self.place else { return }
    self.place = wanted
    switch opened {
    case .strip, .medians: opened = nil
    case .heading, .note, .span, .promise, .measure, .budget, .entry, .contactMonth, .replyMonth,
      nil:
      break
    }
    rebuild(setting)
  }

  private mutating func goByMonth(_ step: Int, _ setting: Setting) {
    guard let months = charts?.contact.months,
      let here = months.firstIndex(where: { $0.places.contains(place) })
    else { return }
    let wanted = here - step
    guard months.indices.contains(wanted) else {
      go(to: step < 0 ? 0 : Int.max, setting)
      return
    }
    go(to: months[wanted].places.upperBound - 1, setting)
  }

  /// Opens the only record behind the row, or lists them below it, or folds them away.
  private mutating func open(_ setting: Setting) -> [Effect] {
    guard let charts, let row = selectedRow else { return [] }
    if case .heading = row { return [] }
    let records = charts.records(behind: row, at: place)
    guard let first = records.first else {
      return [.then(.say(Toast("No record is behind this; a logs what there was.")))]
    }
    if records.count == 1 { return [.then(.go(.record(first)))] }
    opened = opened == row ? nil : row
    rebuild(setting)
    if let here = rows.firstIndex(of: row) { window.select(here) }
    return []
  }

  /// The wheel scrolls; a press selects a row and the week above which it is.
  private mutating func point(_ event: MouseEvent, _ setting: Setting) -> [Effect] {
    let layout = ChartsLayout(Chrome(setting.size).body, setting.isAccessible)
    switch event.kind {
    case .wheelUp: window.wheel(by: -3)
    case .wheelDown: window.wheel(by: 3)
    case .press, .doublePress:
      let line = event.point.y - layout.list.y
      guard layout.list.contains(event.point), line + window.offset < rows.count else { return [] }
      window.select(line + window.offset)
      if let week = layout.week(at: event.point), !isInWords(setting) { go(to: week, setting) }
      return event.kind == .doublePress ? open(setting) : []
    }
    return []
  }
}

/// The charts of a vendor with the lines of the records behind them.
package struct ChartsReading: Hashable, Sendable {
  package let charts: VendorCharts
  package let entries: [RecordID: TimelineEntry]

  init(of dossier: Dossier, on day: Day, policy: Policy) {
    charts = dossier.charts(on: day, policy: policy)
    entries = dossier.entries(behind: charts)
  }
}
