import Partnership
import Terminal

/// The first lines of a vendor: the verdict, the facts, and whom to call when something burns.
struct VendorHead {
  private let line: VendorLine
  private let facts: VendorFacts?
  private let setting: Setting

  init(_ line: VendorLine, _ facts: VendorFacts?, _ setting: Setting) {
    self.line = line
    self.facts = facts
    self.setting = setting
  }

  func draw(into canvas: inout Canvas, area: Rect) {
    guard !area.isEmpty else { return }
    drawVerdict(into: &canvas, area.row(0))
    guard area.height >= 2 else { return }
    canvas.write(
      factsLine, at: Point(x: area.x + 1, y: area.y + 1), width: area.width - 1)
    guard area.height >= 3 else { return }
    drawCall(into: &canvas, area.row(2))
  }

  /// `1 INCH-DEEP (deep expected)   them 38 falling   us 71 steady   fault: them`.
  private func drawVerdict(into canvas: inout Canvas, _ row: Rect) {
    let verdict = line.standing.verdict
    var x = row.x + 1
    x += canvas.write(
      line.isComplete ? verdict.depthWords.uppercased() : "...", at: Point(x: x, y: row.y),
      role: VendorWording.depthRole(line), width: row.maxX - x)
    guard line.isComplete else { return }
    if row.width >= 76, let expected = verdict.expected {
      x += canvas.write(
        " (\(expected.rawValue) expected)", at: Point(x: x, y: row.y), role: .textDim)
    }
    let gap = row.width >= 60 ? 3 : 2
    x += gap
    if verdict.silence != nil, verdict.signs.isEmpty {
      canvas.write(verdict.why, at: Point(x: x, y: row.y), role: .textDim, width: row.maxX - x)
      return
    }
    for (text, role) in VendorWording.sides(verdict, inWords: row.width >= 60) where x < row.maxX {
      x += canvas.write(text, at: Point(x: x, y: row.y), role: role, width: row.maxX - x) + gap
    }
  }

  /// `strategic · managed · owner dana · EUR 310,000 a year · runs: WAN`.
  private var factsLine: String {
    let vendor = line.vendor
    var parts = [vendor.tier == .untiered ? "no tier yet" : vendor.tier.rawValue]
    if let model = vendor.model { parts.append(model.rawValue) }
    parts.append(vendor.owner.map { "owner \($0)" } ?? "no owner")
    if !line.standing.spend.isEmpty {
      parts.append(line.standing.spend.map(\.description).joined(separator: " + ") + " a year")
    }
    if line.standing.status != .active { parts.append(line.standing.status.rawValue) }
    if !vendor.services.isEmpty {
      parts.append("runs: " + vendor.services.joined(separator: ", "))
    }
    if let entry = vendor.statusLog.last {
      parts.append("\(entry.status.rawValue) since \(entry.on)")
    }
    if !vendor.header.tags.isEmpty {
      parts.append(vendor.header.tags.map { "#" + $0 }.joined(separator: " "))
    }
    return parts.joined(separator: " · ")
  }

  /// `OUTAGE: NOC 24 h  +49 30 5550 100  customer no. 44871      C = whole call sheet`.
  private func drawCall(into canvas: inout Canvas, _ row: Rect) {
    let text = facts?.callLine(of: line.vendor) ?? ""
    guard !text.isEmpty else { return }
    let used = canvas.write(
      text, at: Point(x: row.x + 1, y: row.y), role: .textDim, width: row.width - 1)
    guard let key = setting.keymap.label(for: .callSheet, in: [.vendorInHand]) else { return }
    let hint = key + " = whole call sheet"
    guard used + GlyphWidth.of(hint) + 4 < row.width else { return }
    canvas.writeRight(hint, endingAt: Point(x: row.maxX - 1, y: row.y), role: .textDim)
  }
}

extension VendorFacts {
  /// Whom to call, and what they know us by; empty where neither is on file.
  func callLine(of vendor: Vendor) -> String {
    var parts: [String] = []
    if let contact = callFirst {
      let label = contact.escalationStep == nil ? "CALL: " : "OUTAGE: "
      let words = [contact.name, contact.hours, contact.phone].compactMap(\.self)
      parts.append(label + words.joined(separator: "  "))
    }
    if let number = vendor.customerNo { parts.append("customer no. " + number) }
    return parts.joined(separator: "   ")
  }
}
