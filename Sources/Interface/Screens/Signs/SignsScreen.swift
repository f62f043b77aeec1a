package import Partnership
package import Terminal

/// Every open warning sign of the portfolio.
package struct SignsScreen: Screen {
  /// Vendors whose days are worked out in one go, so that the first rows are filled soon.
  private static let batch = 8

  package private(set) var list = SignsRows()
  package private(set) var window = ListWindow()
  package private(set) var marks = RowMarks<SignKey>()
  package private(set) var filter = FilterLine()
  package private(set) var onlyMine = true
  package private(set) var order = SignsOrder.level
  package private(set) var isReversed = false
  package private(set) var group = SignsGroup.none
  package private(set) var folded: Set<String> = [SignsRows.acknowledgedTitle]
  /// Since when signs are open, as far as somebody looked.
  package private(set) var runs: [SignKey: SignRun] = [:]
  private var known: Set<RecordID> = []
  private var isAsking = false
  private var day: Day?
  /// The selected sign, kept while others come and go.
  private var selected: SignKey?
  /// The group that was unfolded just now, until it has been brought onto the screen.
  private var unfolded: String?

  package init() {}

  package var takesText: Bool { filter.isTyping }

  package func scopes(_ setting: Setting) -> [Scope] {
    setting.portfolio.isEmpty ? [.empty] : [.signs, .vendorInHand, .lists]
  }

  package func idle(_ setting: Setting) -> Set<Intent> {
    setting.idleOwnership.union(Intent.panes).union(Intent.zooming)
      .union([.columns, .parent, .edit, .externalEdit, .remove, .setAside, .copyMenu])
  }

  package func targets(_ setting: Setting) -> [ActTarget] {
    if marks.isEmpty { return selectedSign.map { [.sign($0.key)] } ?? [] }
    return list.signs.map(\.key).filter(marks.contains).map { .sign($0) }
  }

  /// The sign under the cursor.
  package var selectedSign: OpenSign? { window.selected.flatMap { list.sign(at: $0) } }

  package func manual(_ setting: Setting) -> SignPage? {
    selectedSign.flatMap { Signs.sign($0.key.sign) }.map { SignPage($0, policy: setting.policy) }
  }

  package mutating func appear(_ setting: Setting) -> [Effect] { [.then(.arrangeSigns(.look))] }

  package mutating func settle(_ setting: Setting) {
    let inputs = SignsRows.Inputs(
      generation: setting.portfolio.generation, filter: filter.text,
      owner: onlyMine ? setting.me : nil, order: order, isReversed: isReversed, group: group,
      folded: folded, runs: needsAllRuns ? runs : [:], today: setting.today)
    if list.update(inputs, setting.portfolio) {
      let keys = Set(shown)
      marks.keep(keys.contains)
      if let selected, let row = list.row(of: selected) {
        window.fit(count: list.rows.count, height: window.height)
        window.select(row)
      }
    }
    window.fit(count: list.rows.count, height: ListLayout(Chrome(setting.size).body).list.height)
    if let title = unfolded {
      unfolded = nil
      let rows = list.rows.indices.filter { list.group(at: $0, by: group) == title }
      if let first = rows.first, let last = rows.last { window.reveal(first..<(last + 1)) }
    }
    marks.extend(to: window.selection) { list.sign(at: $0)?.key }
    if !list.rows.isEmpty { selected = selectedSign?.key }
  }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    switch message {
    case .key(let key):
      if filter.isTyping { filter.type(key) }
      settle(setting)
      return ask(setting)
    case .paste(let text):
      filter.paste(text)
      settle(setting)
      return ask(setting)
    case .intent(let intent):
      let effects = want(intent, setting)
      settle(setting)
      return effects + ask(setting)
    case .mouse(let event): return point(event, setting) + ask(setting)
    case .arrangeSigns(let arrangement): return arrange(arrangement, setting)
    case .runsRead(let vendors, let found, let day):
      isAsking = false
      guard day == setting.today else { return [.then(.arrangeSigns(.look))] }
      known.formUnion(vendors)
      runs.merge(found) { _, new in new }
      return [.then(.arrangeSigns(.look))]
    case .portfolioChanged(.success(let change)):
      let gone = change.lines.map { Set($0.map(\.id)).union(change.gone) } ?? known
      if !gone.isEmpty { forget(gone) }
      return [.then(.arrangeSigns(.look))]
    case .committed(.success, _):
      marks.clear()
      return []
    case .portfolioOpened, .rangeRead: return [.then(.arrangeSigns(.look))]
    case _: return []
    }
  }

  /// Whether the rows depend on when each sign opened, not only those on the screen.
  private var needsAllRuns: Bool { order == .since || !filter.text.isEmpty }

  private mutating func forget(_ vendors: Set<RecordID>) {
    known.subtract(vendors)
    runs = runs.filter { !vendors.contains($0.key.vendor) }
  }

  /// Asks since when the signs on the screen are open; all of them where they are ordered by it.
  private mutating func ask(_ setting: Setting) -> [Effect] {
    if day != setting.today {
      day = setting.today
      forget(known)
    }
    guard !isAsking else { return [] }
    let visible = window.visible.compactMap { list.sign(at: $0)?.key.vendor }
    let wanted = visible + (needsAllRuns ? list.vendors : [])
    var asked: [RecordID] = []
    for vendor in wanted where !known.contains(vendor) && !asked.contains(vendor) {
      asked.append(vendor)
      if asked.count == Self.batch { break }
    }
    guard !asked.isEmpty else { return [] }
    isAsking = true
    return [.readRuns(asked, day: setting.today)]
  }

  private mutating func arrange(
    _ arrangement: SignsArrangement, _ setting: Setting
  ) -> [Effect] {
    switch arrangement {
    case .order(let wanted):
      isReversed = wanted == order ? !isReversed : false
      order = wanted
    case .group(let wanted):
      group = wanted
      folded = [SignsRows.acknowledgedTitle]
    case .look: break
    }
    settle(setting)
    return ask(setting)
  }

  private mutating func point(_ event: MouseEvent, _ setting: Setting) -> [Effect] {
    let list = ListLayout(Chrome(setting.size).body).list
    return window.point(event, in: list) == .twice ? open(setting) : []
  }

  private mutating func open(_ setting: Setting) -> [Effect] {
    guard let sign = selectedSign else {
      fold()
      return []
    }
    return [.then(.go(.why(sign.key.vendor))), .then(.showSign(sign.key))]
  }

  private mutating func fold() {
    guard let title = list.group(at: window.selection, by: group) else { return }
    if folded.remove(title) == nil {
      folded.insert(title)
      selected = nil
    } else {
      unfolded = title
    }
  }

  private mutating func want(_ intent: Intent, _ setting: Setting) -> [Effect] {
    if window.move(intent) { return [] }
    if intent == .open || intent == .why { return open(setting) }
    if let found = filter.seek(intent, in: window, fit: { list.fit($0, setting.portfolio) }) {
      window = found.window
      return found.effects
    }
    if change(intent) { return [] }
    if intent == .sort { return [.then(.open(.menu(SignsArrangement.menu(order))))] }
    if intent == .copy {
      let signs = targets(setting).compactMap { target in
        list.signs.first { .sign($0.key) == target }
      }
      let text = signs.map {
        "\($0.vendor): \($0.sign.level.word), \($0.sign.sign.brief), \($0.sign.countWords)"
      }
      guard !text.isEmpty else { return [] }
      return [
        .copy(text.joined(separator: "\n")),
        .then(.say(Toast("Copied \(Wording.count(text.count, "sign"))."))),
      ]
    }
    let targets = targets(setting)
    let state = targets.count == 1 ? selectedSign?.sign.state : nil
    let effects = SignActs.effects(intent, targets, state: state)
    return effects.isEmpty ? VendorActs.effects(intent, targets.vendors, setting) : effects
  }

  /// Changes what the list shows or marks; false where the intent is another's.
  private mutating func change(_ intent: Intent) -> Bool {
    if intent == .filter {
      filter.begin()
    } else if intent == .mark {
      if let sign = selectedSign { marks.toggle(sign.key) }
      window.move(by: 1)
    } else if intent == .markRange {
      marks.toggleRange(at: window.selection)
    } else if intent == .markAll {
      marks.mark(Set(shown))
    } else if intent == .invertMarks {
      marks.mark(Set(shown).subtracting(marks.ids))
    } else if intent == .mineOrAll {
      onlyMine.toggle()
    } else if intent == .fold {
      fold()
    } else if intent == .cancel {
      if !filter.text.isEmpty { filter.clear() } else { marks.clear() }
    } else {
      return false
    }
    return true
  }

  private var shown: [SignKey] { list.rows.indices.compactMap { list.sign(at: $0)?.key } }
}
