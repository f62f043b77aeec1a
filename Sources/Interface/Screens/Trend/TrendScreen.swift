package import Partnership
import Store
package import Terminal

/// Both sides of a partnership over the past year.
///
/// The scores come first; the lanes of the signs need every single day and follow.
package struct TrendScreen: Screen {
  package let vendor: RecordID
  /// Nil until it has been worked out.
  package private(set) var series: TrendSeries?
  /// Nil until they have been worked out; the weeks stand for them until then.
  package private(set) var lanes: [SignRun]?
  package private(set) var rows: [TrendRow]
  /// The week under the cursor, as a place in the series.
  package private(set) var place: Int
  package private(set) var window: ListWindow
  package private(set) var problem: String?
  /// Whether the store has no such vendor.
  package private(set) var isMissing: Bool

  package init(vendor: RecordID) {
    self.vendor = vendor
    rows = []
    place = TrendSeries.count - 1
    window = ListWindow()
    isMissing = false
  }

  package func scopes(_ setting: Setting) -> [Scope] {
    [.sideways, .months, .vendorInHand, .lists]
  }

  package func idle(_ setting: Setting) -> Set<Intent> {
    Intent.marking.union(Intent.arranging).union(Intent.panes).union(Intent.zooming)
      .union([.filter, .parent, .trend, .externalEdit, .remove])
  }

  package func targets(_ setting: Setting) -> [ActTarget] { [.vendor(vendor)] }

  package mutating func appear(_ setting: Setting) -> [Effect] { reload(setting) }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    switch message {
    case .intent(let intent): return want(intent, setting)
    case .mouse(let event): return point(event, setting)
    case .trendRead(vendor, .success(let found)):
      series = found
      isMissing = found == nil
      problem = nil
    case .lanesRead(vendor, .success(let found)): lanes = found
    case .trendRead(vendor, .failure(let error)), .lanesRead(vendor, .failure(let error)):
      problem = error.description
    case .committed(.success, _), .stepTaken(.success, _): return reload(setting)
    case .portfolioChanged(.success(let change)):
      return change.touches(vendor) ? reload(setting) : []
    case .rangeRead(.success(let range)):
      return series.map { $0.last == range.day } ?? true ? [] : reload(setting)
    case _: break
    }
    return []
  }

  package mutating func settle(_ setting: Setting) {
    rows = series.map { TrendRow.all(in: $0, lanes: lanes, setting.isAccessible) } ?? []
    if let count = series?.points.count { place = min(max(0, place), max(0, count - 1)) }
    window.fit(count: rows.count, height: layout(setting).list.height)
  }

  package func status(_ setting: Setting) -> String {
    guard let series, setting.size.height >= 5 else { return "" }
    let place = window.selected.map { " · row \($0 + 1) of \(rows.count)" } ?? ""
    return DayWords.date(series.first, today: series.last) + " to "
      + DayWords.date(series.last, today: series.last) + ", week by week" + place
  }

  package func hints(_ setting: Setting) -> [Intent] {
    [.columnLeft, .columnRight, .monthEarlier, .monthLater, .open, .charts, .why, .back, .help]
  }

  private func reload(_ setting: Setting) -> [Effect] {
    [.readTrend(vendor, day: setting.today), .readLanes(vendor, day: setting.today)]
  }

  private mutating func want(_ intent: Intent, _ setting: Setting) -> [Effect] {
    if window.move(intent) { return [] }
    if intent == .columnLeft {
      place = max(0, place - 1)
    } else if intent == .columnRight {
      place = min(place + 1, (series?.points.count ?? 1) - 1)
    } else if intent == .monthEarlier {
      moveByMonth(-1)
    } else if intent == .monthLater {
      moveByMonth(1)
    } else if intent == .open {
      return open()
    } else if !idle(setting).contains(intent) {
      return VendorActs.effects(intent, targets(setting), setting)
    }
    return []
  }

  /// Goes to the last week of the month before or after; at the ends to the first or last week.
  private mutating func moveByMonth(_ step: Int) {
    guard let series else { return }
    let months = series.months
    guard let here = months.firstIndex(where: { $0.places.contains(place) }) else { return }
    guard months.indices.contains(here + step) else {
      place = step < 0 ? 0 : series.points.count - 1
      return
    }
    place = months[here + step].places.upperBound - 1
  }

  private func layout(_ setting: Setting) -> TrendLayout {
    TrendLayout(Chrome(setting.size).body, rows: rows.count, setting.isAccessible)
  }

  /// The wheel scrolls the rows; a press selects a row and the week above which it is.
  private mutating func point(_ event: MouseEvent, _ setting: Setting) -> [Effect] {
    let layout = layout(setting)
    switch event.kind {
    case .wheelUp: window.wheel(by: -3)
    case .wheelDown: window.wheel(by: 3)
    case .press, .doublePress:
      if let series, event.point.x >= layout.chart.x, event.point.y >= layout.chart.y,
        event.point.y < max(layout.depths.maxY, layout.list.maxY), !layout.chart.isEmpty
      {
        place =
          series.points.indices.last {
            layout.column(of: $0, count: series.points.count) <= event.point.x
          } ?? 0
      }
      let row = event.point.y - layout.list.y + window.offset
      guard layout.list.contains(event.point), row < rows.count else { return [] }
      window.select(row)
      return event.kind == .doublePress ? open() : []
    }
    return []
  }

  /// Opens what explains the selected row: the verdict, or the record nearest to the cursor.
  private func open() -> [Effect] {
    guard let row = window.selected, let series else { return [] }
    switch rows[row] {
    case .sign(let sign, let side): return openSign(sign, side)
    case .run(let run): return openSign(run.sign, run.side)
    case .month: return [.then(.go(.why(vendor)))]
    case .mark(let mark): return [.then(.go(.record(mark.record)))]
    case .marks(let kind):
      return series.nearest(kind, to: place).map { [.then(.go(.record($0.record)))] } ?? []
    }
  }

  /// Goes to the sign where the verdict is taken apart; one that is closed is not there any more.
  private func openSign(_ sign: SignID, _ side: Side) -> [Effect] {
    let isOpen = series?.points.last?.signs.contains { $0.sign == sign && $0.side == side } ?? false
    let key = SignKey(vendor: vendor, sign: sign, side: side)
    let told = "\(sign.brief) (\(side.seen)) is closed; this is the verdict of today."
    return [.then(.go(.why(vendor)))]
      + [isOpen ? .then(.showSign(key)) : .then(.say(Toast(told)))]
  }
}
