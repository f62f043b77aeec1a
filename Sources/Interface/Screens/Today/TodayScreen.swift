package import Partnership
package import Terminal

/// The start screen: what waits for whom.
package struct TodayScreen: Screen {
  package private(set) var list = TodayRows()
  package private(set) var window = ListWindow()
  package private(set) var marks = RowMarks<MatterKey>()
  package private(set) var filter = FilterLine()
  package private(set) var onlyMine = true
  package private(set) var folded: Set<TodayGroup> = Set(TodayGroup.allCases.filter(\.isQuiet))
  /// The selected matter, kept while others come and go.
  package private(set) var selected: MatterKey?
  /// The selected new sign, likewise.
  private var selectedSign: SignKey?
  /// The group that was unfolded just now, until it has been brought onto the screen.
  private var unfolded: TodayGroup?

  package init() {}

  package var takesText: Bool { filter.isTyping }

  package func scopes(_ setting: Setting) -> [Scope] {
    setting.portfolio.isEmpty ? [.empty] : [.fields, .openMatters, .vendorInHand, .lists]
  }

  package func idle(_ setting: Setting) -> Set<Intent> {
    setting.idleOwnership
      .union([.parent, .sort, .columns, .externalEdit, .fieldHistory, .openDocument])
      .union(meeting == nil ? [.runMeeting] : [])
      .union(Intent.panes).union(Intent.zooming)
  }

  package func targets(_ setting: Setting) -> [ActTarget] {
    if let line = selectedLine, let vendor = line.header.vendors.first {
      return [.record(line.id, of: vendor)]
    }
    if let sign = freshSign { return [.vendor(sign.key.vendor)] }
    return chosen.map { .matter($0.key, due: $0.dueOn) }
  }

  /// The marked matters, else the selected one.
  package var chosen: [Matter] {
    if marks.isEmpty { return list.matter(at: window.selection).map { [$0] } ?? [] }
    return list.matters.filter { marks.contains($0.key) }
  }

  /// The meeting of the day under the cursor; marks come before it.
  var meeting: Meeting? {
    marks.isEmpty ? list.matter(at: window.selection)?.meeting : nil
  }

  /// The line kept as text under the cursor; marks come before it.
  package var selectedLine: Note? {
    marks.isEmpty ? list.line(at: window.selection) : nil
  }

  /// The new sign under the cursor; marks come before it.
  package var freshSign: FreshSign? {
    marks.isEmpty ? list.sign(at: window.selection) : nil
  }

  package mutating func settle(_ setting: Setting) {
    let inputs = TodayRows.Inputs(
      generation: setting.portfolio.generation, filter: filter.text,
      owner: onlyMine ? setting.me : nil, folded: folded)
    if list.update(inputs, setting.portfolio, setting.news) {
      let keys = Set(shownKeys)
      marks.keep(keys.contains)
      if let row = selected.flatMap(list.row(of:)) ?? selectedSign.flatMap(list.row(of:)) {
        window.fit(count: list.rows.count, height: window.height)
        window.select(row)
      }
    }
    window.fit(
      count: list.rows.count, height: ListLayout(Chrome(setting.size).body).list.height)
    step(by: 1)
    if let group = unfolded {
      unfolded = nil
      window.reveal(list.rows(of: group))
    }
    marks.extend(to: window.selection) { list.matter(at: $0)?.key }
    selected = list.matter(at: window.selection)?.key
    selectedSign = list.sign(at: window.selection)?.key
  }

  /// Leaves a heading, which cannot be selected, in the direction of the last move.
  private mutating func step(by direction: Int) {
    guard isHeading(window.selection) else { return }
    window.move(by: window.selection == 0 ? 1 : direction)
    if isHeading(window.selection) { window.move(by: 1) }
  }

  private func isHeading(_ row: Int) -> Bool {
    guard list.rows.indices.contains(row), case .heading = list.rows[row] else { return false }
    return true
  }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    switch message {
    case .key(let key):
      if filter.isTyping { filter.type(key) }
      return []
    case .paste(let text):
      filter.paste(text)
      return []
    case .intent(let intent): return want(intent, setting)
    case .mouse(let event): return point(event, setting)
    case .typed(.postponeUntil(let targets), let text):
      return MatterActs.postpone(targets, untilTyped: text, setting)
    case .committed(.success, _):
      marks.clear()
      return []
    case _: return []
    }
  }

  private mutating func point(_ event: MouseEvent, _ setting: Setting) -> [Effect] {
    window.point(event, in: ListLayout(Chrome(setting.size).body).list) == .twice ? open() : []
  }

  private mutating func want(_ intent: Intent, _ setting: Setting) -> [Effect] {
    if window.move(intent) {
      step(by: [.up, .halfUp, .pageUp, .top].contains(intent) ? -1 : 1)
      return []
    }
    if intent == .open { return open() }
    if intent == .runMeeting { return meeting.map { [.then(.meet($0))] } ?? [] }
    if let found = filter.seek(intent, in: window, fit: { list.fit($0, setting.portfolio) }) {
      window = found.window
      return found.effects
    }
    if change(intent, setting) { return [] }
    if let line = selectedLine { return complete(line, intent, setting) }
    if let sign = freshSign {
      return VendorActs.effects(intent, [.vendor(sign.key.vendor)], setting)
    }
    let effects = MatterActs.effects(intent, chosen, setting)
    if !effects.isEmpty { return effects }
    let vendors = Array(Set(chosen.map(\.vendor))).sorted()
    return VendorActs.effects(intent, vendors.map { .vendor($0) }, setting)
  }

  private mutating func open() -> [Effect] {
    if case .more(let group, _)? = list.rows.indices.contains(window.selection)
      ? list.rows[window.selection] : nil
    {
      folded.remove(group)
      unfolded = group
      return []
    }
    if let line = selectedLine { return [.then(.editLine(.note(line)))] }
    if let sign = freshSign { return [.then(.go(.why(sign.key.vendor)))] }
    if let meeting { return [.then(.show(meeting.id))] }
    return selected.map { [.then(.go(.vendor($0.vendor)))] } ?? []
  }

  /// What can be done to a line kept as text: to make it something, to copy or to remove it.
  private func complete(_ line: Note, _ intent: Intent, _ setting: Setting) -> [Effect] {
    switch intent {
    case .done, .doneAndLog, .edit: return [.then(.editLine(.note(line)))]
    case .remove: return [.then(.act(.remove, targets(setting)))]
    case .copy: return [.copy(line.text), .then(.say(Toast("Copied the line.")))]
    case _: return VendorActs.effects(intent, line.header.vendors.map { .vendor($0) }, setting)
    }
  }

  /// Changes what the list shows or marks; false where the intent is another's.
  private mutating func change(_ intent: Intent, _ setting: Setting) -> Bool {
    if intent == .filter {
      filter.begin()
    } else if intent == .mark, let selected {
      marks.toggle(selected)
      window.move(by: 1)
      step(by: 1)
    } else if intent == .markRange {
      marks.toggleRange(at: window.selection)
    } else if intent == .markAll {
      marks.mark(Set(shownKeys))
    } else if intent == .invertMarks {
      marks.mark(Set(shownKeys).subtracting(marks.ids))
    } else if intent == .mineOrAll {
      onlyMine.toggle()
    } else if intent == .fold, let group = list.group(at: window.selection) {
      if folded.remove(group) == nil { folded.insert(group) } else { unfolded = group }
    } else if intent == .cancel {
      if !filter.text.isEmpty { filter.clear() } else { marks.clear() }
    } else {
      return false
    }
    return true
  }

  private var shownKeys: [MatterKey] {
    list.rows.indices.compactMap { list.matter(at: $0)?.key }
  }
}
