import Partnership
package import Terminal

extension WhyScreen {
  package func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {
    let layout = WhyLayout(area, self, setting)
    for (line, words) in layout.words.enumerated() {
      canvas.write(
        words.text, at: Point(x: area.x + 1, y: layout.head.y + line), role: words.role,
        width: area.width - 1)
    }
    drawTitle(into: &canvas, layout.title, setting)
    if !layout.columns.isEmpty { drawColumns(into: &canvas, layout.columns) }
    for row in window.visible where lines.indices.contains(row) {
      let place = layout.list.row(row - window.offset)
      draw(lines[row], into: &canvas, place, setting)
      if row == window.selected { canvas.select(place, setting) }
    }
  }

  package func status(_ setting: Setting) -> String {
    guard account != nil else { return isMissing ? "" : "reading …" }
    var parts = ["policy: " + setting.policyName]
    if let row = window.selected { parts.append("row \(row + 1) of \(window.count)") }
    return parts.joined(separator: " · ")
  }

  package func hints(_ setting: Setting) -> [Intent] {
    if pane == .dimensions { return [.open, .fold, .nextPane, .dispute, .setAside, .back, .help] }
    if account?.assessment.findings.isEmpty == true, selectedLine?.record == nil {
      return [.nextPane, .quickLog, .brief, .trend, .undo, .back, .help]
    }
    if selectedLine?.record != nil {
      return [.open, .setAside, .dispute, .edit, .nextPane, .undo, .back, .help]
    }
    return [
      .acknowledge, .agreePlan, .startPlay, .dispute, .nextPane, .quickLog, .undo, .back, .help,
    ]
  }

  private func drawTitle(into canvas: inout Canvas, _ area: Rect, _ setting: Setting) {
    guard !area.isEmpty else { return }
    let title =
      switch pane {
      case .signs: "Warning signs \(account?.assessment.findings.count ?? 0)"
      case .dimensions: "Dimensions of both sides"
      }
    if setting.isAccessible {
      canvas.write(title, at: area.origin, role: .heading)
    } else {
      canvas.horizontalLine(
        at: area.origin, width: area.width, role: .borderFocus, title: title, titleRole: .title)
    }
    let other = pane == .signs ? " Tab dimensions " : " Tab signs "
    guard area.width >= GlyphWidth.of(title) + other.utf8.count + 8 else { return }
    canvas.writeRight(other, endingAt: Point(x: area.maxX - 2, y: area.y), role: .textDim)
  }

  private func drawColumns(into canvas: inout Canvas, _ row: Rect) {
    let titles = ["LEVEL", "WHO", "SIGN", "COUNT", "SINCE", "STATE"]
    for (title, place) in zip(titles, Self.signPlaces(row)) {
      canvas.write(
        title, at: Point(x: place.x, y: row.y), role: .columnHeader, width: place.width,
        truncation: .clip)
    }
  }

  /// Columns of the count where the row is no wider than 100.
  private static let countWidth = 18

  private static func signPlaces(_ row: Rect) -> [ColumnPlace] {
    let widths =
      row.width >= 100
      ? [8, 4, 17, 30, 8, 0]
      : row.width >= 76
        ? [8, 4, 16, countWidth, 8, 0]
        : row.width >= 60 ? [8, 4, 16, 9, 8, 0] : row.width >= 40 ? [8, 4, 0, 9] : [8, 0]
    return ColumnLayout(widths, in: (row.x + 2)..<row.maxX).places
  }

  private func draw(
    _ line: WhyLine, into canvas: inout Canvas, _ row: Rect, _ setting: Setting
  ) {
    switch line.content {
    case .sign(let finding, let state, let run):
      draw(finding, state, run, into: &canvas, row, setting)
    case .entry(let entry): draw(entry, into: &canvas, row, setting)
    case .text(let text, let role, let indent):
      canvas.write(
        text, at: Point(x: row.x + 2 + indent, y: row.y), role: role,
        width: row.width - 2 - indent)
    case .dimension(let dimension, let theirs, let ours, let isUnfolded):
      draw(dimension, theirs, ours, isUnfolded, into: &canvas, row, setting)
    case .observation(let observation):
      draw(observation, into: &canvas, row.inset(left: 6), setting)
    case .observations(let theirs, let ours):
      let (left, right) = row.inset(left: 6).split(right: (row.width - 6) / 2)
      if let theirs { draw(theirs, into: &canvas, left.inset(right: 2), setting) }
      if let ours { draw(ours, into: &canvas, right, setting) }
    }
  }

  private func draw(
    _ finding: Finding, _ state: SignState, _ run: SignRun?, into canvas: inout Canvas,
    _ row: Rect, _ setting: Setting
  ) {
    let today = setting.today
    let count = "\(finding.count) of \(finding.of)"
    let noun = finding.countWords.firstRange(of: " in ").map {
      String(finding.countWords[..<$0.lowerBound])
    }
    let short =
      [finding.countWords, noun ?? count].first { GlyphWidth.of($0) <= Self.countWidth } ?? count
    let cells: [(String, Role)] =
      row.width >= 60
      ? [
        (finding.level.word, finding.level.role), (finding.side.who, finding.side.role),
        (finding.sign.brief, .text),
        (row.width >= 100 ? finding.countWords : row.width >= 76 ? short : count, .text),
        (run.map { SignsScreen.since($0.openedOn, today) } ?? "", .textDim),
        (
          state.words(today: today, run: run, isShort: row.width < 100),
          state.needsSomebody ? .text : .textDim
        ),
      ]
      : row.width >= 40
        ? [
          (finding.level.word, finding.level.role), (finding.side.who, finding.side.role),
          (finding.sign.brief, .text), (count, .text),
        ] : [(finding.level.word, finding.level.role), (finding.sign.brief, .text)]
    for ((text, role), place) in zip(cells, Self.signPlaces(row)) {
      canvas.write(text, at: Point(x: place.x, y: row.y), role: role, width: place.width)
    }
  }

  private func draw(
    _ entry: TimelineEntry, into canvas: inout Canvas, _ row: Rect, _ setting: Setting
  ) {
    let day = entry.at.map { DayWords.date($0.day, today: setting.today) } ?? ""
    let widths = row.width >= 60 ? [11, 10, 0] : [11, 0]
    let places = ColumnLayout(widths, in: (row.x + 6)..<row.maxX).places
    let text =
      (entry.who.isEmpty ? entry.text : entry.who + " " + entry.text) + " [\(entry.id.text)]"
    let cells: [(String, Role)] =
      widths.count == 3
      ? [(day, .textDim), (entry.word, .kind), (text, .text)]
      : [(day, .textDim), (entry.word + " " + text, .text)]
    for ((text, role), place) in zip(cells, places) {
      canvas.write(text, at: Point(x: place.x, y: row.y), role: role, width: place.width)
    }
  }

  private func draw(
    _ dimension: Dimension, _ theirs: DimensionScore?, _ ours: DimensionScore?,
    _ isUnfolded: Bool, into canvas: inout Canvas, _ row: Rect, _ setting: Setting
  ) {
    let weight = setting.policy.scores.weights[dimension] ?? 0
    let name = (isUnfolded ? "- " : "+ ") + dimension.rawValue
    let words = row.width >= 60
    let widths = words ? [21, 25, 0] : [16, 9, 0]
    let places = ColumnLayout(widths, in: (row.x + 2)..<row.maxX).places
    let cells: [(String, Role)] = [
      (words ? name + " \(weight) %" : name, .text),
      ("them " + Self.words(theirs, isLong: words), .sideVendor),
      ("us " + Self.words(ours, isLong: words), .sideUs),
    ]
    for ((text, role), place) in zip(cells, places) {
      canvas.write(text, at: Point(x: place.x, y: row.y), role: role, width: place.width)
    }
  }

  private static func words(_ score: DimensionScore?, isLong: Bool) -> String {
    guard let score else { return "--" }
    switch score.state {
    case .none: return isLong ? "nothing logged" : "--"
    case .thin: return isLong ? "thin log, \(score.count)" : "thin"
    case .scored:
      let value = score.score.map(String.init) ?? "--"
      return isLong ? value + " from " + Wording.count(score.count, "fact") : value
    }
  }

  private func draw(
    _ observation: Observation, into canvas: inout Canvas, _ row: Rect, _ setting: Setting
  ) {
    let places = ColumnLayout([4, 11, 3, 0], in: row.x..<row.maxX).places
    let id = observation.record.map { " [\($0.text)]" } ?? ""
    let what = observation.record.flatMap { account?.entries[$0] }.map { entry in
      ": " + entry.word + (entry.text.isEmpty ? "" : " " + entry.text)
    }
    let cells: [(String, Role)] = [
      (observation.side.who, observation.side.role),
      (DayWords.date(observation.day, today: setting.today), .textDim),
      (String(observation.points), .text),
      (observation.words(today: setting.today) + (what ?? "") + id, .text),
    ]
    for ((text, role), place) in zip(cells, places) {
      canvas.write(text, at: Point(x: place.x, y: row.y), role: role, width: place.width)
    }
  }
}

extension WhyLine {
  /// The row as one line of text, for the clipboard.
  func text(_ today: Day) -> String {
    switch content {
    case .sign(let finding, let state, let run):
      [
        finding.level.word, finding.side.who, finding.sign.brief, finding.countWords,
        run.map { "since " + DayWords.date($0.openedOn, today: today) } ?? "",
        state.words(today: today, run: run),
      ].filter { !$0.isEmpty }.joined(separator: ", ")
    case .entry(let entry): "[\(entry.id.text)] \(entry.word) \(entry.who) \(entry.text)"
    case .text(let text, _, _): text
    case .dimension(let dimension, let theirs, let ours, _):
      "\(dimension.rawValue): them \(theirs?.score.map(String.init) ?? "--"), us "
        + (ours?.score.map(String.init) ?? "--")
    case .observation(let observation):
      Self.text(observation, today)
    case .observations(let theirs, let ours):
      [theirs, ours].compactMap(\.self).map { Self.text($0, today) }.joined(separator: " | ")
    }
  }

  private static func text(_ observation: Observation, _ today: Day) -> String {
    "\(observation.side.who), \(observation.points): " + observation.words(today: today)
  }
}

extension SignLevel {
  /// How a level looks.
  package var role: Role {
    switch self {
    case .watch: .severityWatch
    case .warning: .severityWarning
    case .critical: .severityCritical
    }
  }
}

extension Side {
  /// Who it is, seen from our desk.
  package var who: String {
    switch self {
    case .vendor: "them"
    case .us: "us"
    }
  }

  /// How a side looks.
  package var role: Role {
    switch self {
    case .vendor: .sideVendor
    case .us: .sideUs
    }
  }
}
