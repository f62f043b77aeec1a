import Partnership
import Terminal

/// A vendor beside the list: facts, then everything that waits.
struct VendorPreview {
  private let line: VendorLine
  private let setting: Setting

  init(_ line: VendorLine, _ setting: Setting) {
    self.line = line
    self.setting = setting
  }

  func draw(into canvas: inout Canvas, area: Rect) {
    var rest = area
    if !setting.isAccessible {
      for y in area.y..<area.maxY {
        canvas.write(.vertical, at: Point(x: area.x, y: y), role: .border)
      }
      rest = area.split(left: 2).rest
    }
    canvas.write(
      line.vendor.name, at: rest.origin, role: .title, width: rest.width)
    rest = rest.split(top: 1).rest
    for (label, value) in facts where !rest.isEmpty {
      let used = canvas.write(label, at: rest.origin, role: .fieldLabel, width: 14)
      canvas.write(
        value, at: Point(x: rest.x + max(14, used), y: rest.y), role: .fieldValue,
        width: rest.width - max(14, used))
      rest = rest.split(top: 1).rest
    }
    rest = rest.split(top: 1).rest
    guard !rest.isEmpty else { return }
    let used = canvas.write("Waiting", at: rest.origin, role: .heading)
    canvas.write(
      String(line.matters.count), at: Point(x: rest.x + used + 1, y: rest.y),
      role: .headingCount)
    for (index, matter) in line.matters.prefix(max(0, rest.height - 1)).enumerated() {
      let row = rest.row(index + 1)
      canvas.write(
        Wording.due(matter.dueOn, today: setting.today), at: row.origin,
        role: VendorWording.role(matter, setting.today), width: 12)
      canvas.write(
        matter.text, at: Point(x: row.x + 13, y: row.y), width: row.width - 13)
    }
  }

  private var facts: [(String, String)] {
    let vendor = line.vendor
    let all: [(String, String?)] = [
      ("Verdict", VendorWording.depth(line).dropping("- ")),
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
      ("Last talk", VendorWording.last(line, setting.today)),
      (
        "Tags",
        vendor.header.tags.isEmpty
          ? nil : vendor.header.tags.map { "#" + $0 }.joined(separator: " ")
      ),
    ]
    return all.compactMap { label, value in value.map { (label, $0) } }
  }
}

extension String {
  /// The text without the given beginning.
  fileprivate func dropping(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
