import Partnership
import Terminal

/// One row along the year: the stretches of a sign, or the days of a kind of mark.
struct TrendLane {
  private let row: TrendRow
  private let series: TrendSeries
  private let runs: [SignRun]

  init(_ row: TrendRow, _ series: TrendSeries, _ lanes: [SignRun]?) {
    self.row = row
    self.series = series
    runs =
      switch row {
      case .sign(let sign, let side):
        (lanes ?? []).filter { $0.sign == sign && $0.side == side }
      case .marks, .month, .run, .mark: []
      }
  }

  /// The name of the row, left of the year.
  func drawLabel(into canvas: inout Canvas, row place: Rect) {
    var x = place.x + 2
    switch row {
    case .sign(let sign, let side):
      let level = level(at: series.points.count - 1)
      canvas.write(
        level.map { String($0.letter) } ?? " ", at: Point(x: x, y: place.y),
        role: level?.role ?? .text)
      x += 2
      let whose = place.width >= 26 ? side.seen : ""
      canvas.write(
        sign.brief, at: Point(x: x, y: place.y), role: level == nil ? .textDim : .text,
        width: place.maxX - x - 1)
      if place.maxX - x - 1 > sign.brief.count + whose.count {
        canvas.writeRight(
          whose, endingAt: Point(x: place.maxX - 1, y: place.y), role: .textDim)
      }
    case .marks(let kind):
      canvas.write(
        "\(kind.letter) \(kind.rawValue)", at: Point(x: x, y: place.y), role: kind.role,
        width: place.maxX - x - 1)
    case .month, .run, .mark: break
    }
  }

  /// What happened along the year.
  func draw(into canvas: inout Canvas, row place: Rect) {
    guard place.width > 0 else { return }
    switch row {
    case .sign: drawStretches(into: &canvas, place)
    case .marks(let kind): drawMarks(kind, into: &canvas, place)
    case .month, .run, .mark: break
    }
  }

  private func drawStretches(into canvas: inout Canvas, _ place: Rect) {
    let columns = series.points.indices.map {
      LineChart.column(of: $0, count: series.points.count, width: place.width)
    }
    var before: SignLevel?
    for x in 0..<place.width {
      let level = weeks(at: x, columns).compactMap(level).max()
      defer { before = level }
      guard let level else { continue }
      let text = level == before ? canvas.glyphs[level.bar] : String(level.letter)
      canvas.write(text, at: Point(x: place.x + x, y: place.y), role: level.role)
    }
  }

  private func drawMarks(_ kind: TrendMarkKind, into canvas: inout Canvas, _ place: Rect) {
    var counts = Array(repeating: 0, count: place.width)
    for mark in series.marks where mark.kind == kind {
      let week = series.place(of: mark.day)
      counts[LineChart.column(of: week, count: series.points.count, width: place.width)] += 1
    }
    for (x, count) in counts.enumerated() where count > 0 {
      canvas.write(
        count == 1 ? String(kind.letter) : String(min(count, 9)),
        at: Point(x: place.x + x, y: place.y), role: kind.role)
    }
  }

  /// The weeks that a column stands for; between two weeks the later one.
  private func weeks(at column: Int, _ columns: [Int]) -> [Int] {
    let here = columns.indices.filter { columns[$0] == column }
    guard here.isEmpty else { return here }
    return columns.firstIndex { $0 > column }.map { [$0] } ?? []
  }

  /// How grave the sign was in a week: on its last day, else at the peak of a stretch within it.
  private func level(at week: Int) -> SignLevel? {
    guard case .sign(let sign, let side) = row, series.points.indices.contains(week) else {
      return nil
    }
    let point = series.points[week]
    if let level = point.signs.first(where: { $0.sign == sign && $0.side == side })?.level {
      return level
    }
    guard week < series.points.count - 1 else { return nil }
    let first = point.day - (TrendSeries.step - 1)
    return runs.first { run in
      run.openedOn <= point.day && (run.closedOn.map { $0 > first } ?? true)
    }?.peak
  }
}

extension SignLevel {
  /// The letter that stands for the level wherever it begins.
  fileprivate var letter: Character {
    switch self {
    case .watch: "w"
    case .warning: "W"
    case .critical: "C"
    }
  }

  fileprivate var bar: Glyph {
    switch self {
    case .watch: .horizontal
    case .warning: .barEmpty
    case .critical: .barFull
    }
  }
}

extension TrendMarkKind {
  fileprivate var letter: Character {
    switch self {
    case .meeting: "o"
    case .missedByThem, .missedByUs: "x"
    case .conflict: "!"
    }
  }

  fileprivate var role: Role {
    switch self {
    case .meeting: .kind
    case .missedByThem, .missedByUs: .kindMissed
    case .conflict: .kindConflict
    }
  }
}
