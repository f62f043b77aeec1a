import Exchange
package import Partnership
package import Terminal

/// Every vendor: which, how deep, whose fault, why in words, what is next.
package struct PortfolioScreen: Screen {
  package private(set) var rows = PortfolioRows()
  package private(set) var window = ListWindow()
  package private(set) var marks = RowMarks<RecordID>()
  package private(set) var filter = FilterLine()
  package private(set) var order = PortfolioSort()
  package private(set) var onlyMine = true
  package private(set) var columns = PortfolioColumn.standard
  /// Where the user wants the preview; nil where the width decides.
  package private(set) var wantedPreview: PreviewPlace?
  package private(set) var grouping = PortfolioGrouping.none
  /// The scores over a year of vendors that were on the screen.
  package private(set) var sparks: [RecordID: YearSpark] = [:]
  /// The vendors whose year was asked for.
  private var asked: Set<RecordID> = []
  /// The name of the view that is shown, until something of it is changed.
  package private(set) var view: String?
  /// The names of the groups that are folded.
  package private(set) var folded: Set<String> = []
  /// The selected vendor, kept while rows come, go and change places; nil on a heading.
  package private(set) var selected: RecordID?

  package init() {}

  package var takesText: Bool { filter.isTyping }

  package func scopes(_ setting: Setting) -> [Scope] {
    setting.portfolio.isEmpty ? [.empty] : [.portfolio, .vendorInHand, .lists]
  }

  package func idle(_ setting: Setting) -> Set<Intent> {
    setting.idleOwnership.union([.parent, .externalEdit]).union(Intent.panes)
      .union(grouping == .none ? [.fold] : [])
      .union(setting.portfolio.isEmpty ? Intent.zooming : [])
  }

  package func targets(_ setting: Setting) -> [ActTarget] {
    if marks.isEmpty { return selected.map { [.vendor($0)] } ?? [] }
    return rows.ids.filter(marks.contains).map { .vendor($0) }
  }

  package mutating func settle(_ setting: Setting) {
    let inputs = PortfolioRows.Inputs(
      generation: setting.portfolio.generation, filter: filter.text,
      owner: onlyMine ? setting.me : nil, order: order, grouping: grouping, folded: folded)
    let heading = selected == nil ? rows.group(at: window.selection)?.name : nil
    if rows.update(inputs, setting.portfolio) {
      let vendors = shownVendors
      marks.keep(vendors.contains)
      if let row = selected.flatMap(rows.row) ?? heading.flatMap(rows.row(ofGroup:)) {
        window.fit(count: rows.count, height: window.height)
        window.select(row)
      }
    }
    let layout = layout(Chrome(setting.size).body, setting)
    window.fit(count: rows.count, height: layout.list.list.height)
    marks.extend(to: window.selection, rows.vendor)
    selected = window.selected.flatMap(rows.vendor)
  }

  /// Where the preview stands now.
  package func preview(_ setting: Setting) -> PreviewPlace {
    wantedPreview ?? (Chrome(setting.size).width >= .wide ? .right : .off)
  }

  /// Where the list and the preview stand; without a line between them two blanks part them.
  func layout(_ area: Rect, _ setting: Setting) -> PortfolioLayout {
    PortfolioLayout(area, preview: preview(setting), gap: setting.isAccessible ? 2 : 0)
  }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    switch message {
    case .key(let key): return filter.isTyping ? type(key) : []
    case .paste(let text):
      filter.paste(text)
      return []
    case .intent(let intent): return want(intent, setting)
    case .mouse(let event): return point(event, setting)
    case .sortBy(let key):
      order.choose(key)
      view = nil
      return []
    case .groupBy(let grouping):
      self.grouping = grouping
      folded = []
      view = nil
      return []
    case .showView(let view):
      show(view)
      return []
    case .typed(.saveView, let name): return save(name)
    case .sparksRead(.success(let fresh)):
      sparks.merge(fresh) { _, new in new }
      return []
    case .portfolioChanged(.success(let change)):
      forget(change)
      return []
    case .committed(.success, _):
      marks.clear()
      return []
    case .showColumns(let names):
      columns = PortfolioColumn.named(names)
      view = nil
      return crowded(setting)
    case _: return []
    }
  }

  /// Names the chosen columns that the screen has no room for.
  private func crowded(_ setting: Setting) -> [Effect] {
    let row = layout(Chrome(setting.size).body, setting).list.list
    let shown = row.width < 60 ? [.vendor] : shown(row, setting)
    let left = columns.filter { !shown.contains($0) }.map(\.name)
    guard !left.isEmpty else { return [] }
    return [.then(.say(Toast("No room here for " + left.joined(separator: ", ") + ".")))]
  }

  private mutating func type(_ key: Key) -> [Effect] {
    if key == .down || key == .up {
      window.move(by: key == .down ? 1 : -1)
    } else {
      filter.type(key)
    }
    return []
  }

  private mutating func point(_ event: MouseEvent, _ setting: Setting) -> [Effect] {
    let list = layout(Chrome(setting.size).body, setting).list.list
    return window.point(event, in: list) == .twice ? open(window.selection) : []
  }

  private mutating func want(_ intent: Intent, _ setting: Setting) -> [Effect] {
    if window.move(intent) { return [] }
    if intent == .open { return open(window.selection) }
    if let found = filter.seek(intent, in: window, fit: { fit($0, setting) }) {
      window = found.window
      return found.effects
    }
    if change(intent, setting) { return [] }
    switch intent {
    case .sort: return [.then(.open(.menu(order.menu)))]
    case .views: return [.then(.open(.menu(PortfolioViews.menu(setting.views, shown: view))))]
    case .columns: return [.then(.open(.columns(PortfolioColumn.overlay(columns))))]
    case _: return VendorActs.effects(intent, targets(setting), setting)
    }
  }

  private func fit(_ words: String, _ setting: Setting) -> (Int) -> Bool {
    let filter = PortfolioFilter(words)
    return { row in
      rows.vendor(at: row).flatMap { setting.portfolio[$0] }.map { filter.matches($0.standing) }
        ?? false
    }
  }

  private var shownVendors: Set<RecordID> {
    Set(rows.rows.indices.compactMap(rows.vendor))
  }

  /// Opens a vendor, or folds and unfolds a group.
  private mutating func open(_ row: Int) -> [Effect] {
    if let vendor = rows.vendor(at: row) { return [.then(.go(.vendor(vendor)))] }
    fold(row)
    return []
  }

  /// Folds the group of a row, or unfolds it; the cursor goes to its heading.
  private mutating func fold(_ row: Int) {
    guard let group = rows.group(at: row) else { return }
    if folded.remove(group.name) == nil { folded.insert(group.name) }
    selected = nil
    if let heading = rows.row(ofGroup: group.name) { window.select(heading) }
  }

  /// Changes what the list shows or marks; false where the intent is another's.
  private mutating func change(_ intent: Intent, _ setting: Setting) -> Bool {
    if intent == .filter {
      filter.begin()
      view = nil
    } else if intent == .mark, let selected {
      marks.toggle(selected)
      window.move(by: 1)
    } else if intent == .markRange {
      marks.toggleRange(at: window.selection)
    } else if intent == .markAll {
      marks.mark(shownVendors)
    } else if intent == .invertMarks {
      marks.mark(shownVendors.subtracting(marks.ids))
    } else if intent == .fold, grouping != .none {
      fold(window.selection)
    } else if intent == .mineOrAll {
      onlyMine.toggle()
    } else if intent == .preview {
      wantedPreview = preview(setting).next
    } else if intent == .zoom {
      wantedPreview = .off
    } else if intent == .unzoom {
      wantedPreview = nil
    } else if intent == .cancel {
      if filter.text.isEmpty {
        marks.clear()
      } else {
        filter.clear()
        view = nil
      }
    } else {
      return false
    }
    return true
  }

  // MARK: Views and years

  private mutating func show(_ view: SavedView) {
    filter.set(view.filter)
    order = PortfolioSort(named: view.sort, isReversed: view.isReversed)
    grouping = PortfolioGrouping(rawValue: view.group) ?? .none
    folded = []
    columns = view.columns.isEmpty ? PortfolioColumn.standard : PortfolioColumn.named(view.columns)
    self.view = view.name.isEmpty ? nil : view.name
  }

  /// Keeps what is shown under a name.
  private mutating func save(_ text: String) -> [Effect] {
    guard let name = PortfolioViews.name(text) else {
      return [
        .then(
          .say(
            Toast(
              "A view needs a name of 1 to \(ViewsFile.nameLimit) characters.", isError: true)))
      ]
    }
    view = name
    return [
      .saveView(
        SavedView(
          name: name, filter: filter.text, sort: order.key.rawValue,
          isReversed: order.isReversed, group: grouping.rawValue,
          columns: columns == PortfolioColumn.standard ? [] : columns.map(\.rawValue)))
    ]
  }

  /// Asks for the years of the vendors on the screen, once each, where the column is shown.
  package mutating func wanted(_ setting: Setting) -> [Effect] {
    let layout = layout(Chrome(setting.size).body, setting)
    let shown = shown(layout.list.list, setting)
    guard setting.portfolio.isComplete, shown.contains(.year) else { return [] }
    let missing = window.visible.compactMap(rows.vendor).filter { !asked.contains($0) }
    guard !missing.isEmpty else { return [] }
    asked.formUnion(missing)
    return [.readSparks(missing, day: setting.today)]
  }

  /// Forgets the years of what changed, so that they are asked for anew.
  private mutating func forget(_ change: PortfolioChange) {
    if let lines = change.lines { asked.subtract(lines.map(\.id)) } else { asked = [] }
  }
}
