import Partnership
import Terminal

/// A vendor in the few lines under a list.
struct VendorSummary {
  private let line: VendorLine
  private let setting: Setting

  private let matter: Matter?

  /// Sums a vendor up, with the given matter where there is one, else with the first that waits.
  init(_ line: VendorLine, _ setting: Setting, of matter: Matter? = nil) {
    self.line = line
    self.setting = setting
    self.matter = matter
  }

  /// Name and facts, then what comes first.
  func draw(into canvas: inout Canvas, rows: Rect) {
    guard !rows.isEmpty else { return }
    let name = line.vendor.name + ": "
    let used = canvas.write(
      name, at: Point(x: rows.x + 1, y: rows.y), role: .textStrong, width: rows.width - 1)
    canvas.write(
      VendorWording.facts(line), at: Point(x: rows.x + 1 + used, y: rows.y),
      width: rows.width - 1 - used)
    guard rows.height > 1 else { return }
    canvas.write(
      first, at: Point(x: rows.x + 1, y: rows.y + 1), role: .textDim, width: rows.width - 1)
  }

  /// The whole screen where there is no room for a list.
  func drawAlone(into canvas: inout Canvas, area: Rect) {
    let (next, role) = VendorWording.next(line, setting.today)
    let lines: [(String, Role)] = [
      (line.vendor.name, .textStrong), (next == "-" ? "nothing due" : next, role),
      (line.matters.first?.text ?? VendorWording.facts(line), .text),
      (VendorWording.depth(line), .depthNone), (VendorWording.facts(line), .textDim),
    ]
    for (index, (text, role)) in lines.enumerated() where index < area.height {
      canvas.write(
        text, at: Point(x: area.x + 1, y: area.y + index), role: role, width: area.width - 1)
    }
    if setting.isAccessible { canvas.cursor = area.origin }
  }

  private var first: String {
    guard let matter = matter ?? line.matters.first else {
      if let planned = line.standing.planned {
        return "Next: " + Wording.day(planned) + "."
      }
      return line.isComplete ? "Nothing waits." : ""
    }
    return Wording.due(matter.dueOn, today: setting.today) + ": " + matter.text
      + (line.matters.count > 1 ? "  (and \(line.matters.count - 1) more)" : "")
  }
}
