import Partnership
import Terminal

/// One vendor as a row of a list: all that the row is drawn from, its width excepted.
struct VendorRow: Equatable, Sendable {
  private let line: VendorLine
  private let spark: YearSpark?
  private let columns: [PortfolioColumn]
  private let scores: PortfolioColumn.Scores
  private let today: Day

  init(
    _ line: VendorLine, spark: YearSpark? = nil, _ columns: [PortfolioColumn],
    _ scores: PortfolioColumn.Scores, _ setting: Setting
  ) {
    self.line = line
    self.spark = spark
    self.columns = columns
    today = setting.today
    self.scores = scores
  }

  func draw(_ places: [ColumnPlace], into canvas: inout Canvas, y: Int) {
    for (column, place) in zip(columns, places) where place.width > 0 {
      let (text, role) = cell(column, canvas.glyphs)
      let words =
        column == .why && line.isComplete
        ? line.standing.verdict.why(fitting: place.width) : text
      canvas.write(words, at: Point(x: place.x, y: y), role: role, width: place.width)
    }
  }

  /// `1 38/71 Globex…  3d late`: the row of a narrow screen, their score before ours.
  func drawShort(into canvas: inout Canvas, _ row: Rect) {
    let x = row.x + 3
    let verdict = line.isComplete ? line.standing.verdict : nil
    let role = VendorWording.depthRole(line)
    let grade = verdict?.depth.number.map(String.init) ?? "-"
    canvas.write(grade, at: Point(x: x, y: row.y), role: role)
    let scores = [verdict?.theirs, verdict?.ours].map { $0.map(String.init) ?? "--" }
    var name = x + 2
    name += canvas.write(scores[0], at: Point(x: name, y: row.y), role: .sideVendor)
    name += canvas.write("/", at: Point(x: name, y: row.y), role: .textDim)
    name += canvas.write(scores[1], at: Point(x: name, y: row.y), role: .sideUs)
    name = max(name, x + 7) + 1
    let (next, nextRole) = cell(.next, canvas.glyphs)
    let used = canvas.writeRight(
      next, endingAt: Point(x: row.maxX, y: row.y), role: nextRole, width: 10)
    canvas.write(
      line.vendor.name, at: Point(x: name, y: row.y), width: row.maxX - used - 1 - name)
  }

  private func cell(_ column: PortfolioColumn, _ glyphs: GlyphSet) -> (text: String, role: Role) {
    let verdict = line.standing.verdict
    switch column {
    case .depth: return (VendorWording.depth(line), VendorWording.depthRole(line))
    case .vendor: return (line.vendor.name, .text)
    case .year: return (spark?.words(glyphs) ?? "", .textDim)
    case .them:
      return (score(verdict.theirs, verdict.theirTrend, glyphs), .sideVendor)
    case .us: return (score(verdict.ours, verdict.ourTrend, glyphs), .sideUs)
    case .fault:
      guard line.isComplete, verdict.silence == nil || !verdict.signs.isEmpty else {
        return ("", .textDim)
      }
      let fault = verdict.blame
      return (fault.rawValue, fault == .us ? .sideUs : fault == .nobody ? .textDim : .text)
    case .why:
      return line.isComplete ? (verdict.why, verdict.signs.isEmpty ? .textDim : .text) : ("", .text)
    case .tier:
      return (line.vendor.tier == .untiered ? "-" : line.vendor.tier.rawValue, .text)
    case .owner: return (line.vendor.owner ?? "-", .text)
    case .status: return (line.standing.status.rawValue, .text)
    case .cost: return (line.standing.spend.first?.description ?? "", .money)
    case .last: return (VendorWording.last(line), .textDim)
    case .tags: return (line.vendor.header.tags.joined(separator: " "), .textDim)
    case .next: return VendorWording.next(line, today)
    }
  }

  private func score(_ score: Int?, _ trend: TrendDirection, _ glyphs: GlyphSet) -> String {
    guard line.isComplete else { return "" }
    return switch scores {
    case .signs: VendorWording.score(score, trend, glyphs)
    case .words: VendorWording.score(score, trend)
    case .bare: VendorWording.score(score, .none)
    }
  }
}
