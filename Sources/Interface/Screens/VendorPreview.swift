import Partnership
import Terminal

/// A vendor beside the list: the verdict with its signs, facts, then everything that waits.
struct VendorPreview {
  private let line: VendorLine
  private let setting: Setting

  init(_ line: VendorLine, _ setting: Setting) {
    self.line = line
    self.setting = setting
  }

  /// Draws it beside the list with a line between them, or below it in two parts.
  func draw(into canvas: inout Canvas, area: Rect, isBeside: Bool) {
    var rest = isBeside ? area : area.inset(left: 1)
    if !isBeside, rest.width >= Self.twoParts {
      let (left, right) = rest.split(right: rest.width - Self.verdictWidth)
      canvas.write(line.vendor.name, at: left.origin, role: .title, width: left.width - 2)
      _ = drawVerdict(
        into: &canvas, left.split(top: 1).rest.inset(right: 2), signRows: left.height - 3)
      drawWaiting(into: &canvas, right)
      return
    }
    if isBeside, !setting.isAccessible {
      for y in area.y..<area.maxY {
        canvas.write(.vertical, at: Point(x: area.x, y: y), role: .border)
      }
      rest = area.split(left: 2).rest
    }
    canvas.write(
      line.vendor.name, at: rest.origin, role: .title, width: rest.width)
    rest = drawVerdict(into: &canvas, rest.split(top: 1).rest)
    for (label, value) in facts where !rest.isEmpty {
      let used = canvas.write(label, at: rest.origin, role: .fieldLabel, width: 14)
      canvas.write(
        value, at: Point(x: rest.x + max(14, used), y: rest.y), role: .fieldValue,
        width: rest.width - max(14, used))
      rest = rest.split(top: 1).rest
    }
    drawWaiting(into: &canvas, rest.split(top: 1).rest)
  }

  /// Columns from which what waits stands beside the verdict.
  private static let twoParts = 74
  private static let verdictWidth = 46

  private func drawWaiting(into canvas: inout Canvas, _ rest: Rect) {
    guard !rest.isEmpty else { return }
    let used = canvas.write("Waiting", at: rest.origin, role: .heading)
    canvas.write(
      String(line.matters.count), at: Point(x: rest.x + used + 1, y: rest.y),
      role: .headingCount)
    for (index, matter) in line.matters.prefix(max(0, rest.height - 1)).enumerated() {
      let row = rest.row(index + 1)
      canvas.write(
        matter.when(today: setting.today), at: row.origin,
        role: VendorWording.role(matter, setting.today), width: 12)
      canvas.write(
        matter.text, at: Point(x: row.x + 13, y: row.y), width: row.width - 13)
    }
  }

  /// Depth, both sides and the signs, worst first; returns what is left below.
  private func drawVerdict(
    into canvas: inout Canvas, _ area: Rect, signRows: Int? = nil
  ) -> Rect {
    guard line.isComplete, !area.isEmpty else { return area }
    let verdict = line.standing.verdict
    var x = area.x
    x += canvas.write(
      VendorWording.depth(line), at: area.origin, role: VendorWording.depthRole(line),
      width: area.width)
    if let expected = verdict.expected {
      canvas.write(
        " (\(expected.rawValue) expected)", at: Point(x: x, y: area.y), role: .textDim,
        width: area.maxX - x)
    }
    var rest = area.split(top: 1).rest
    x = area.x
    for (text, role) in VendorWording.sides(verdict) where !rest.isEmpty && x < area.maxX {
      x += canvas.write(text, at: Point(x: x, y: rest.y), role: role, width: area.maxX - x) + 3
    }
    rest = rest.split(top: 1).rest
    if verdict.signs.isEmpty, !rest.isEmpty {
      canvas.write(
        verdict.silence == nil ? "no warning sign" : verdict.why, at: rest.origin, role: .textDim,
        width: rest.width)
      return rest.split(top: 2).rest
    }
    let room = signRows ?? max(1, rest.height / 2)
    let shown = verdict.signs.count > room ? room - 1 : verdict.signs.count
    for sign in verdict.signs.prefix(shown) {
      canvas.write(
        sign.level.word, at: rest.origin, role: VendorWording.role(sign.level), width: 9)
      canvas.write(
        sign.line, at: Point(x: rest.x + 9, y: rest.y), width: rest.width - 9)
      rest = rest.split(top: 1).rest
    }
    if shown < verdict.signs.count {
      canvas.write(
        "... \(verdict.signs.count - shown) more, w shows them", at: rest.origin, role: .textDim,
        width: rest.width)
      rest = rest.split(top: 1).rest
    }
    return rest.split(top: 1).rest
  }

  private var facts: [(String, String)] {
    let vendor = line.vendor
    let all: [(String, String?)] = [
      ("Tier", vendor.tier == .untiered ? "not given yet" : vendor.tier.rawValue),
      ("Owner", vendor.owner),
      (
        "Status",
        vendor.statusLog.last.map { "\($0.status.rawValue) since \($0.on)" }
          ?? line.standing.status.rawValue
      ),
      ("Model", vendor.model?.rawValue),
      ("Runs", vendor.services.isEmpty ? nil : vendor.services.joined(separator: ", ")),
      ("Customer no.", vendor.customerNo),
      (
        "Costs a year",
        line.standing.spend.isEmpty
          ? nil : line.standing.spend.map(\.description).joined(separator: " + ")
      ),
      ("Agreements", line.isComplete ? String(line.standing.agreementCount) : nil),
      ("Last talk", VendorWording.last(line)),
      (
        "Tags",
        vendor.header.tags.isEmpty
          ? nil : vendor.header.tags.map { "#" + $0 }.joined(separator: " ")
      ),
    ]
    return all.compactMap { label, value in value.map { (label, $0) } }
  }
}
