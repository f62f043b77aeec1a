package import Partnership
import Store
package import Terminal

/// The verdict on a vendor taken apart, down to the records it came from.
package struct WhyScreen: Screen {
  /// What the list shows.
  package enum Pane: Hashable, Sendable {
    case signs
    case dimensions
  }

  package let vendor: RecordID
  package private(set) var account: VerdictAccount?
  package private(set) var isMissing = false
  package private(set) var problem: String?
  package private(set) var pane = Pane.signs
  package private(set) var lines: [WhyLine] = []
  package private(set) var window = ListWindow()
  package private(set) var clearances: [SignKey: Clearance] = [:]
  /// What the next depth takes; nil while it is being tried, or where there is none.
  package private(set) var next: NextDepth?
  package private(set) var isNextTried = false
  private var runs: [SignKey: SignRun] = [:]
  private var unfolded: Set<Dimension> = []
  /// The row under the cursor, kept while others unfold and fold.
  private var selected: WhyLine.Place?
  private var selectedElsewhere: WhyLine.Place?
  /// Answers to questions before this one are dropped.
  private var number = 0
  private var asked: SignKey?
  private var tried: Set<SignKey> = []
  private var isDeepeningAsked = false

  package init(vendor: RecordID) {
    self.vendor = vendor
  }

  package func scopes(_ setting: Setting) -> [Scope] { [.signs, .vendorInHand, .lists] }

  package func idle(_ setting: Setting) -> Set<Intent> {
    Intent.marking.union(Intent.zooming)
      .union([.filter, .sort, .columns, .mineOrAll, .externalEdit, .tags, .star, .copyMenu])
      .union(
        account?.assessment.findings.isEmpty == true ? [.acknowledge, .agreePlan, .startPlay] : [])
  }

  package func targets(_ setting: Setting) -> [ActTarget] {
    guard let line = selectedLine else { return [.vendor(vendor)] }
    if let record = line.record { return [.record(record, of: vendor)] }
    return line.sign.map { [.sign($0)] } ?? [.vendor(vendor)]
  }

  /// The row under the cursor.
  package var selectedLine: WhyLine? {
    window.selected.flatMap { lines.indices.contains($0) ? lines[$0] : nil }
  }

  package func manual(_ setting: Setting) -> SignPage? {
    selectedLine?.sign.flatMap { Signs.sign($0.sign) }
      .map { SignPage($0, policy: setting.policy) }
  }

  package mutating func appear(_ setting: Setting) -> [Effect] { reload(setting) }

  private mutating func reload(_ setting: Setting) -> [Effect] {
    [.readVerdict(vendor, day: setting.today)]
  }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    switch message {
    case .intent(let intent): return want(intent, setting) + tryNext(setting)
    case .mouse(let event): return point(event, setting)
    case .showSign(let key):
      pane = .signs
      selected = .sign(key)
      return []
    case .verdictRead(vendor, .success(let account)):
      take(account, setting)
      return account == nil ? [] : [.readRuns([vendor], day: setting.today)] + tryNext(setting)
    case .verdictRead(vendor, .failure(let error)): problem = error.description
    case .runsRead(let vendors, let found, _):
      if vendors.contains(vendor) { runs = found.filter { $0.key.vendor == vendor } }
    case .clearingTried(let key, let clearance, number):
      asked = nil
      tried.insert(key)
      clearances[key] = clearance
      return tryNext(setting)
    case .deepeningTried(vendor, let depth, number):
      next = depth
      isNextTried = true
      return tryNext(setting)
    case .portfolioChanged(.success(let change)):
      return change.touches(vendor) ? reload(setting) : []
    case .rangeRead where account.map({ $0.assessment.day != setting.today }) ?? false:
      return reload(setting)
    case _: break
    }
    return []
  }

  private mutating func take(_ account: VerdictAccount?, _ setting: Setting) {
    isMissing = account == nil
    problem = nil
    self.account = account
    number += 1
    clearances = [:]
    tried = []
    asked = nil
    isDeepeningAsked = false
    isNextTried = false
    next = nil
  }

  /// Asks for the next thing to try: the selected sign, the next depth, then the other signs.
  private mutating func tryNext(_ setting: Setting) -> [Effect] {
    guard let account, asked == nil, !(isDeepeningAsked && !isNextTried) else { return [] }
    let keys = account.assessment.findings.map {
      SignKey(vendor: vendor, sign: $0.sign, side: $0.side)
    }
    if let key = openedSign ?? keys.first, keys.contains(key), !tried.contains(key) {
      asked = key
      return [.tryClearing(key, day: setting.today, number: number)]
    }
    if !isDeepeningAsked {
      isDeepeningAsked = true
      return [.tryDeepening(vendor, day: setting.today, number: number)]
    }
    guard let key = keys.first(where: { !tried.contains($0) }) else { return [] }
    asked = key
    return [.tryClearing(key, day: setting.today, number: number)]
  }

  /// The sign that the cursor is on or under.
  private var openedSign: SignKey? {
    switch selected {
    case .sign(let key), .note(let key, _), .evidence(let key, _): key
    case .doubt, .doubtful, .aside, .side, .dimension, .observation, .text: nil
    case nil:
      account?.assessment.findings.first.map {
        SignKey(vendor: vendor, sign: $0.sign, side: $0.side)
      }
    }
  }

  private var openedDoubt: SignID? {
    switch selected {
    case .doubt(let sign), .doubtful(let sign, _): sign
    case .sign, .note, .evidence, .aside, .side, .dimension, .observation, .text, nil: nil
    }
  }

  package mutating func settle(_ setting: Setting) {
    let layout = WhyLayout(Chrome(setting.size).body, self, setting)
    rebuild(setting, width: layout.list.width)
    window.fit(count: lines.count, height: layout.list.height)
    if let selected, let row = lines.firstIndex(where: { $0.place == selected }) {
      window.select(row)
    }
    if selected == nil, let first = lines.firstIndex(where: \.isChoice) { window.select(first) }
    if !lines.isEmpty { selected = selectedLine?.place }
  }

  private mutating func rebuild(_ setting: Setting, width: Int) {
    guard let account else {
      lines = []
      return
    }
    let made = WhyLines(
      account: account, runs: runs, clearances: clearances, opened: openedSign,
      openedDoubt: openedDoubt, unfolded: unfolded, policy: setting.policy, width: width)
    lines = pane == .signs ? made.signs : made.dimensions
  }

  private mutating func moved() {
    selected = selectedLine?.place
  }

  /// Moves to a row that one can do something with; what only explains it comes onto the screen.
  private mutating func move(_ intent: Intent) -> Bool {
    let before = window.selection
    guard window.move(intent) else { return false }
    let isUp = window.selection < before || intent == .top
    let rows = lines.indices
    if rows.contains(window.selection), !lines[window.selection].isChoice {
      let after = rows.filter { $0 > window.selection }.first { lines[$0].isChoice }
      let earlier = rows.filter { $0 < window.selection }.last { lines[$0].isChoice }
      window.select((isUp ? earlier ?? after : after ?? earlier) ?? window.selection)
    }
    let end = rows.first { $0 > window.selection && lines[$0].isChoice } ?? lines.count
    window.reveal(window.selection..<end)
    moved()
    return true
  }

  private mutating func point(_ event: MouseEvent, _ setting: Setting) -> [Effect] {
    let press = window.point(event, in: WhyLayout(Chrome(setting.size).body, self, setting).list)
    moved()
    return (press == .twice ? open() : []) + tryNext(setting)
  }

  private mutating func want(_ intent: Intent, _ setting: Setting) -> [Effect] {
    if move(intent) { return [] }
    guard !idle(setting).contains(intent) else { return [] }
    switch intent {
    case .nextPane, .previousPane:
      let here = selected
      pane = pane == .signs ? .dimensions : .signs
      selected = selectedElsewhere
      selectedElsewhere = here
      window.moveToTop()
      return []
    case .open: return open()
    case .fold:
      fold()
      return []
    case .parent: return [.then(.intent(.back))]
    case .why: return []
    case .edit: return onRecord { .edit($0) } ?? []
    case .dispute where selectedLine?.ours != nil:
      return onRecord { SignActs.question(.dispute, [.record($0, of: vendor)]) } ?? []
    case .setAside where selectedLine?.ours != nil:
      return onRecord { SignActs.question(.aside, [.record($0, of: vendor)]) } ?? []
    case .remove where selectedLine?.ours != nil:
      return onRecord { .act(.remove, [.record($0, of: vendor)]) } ?? []
    case .setAside:
      if case .aside(let record)? = selected {
        return [.then(.act(.countAgain, [.record(record, of: vendor)]))]
      }
    case .acknowledge, .agreePlan, .startPlay:
      guard let key = selectedLine?.sign else {
        return SignActs.effects(intent, [])
      }
      return SignActs.effects(
        intent, [.sign(key)], state: account?.finding(key.sign, key.side)?.state)
    case .copy:
      guard let line = selectedLine else { return [] }
      return [.copy(line.text(setting.today)), .then(.say(Toast("Copied the row.")))]
    case .remove where selectedLine?.record == nil:
      return [.then(.say(Toast("There is no record behind this row to remove.", isError: true)))]
    case _: break
    }
    let effects = SignActs.effects(intent, targets(setting))
    return effects.isEmpty ? VendorActs.effects(intent, targets(setting), setting) : effects
  }

  /// What is done with the record of the row; where both sides stand in it, one says which.
  private func onRecord(_ message: (RecordID) -> Message) -> [Effect]? {
    guard let line = selectedLine, let record = line.record else { return nil }
    guard let other = line.ours, other != record else { return [.then(message(record))] }
    return [
      .then(
        .open(
          .menu(
            Menu(
              title: "Which side?",
              options: [
                Menu.Option("t", "them [\(record)]", message(record)),
                Menu.Option("u", "us [\(other)]", message(other)),
              ]))))
    ]
  }

  private mutating func open() -> [Effect] {
    guard let line = selectedLine else { return [] }
    if let effects = onRecord({ .show($0) }) { return effects }
    switch line.place {
    case .dimension: fold()
    case .sign, .doubt: _ = move(.down)
    case .note, .evidence, .doubtful, .aside, .side, .observation, .text:
      return [.then(.say(Toast("No record is behind this row; a logs what there was.")))]
    }
    moved()
    return []
  }

  private mutating func fold() {
    let dimension: Dimension?
    switch selected {
    case .dimension(let here), .observation(let here, _): dimension = here
    case .sign, .note, .evidence, .doubt, .doubtful, .aside, .side, .text, nil: dimension = nil
    }
    guard let dimension else { return }
    if unfolded.remove(dimension) == nil { unfolded.insert(dimension) }
    selected = .dimension(dimension)
  }
}
