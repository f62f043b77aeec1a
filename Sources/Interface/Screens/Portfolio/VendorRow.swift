import Partnership
import Terminal

/// One vendor as a row of a list.
struct VendorRow {
  private let line: VendorLine
  private let setting: Setting

  init(_ line: VendorLine, _ setting: Setting) {
    self.line = line
    self.setting = setting
  }

  func draw(
    _ columns: [PortfolioColumn], _ places: [ColumnPlace], into canvas: inout Canvas, y: Int
  ) {
    for (column, place) in zip(columns, places) where place.width > 0 {
      let (text, role) = cell(column)
      canvas.write(text, at: Point(x: place.x, y: y), role: role, width: place.width)
    }
  }

  /// `· -- Globex…  3d late`: the row of a narrow screen.
  func drawShort(into canvas: inout Canvas, _ row: Rect) {
    let x = row.x + 3
    canvas.write(.depthNone, at: Point(x: x, y: row.y), role: .depthNone)
    canvas.write("--", at: Point(x: x + 2, y: row.y), role: .depthNone)
    let (next, role) = cell(.next)
    let used = canvas.writeRight(
      next, endingAt: Point(x: row.maxX, y: row.y), role: role, width: 10)
    canvas.write(
      line.vendor.name, at: Point(x: x + 5, y: row.y), width: row.maxX - used - 1 - x - 5)
  }

  private func cell(_ column: PortfolioColumn) -> (text: String, role: Role) {
    switch column {
    case .depth: (VendorWording.depth(line), .depthNone)
    case .vendor: (line.vendor.name, .text)
    case .them: ("--", .sideVendor)
    case .us: ("--", .sideUs)
    case .tier: (line.vendor.tier == .untiered ? "-" : line.vendor.tier.rawValue, .text)
    case .owner: (line.vendor.owner ?? "-", .text)
    case .status: (line.standing.status.rawValue, .text)
    case .cost: (line.standing.spend.first?.description ?? "", .money)
    case .last: (VendorWording.last(line, setting.today), .textDim)
    case .tags: (line.vendor.header.tags.joined(separator: " "), .textDim)
    case .next: VendorWording.next(line, setting.today)
    }
  }
}
