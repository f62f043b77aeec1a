package import Partnership
package import Terminal

/// The portfolio as a map, how deep against how dear, and the vendors of every cell as a list.
package struct MapScreen: Screen {
  /// Nil until the vendors have been read.
  package private(set) var map: PortfolioMap?
  package private(set) var rows: [MapRow] = []
  package private(set) var window = ListWindow()
  package private(set) var onlyMine = true
  /// What the user wants it drawn in; nil where the vendors decide.
  private var currency: MapCurrency.Code?
  /// The vendor under the cursor, kept while others come and go.
  private var selected: RecordID?
  private var inputs: Inputs?

  /// Everything that the map depends on.
  private struct Inputs: Hashable, Sendable {
    let generation: Int
    let owner: String?
    let currency: MapCurrency.Code?
  }

  package init() {}

  package func scopes(_ setting: Setting) -> [Scope] {
    setting.portfolio.isEmpty ? [.empty] : [.map, .sideways, .vendorInHand, .lists]
  }

  package func idle(_ setting: Setting) -> Set<Intent> {
    let hasChoice = (map?.currencies.count ?? 0) > 1
    return Intent.marking.union(Intent.panes).union(Intent.zooming)
      .union(Intent.arranging.subtracting([.mineOrAll])).union(setting.idleOwnership)
      .union([.filter, .parent, .externalEdit])
      .union(hasChoice ? [] : [.currency])
  }

  package func targets(_ setting: Setting) -> [ActTarget] {
    selected.map { [.vendor($0)] } ?? []
  }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    switch message {
    case .intent(let intent): return want(intent, setting)
    case .mouse(let event): return point(event, setting)
    case _: return []
    }
  }

  package mutating func settle(_ setting: Setting) {
    let inputs = Inputs(
      generation: setting.portfolio.generation, owner: onlyMine ? setting.me : nil,
      currency: currency)
    if inputs != self.inputs {
      self.inputs = inputs
      draw(up: setting)
    }
    let height = layout(setting).list.height
    window.fit(count: rows.count, height: height)
    showHeading()
  }

  package func status(_ setting: Setting) -> String {
    guard let map, let cell = selectedCell, setting.size.height >= 5 else { return "" }
    var parts = [map.words(of: cell), "vendor \(number(of: window.selection)) of \(map.count)"]
    if setting.me != nil { parts.append(onlyMine ? "mine" : "everybody's") }
    if !setting.portfolio.isComplete { parts.append("reading …") }
    return parts.joined(separator: " · ")
  }

  package func hints(_ setting: Setting) -> [Intent] {
    if setting.portfolio.isEmpty { return [.importRegister, .addVendor, .sample, .help, .back] }
    return [
      .columnLeft, .columnRight, .shallower, .deeper, .open, .why, .currency, .back, .help,
    ]
  }

  /// The vendors in the order of the map, for walking from one to the next.
  package var vendors: [RecordID] { rows.compactMap(\.vendor?.id) }

  /// The cell of the vendor under the cursor.
  package var selectedCell: MapCell? {
    guard let row = window.selected, rows.indices.contains(row) else { return nil }
    return map?.cell(at: rows[row].place)
  }

  func layout(_ setting: Setting) -> MapLayout {
    MapLayout(Chrome(setting.size).body, bands: map?.bands.count ?? 1, setting.isAccessible)
  }

  // MARK: Rows

  private mutating func draw(up setting: Setting) {
    let lines = setting.portfolio.lines.filter {
      $0.isComplete && (!onlyMine || $0.belongs(to: setting.me))
    }
    let map = PortfolioMap(of: lines.map(\.standing), in: currency)
    self.map = map
    rows = map.cells.flatMap { cell -> [MapRow] in
      [.cell(cell.place)]
        + cell.vendors.enumerated().map { .vendor($1, cell.place, number: cell.first + $0 + 1) }
    }
    let place = rows.firstIndex { $0.vendor?.id == selected } ?? window.selection
    window.fit(count: rows.count, height: window.height)
    select(place)
  }

  /// Selects a row, or the vendor below it where it is a heading.
  private mutating func select(_ row: Int) {
    window.select(row)
    if let row = window.selected, rows[row].vendor == nil { window.select(row + 1) }
    selected = window.selected.flatMap { rows[$0].vendor?.id }
  }

  /// Steps off a heading in the direction of the move, and remembers the vendor.
  private mutating func leaveHeading(from before: Int) {
    guard let row = window.selected, rows[row].vendor == nil else {
      selected = window.selected.flatMap { rows[$0].vendor?.id }
      return
    }
    select(row > 0 && row < before ? row - 1 : row + 1)
  }

  /// Keeps the heading above the first vendor of a cell on the screen.
  private mutating func showHeading() {
    guard window.height > 1, window.selected == window.offset, window.offset > 0,
      rows[window.offset - 1].vendor == nil
    else { return }
    window.wheel(by: -1)
  }

  private func number(of row: Int) -> Int {
    guard rows.indices.contains(row), case .vendor(_, _, let number) = rows[row] else { return 0 }
    return number
  }

  // MARK: Moves

  private mutating func want(_ intent: Intent, _ setting: Setting) -> [Effect] {
    let before = window.selection
    if window.move(intent) {
      leaveHeading(from: before)
      return []
    }
    if intent == .columnLeft {
      goSideways(-1)
    } else if intent == .columnRight {
      goSideways(1)
    } else if intent == .shallower {
      goToDepth(-1)
    } else if intent == .deeper {
      goToDepth(1)
    } else if intent == .currency {
      takeNextCurrency()
    } else if intent == .mineOrAll {
      onlyMine.toggle()
    } else if intent == .open {
      return selected.map { [.then(.go(.vendor($0)))] } ?? []
    } else if !idle(setting).contains(intent) {
      return VendorActs.effects(intent, targets(setting), setting)
    }
    return []
  }

  /// Goes to the next cell of the same depth that holds somebody.
  private mutating func goSideways(_ step: Int) {
    guard let map, let here = selectedCell else { return }
    let row = map.cells.filter { $0.place.depth == here.place.depth }
    guard let place = row.firstIndex(of: here), row.indices.contains(place + step) else { return }
    go(to: row[place + step].place)
  }

  /// Goes to the next depth at which somebody stands, to the cell nearest in spend.
  private mutating func goToDepth(_ step: Int) {
    guard let map, let here = selectedCell?.place else { return }
    let depths = PortfolioMap.depths.filter { depth in
      map.cells.contains { $0.place.depth == depth }
    }
    guard let place = depths.firstIndex(of: here.depth), depths.indices.contains(place + step)
    else { return }
    let row = map.cells.filter { $0.place.depth == depths[place + step] }
    let column = here.band ?? map.bands.count
    let nearest = row.min {
      abs(($0.place.band ?? map.bands.count) - column)
        < abs(($1.place.band ?? map.bands.count) - column)
    }
    if let nearest { go(to: nearest.place) }
  }

  /// Selects the first vendor of a cell, its heading on top of the list.
  mutating func go(to place: MapPlace) {
    guard let row = rows.firstIndex(of: .cell(place)) else { return }
    window.moveToBottom()
    window.select(row)
    select(row)
  }

  private mutating func takeNextCurrency() {
    guard let map, map.currencies.count > 1 else { return }
    let here = map.currencies.firstIndex { $0.code.letters == map.currency } ?? 0
    currency = map.currencies[(here + 1) % map.currencies.count].code
  }

  /// The wheel scrolls the list; a press selects a cell or a vendor.
  private mutating func point(_ event: MouseEvent, _ setting: Setting) -> [Effect] {
    let layout = layout(setting)
    switch event.kind {
    case .wheelUp, .wheelDown:
      let before = window.selection
      window.wheel(by: event.kind == .wheelUp ? -3 : 3)
      leaveHeading(from: before)
    case .press, .doublePress:
      if let map, let grid = layout.grid, let place = grid.place(at: event.point, in: map) {
        go(to: place)
      }
      let row = window.offset + event.point.y - layout.list.y
      guard layout.list.contains(event.point), row < rows.count else { return [] }
      select(row)
      if event.kind == .doublePress, let selected { return [.then(.go(.vendor(selected)))] }
    }
    return []
  }
}

/// One row of the list beside the map.
package enum MapRow: Hashable, Sendable {
  /// The heading of a cell.
  case cell(MapPlace)
  case vendor(MapVendor, MapPlace, number: Int)

  /// The place on the map that the row belongs to.
  package var place: MapPlace {
    switch self {
    case .cell(let place), .vendor(_, let place, _): place
    }
  }

  package var vendor: MapVendor? {
    switch self {
    case .cell: nil
    case .vendor(let vendor, _, _): vendor
    }
  }
}
