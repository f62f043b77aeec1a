package import Partnership
import Store
package import Terminal

/// One vendor: facts, what is open, and one timeline of every kind of record.
package struct VendorScreen: Screen {
  package let vendor: RecordID
  package private(set) var facts: VendorFacts?
  package private(set) var isMissing = false
  package private(set) var timeline = VendorTimeline()
  package private(set) var signs = VendorSigns()
  package private(set) var pane = VendorPane.open
  package private(set) var isZoomed = false
  package private(set) var filter = FilterLine()
  package private(set) var kind: RecordKind?
  private var windows: [VendorPane: ListWindow] = [:]

  package init(vendor: RecordID) {
    self.vendor = vendor
  }

  package var takesText: Bool { filter.isTyping }

  package func scopes(_ setting: Setting) -> [Scope] {
    [.vendor, .fields, .openMatters, .vendorInHand, .lists]
  }

  /// The rows of a pane that are on the screen, and which of them is selected.
  package func window(_ pane: VendorPane) -> ListWindow { windows[pane] ?? ListWindow() }

  package func idle(_ setting: Setting) -> Set<Intent> {
    var idle = Intent.marking.union(Intent.arranging).union([.externalEdit])
    if meeting == nil { idle.insert(.runMeeting) }
    if documents.isEmpty { idle.insert(.openDocument) }
    return idle
  }

  /// The meeting under the cursor, a planned one also among what is open.
  private var meeting: Meeting? {
    if pane == .open { return selectedRecord.flatMap { facts?.planned[$0] } }
    guard pane == .timeline, let row = window(.timeline).selected,
      timeline.records.indices.contains(row), case .meeting(let meeting) = timeline.records[row]
    else { return nil }
    return meeting
  }

  /// The documents of the record under the cursor, else those of the vendor.
  private var documents: [NamedDocument] {
    let own = selectedRecord.flatMap { facts?.documents[$0] } ?? []
    return own.isEmpty ? facts?.documents[vendor] ?? [] : own
  }

  package func targets(_ setting: Setting) -> [ActTarget] {
    if pane == .open, let matter = selectedMatter {
      return [.matter(matter.key, due: matter.dueOn)]
    }
    return [.vendor(vendor)]
  }

  /// The open matter under the cursor, where that pane has the keys.
  package var selectedMatter: Matter? {
    guard pane == .open, let row = window(.open).selected, let open = facts?.open,
      open.indices.contains(row)
    else { return nil }
    return open[row].matter
  }

  /// The record under the cursor.
  package var selectedRecord: RecordID? {
    guard let row = window(pane).selected else { return nil }
    switch pane {
    case .signs: return nil
    case .open: return selectedMatter?.key.record
    case .timeline:
      return timeline.records.indices.contains(row) ? timeline.records[row].header.id : nil
    case .papers:
      guard let papers = facts?.papers, papers.indices.contains(row) else { return nil }
      return papers[row].id
    }
  }

  /// The entry under the cursor, where the timeline has the keys.
  private var selectedEntry: TimelineEntry? {
    guard pane == .timeline, let row = window(.timeline).selected,
      timeline.entries.indices.contains(row)
    else { return nil }
    return timeline.entries[row]
  }

  package mutating func appear(_ setting: Setting) -> [Effect] { reload(setting) }

  private mutating func reload(_ setting: Setting) -> [Effect] {
    [.readVendor(vendor)] + timeline.reload(vendor, timelineFilter(setting))
  }

  private func timelineFilter(_ setting: Setting) -> TimelineFilter {
    TimelineFilter(
      kinds: kind.map { [$0] } ?? [],
      words: filter.text.trimmed.isEmpty ? nil : filter.text.trimmed, today: setting.today)
  }

  package mutating func settle(_ setting: Setting) {
    let layout = layout(setting)
    for pane in VendorPane.allCases {
      let height = layout.rows(of: pane)?.height ?? window(pane).height
      windows[pane, default: ListWindow()].fit(count: count(pane), height: height)
    }
  }

  func layout(_ setting: Setting) -> VendorLayout {
    VendorLayout(
      Chrome(setting.size).body, focus: pane, openCount: facts?.open.count ?? 0,
      signCount: signs.count, headRows: headRows, isZoomed: isZoomed)
  }

  /// Lines about the vendor: without anybody to call, two.
  private var headRows: Int {
    facts.map { $0.callLine(of: $0.line.vendor).isEmpty ? 2 : 3 } ?? 3
  }

  private func count(_ pane: VendorPane) -> Int {
    switch pane {
    case .signs: signs.count
    case .open: facts?.open.count ?? 0
    case .timeline: timeline.records.count
    case .papers: facts?.papers.count ?? 0
    }
  }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    switch message {
    case .key(let key):
      guard filter.isTyping else { return [] }
      return refilter(setting) { $0.type(key) }
    case .paste(let text): return refilter(setting) { $0.paste(text) }
    case .showKind(let kind):
      self.kind = kind
      return timeline.reload(vendor, timelineFilter(setting))
    case .intent(let intent): return want(intent, setting) + timeline.more(near: timelineRow)
    case .mouse(let event): return point(event, setting) + timeline.more(near: timelineRow)
    case .typed(.postponeUntil(let targets), let text):
      return MatterActs.postpone(targets, untilTyped: text, setting)
    case .vendorRead(vendor, .success(let dossier)):
      isMissing = dossier == nil
      facts = dossier.map {
        VendorFacts(
          $0, on: setting.today, policy: setting.policy, currency: setting.currency)
      }
      if let facts {
        timeline.name(facts, today: setting.today)
        signs = VendorSigns(
          facts.line.standing.verdict, runs: [], doubts: signs.doubts, today: setting.today)
      }
      if facts?.open.isEmpty == true, pane == .open { pane = .timeline }
      if signs.count == 0, pane == .signs { pane = .open }
      return dossier == nil ? [] : [.readSigns(vendor, day: setting.today)]
    case .signsRead(vendor, .success(let reading?)):
      guard let facts else { return [] }
      signs = VendorSigns(
        facts.line.standing.verdict, runs: reading.runs, doubts: reading.doubts,
        today: setting.today)
    case .timelineRead(let request, .success(let part)):
      timeline.take(part, of: request, facts, today: setting.today)
    case .vendorRead(vendor, .failure(let error)), .timelineRead(_, .failure(let error)):
      return [.then(.say(Toast(error.description, isError: true)))]
    case .portfolioChanged(.success(let change)):
      return change.touches(vendor) ? reload(setting) : []
    case _: break
    }
    return []
  }

  private var timelineRow: Int { window(.timeline).selection }

  private mutating func refilter(
    _ setting: Setting, _ body: (inout FilterLine) -> Void
  ) -> [Effect] {
    let before = filter.text
    body(&filter)
    return filter.text == before ? [] : timeline.reload(vendor, timelineFilter(setting))
  }

  private mutating func point(_ event: MouseEvent, _ setting: Setting) -> [Effect] {
    let layout = layout(setting)
    for pane in VendorPane.allCases {
      guard let rows = layout.rows(of: pane), rows.contains(event.point) else { continue }
      let press = windows[pane, default: ListWindow()].point(event, in: rows)
      guard press != .none || event.kind == .press else { continue }
      self.pane = pane
      if press == .twice { return open() }
    }
    return []
  }

  private func open() -> [Effect] {
    if pane == .signs { return [.then(.go(.why(vendor)))] }
    return selectedRecord.map { [.then(.show($0))] } ?? []
  }

  private mutating func want(_ intent: Intent, _ setting: Setting) -> [Effect] {
    if windows[pane]?.move(intent) == true { return [] }
    if turn(intent) { return [] }
    if Intent.matching.contains(intent) { return seek(intent, setting) }
    switch intent {
    case .open: return open()
    case .parent: return [.then(.intent(.back))]
    case .filter:
      pane = .timeline
      filter.begin()
      return []
    case .kinds: return [.then(.open(.menu(KindMenu.of(timeline.records, kind))))]
    case .cancel: return clear(setting)
    case .fieldHistory:
      return [.then(.show(selectedRecord ?? vendor)), .then(.intent(.fieldHistory))]
    case .edit: return [.then(.edit(selectedRecord ?? vendor))]
    case .copy where selectedEntry != nil:
      return [.copy(selectedEntry?.line ?? ""), .then(.say(Toast("Copied the entry.")))]
    case .copyMenu where selectedEntry != nil:
      return selectedEntry.map { [.then(.open(.menu($0.copyMenu(today: setting.today))))] } ?? []
    case .runMeeting: return meeting.map { [.then(.meet($0))] } ?? []
    case .openDocument: return DocumentActs.open(documents)
    case .remove: return remove()
    case _: break
    }
    let effects = MatterActs.effects(intent, selectedMatter.map { [$0] } ?? [], setting)
    return effects.isEmpty
      ? VendorActs.effects(intent, [.vendor(vendor)], setting) : effects
  }

  /// Removes the record under the cursor; the vendor itself is removed from lists of vendors alone.
  private func remove() -> [Effect] {
    if let record = selectedRecord { return [.then(.act(.remove, [.record(record, of: vendor)]))] }
    let reason =
      pane == .signs && window(.signs).selected != nil
      ? "A sign is not removed; w says what clears it."
      : "Nothing to remove here; a vendor is removed in the portfolio."
    return [.then(.say(Toast(reason, isError: true)))]
  }

  /// Goes to the next entry of the timeline that holds what was filtered last.
  private mutating func seek(_ intent: Intent, _ setting: Setting) -> [Effect] {
    let entries = timeline.entries
    let found = filter.seek(intent, in: window(.timeline)) { words in
      let parts = FilterWords.split(FilterText.fold(words))
      return { row in
        guard entries.indices.contains(row) else { return false }
        let line = FilterText.fold(entries[row].shown(today: setting.today))
        return parts.allSatisfy { line.contains($0) }
      }
    }
    guard let found else { return [] }
    pane = .timeline
    windows[.timeline] = found.window
    return found.effects
  }

  /// Turns to another pane or zooms; false where the intent is another's.
  private mutating func turn(_ intent: Intent) -> Bool {
    if intent == .nextPane {
      pane = pane.stepped(by: 1, hasSigns: signs.count > 0)
    } else if intent == .previousPane {
      pane = pane.stepped(by: -1, hasSigns: signs.count > 0)
    } else if intent == .zoom {
      isZoomed = true
    } else if intent == .unzoom {
      isZoomed = false
    } else {
      return false
    }
    return true
  }

  private mutating func clear(_ setting: Setting) -> [Effect] {
    if !filter.text.isEmpty {
      filter.clear()
    } else if kind != nil {
      kind = nil
    } else {
      return []
    }
    return timeline.reload(vendor, timelineFilter(setting))
  }
}

extension TimelineEntry {
  /// The entry as one line of text.
  fileprivate var line: String {
    [at?.day.description ?? "", word, who, text].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What of the entry can be copied.
  fileprivate func copyMenu(today: Day) -> Menu {
    var options = [
      Menu.Option("e", "entry: " + line, .effect(.copy(line))),
      Menu.Option("i", "number in the store: [\(id.text)]", .effect(.copy("[\(id.text)]"))),
    ]
    if !text.isEmpty { options.append(Menu.Option("t", "text: " + text, .effect(.copy(text)))) }
    if let at {
      options.append(
        Menu.Option("d", "day: \(at.day.description)", .effect(.copy(at.day.description))))
    }
    return Menu(title: "Copy", options: options)
  }
}
