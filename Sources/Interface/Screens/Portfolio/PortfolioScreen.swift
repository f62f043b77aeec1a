package import Partnership
package import Terminal

/// Every vendor: which, how deep, what is next.
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
  /// The selected vendor, kept while rows come, go and change places.
  package private(set) var selected: RecordID?

  package init() {}

  package var takesText: Bool { filter.isTyping }

  package func scopes(_ setting: Setting) -> [Scope] {
    setting.portfolio.isEmpty ? [.empty] : [.portfolio, .vendorInHand, .lists]
  }

  package func idle(_ setting: Setting) -> Set<Intent> {
    setting.idleOwnership.union([.parent, .fold, .externalEdit]).union(Intent.panes)
      .union(setting.portfolio.isEmpty ? Intent.zooming : [])
  }

  package func targets(_ setting: Setting) -> [ActTarget] {
    if marks.isEmpty { return selected.map { [.vendor($0)] } ?? [] }
    return rows.ids.filter(marks.contains).map { .vendor($0) }
  }

  package mutating func settle(_ setting: Setting) {
    let inputs = PortfolioRows.Inputs(
      generation: setting.portfolio.generation, filter: filter.text,
      owner: onlyMine ? setting.me : nil, order: order)
    if rows.update(inputs, setting.portfolio) {
      marks.keep { setting.portfolio[$0] != nil }
      if let selected, let row = rows.row(of: selected) {
        window.fit(count: rows.count, height: window.height)
        window.select(row)
      }
    }
    let layout = PortfolioLayout(Chrome(setting.size).body, preview: preview(setting))
    window.fit(count: rows.count, height: layout.list.list.height)
    marks.extend(to: window.selection) { rows.ids.indices.contains($0) ? rows.ids[$0] : nil }
    selected = window.selected.map { rows.ids[$0] }
  }

  /// Where the preview stands now.
  package func preview(_ setting: Setting) -> PreviewPlace {
    wantedPreview ?? (Chrome(setting.size).width >= .wide ? .right : .off)
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
      return []
    case .showColumns(let names):
      columns = PortfolioColumn.named(names)
      return []
    case _: return []
    }
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
    let list = PortfolioLayout(Chrome(setting.size).body, preview: preview(setting)).list.list
    switch event.kind {
    case .wheelUp: window.wheel(by: -3)
    case .wheelDown: window.wheel(by: 3)
    case .press, .doublePress:
      guard list.contains(event.point) else { return [] }
      let row = window.offset + event.point.y - list.y
      guard row < rows.count else { return [] }
      window.select(row)
      if event.kind == .doublePress { return [.then(.go(.vendor(rows.ids[row])))] }
    }
    return []
  }

  private mutating func want(_ intent: Intent, _ setting: Setting) -> [Effect] {
    if window.move(intent) { return [] }
    if intent == .open { return selected.map { [.then(.go(.vendor($0)))] } ?? [] }
    if change(intent, setting) { return [] }
    switch intent {
    case .sort: return [.then(.open(.menu(order.menu)))]
    case .columns: return [.then(.open(.columns(PortfolioColumn.overlay(columns))))]
    case _: return VendorActs.effects(intent, targets(setting), setting)
    }
  }

  /// Changes what the list shows or marks; false where the intent is another's.
  private mutating func change(_ intent: Intent, _ setting: Setting) -> Bool {
    if intent == .filter {
      filter.begin()
    } else if intent == .mark, let selected {
      marks.toggle(selected)
      window.move(by: 1)
    } else if intent == .markRange {
      marks.toggleRange(at: window.selection)
    } else if intent == .markAll {
      marks.mark(Set(rows.ids))
    } else if intent == .invertMarks {
      marks.mark(Set(rows.ids).subtracting(marks.ids))
    } else if intent == .mineOrAll {
      onlyMine.toggle()
    } else if intent == .preview {
      wantedPreview = preview(setting).next
    } else if intent == .zoom {
      wantedPreview = .off
    } else if intent == .unzoom {
      wantedPreview = nil
    } else if intent == .cancel {
      if !filter.text.isEmpty { filter.clear() } else { marks.clear() }
    } else {
      return false
    }
    return true
  }
}
