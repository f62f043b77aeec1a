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

  /// The verdict in words; with a matter one line of it, and then the matter.
  func draw(into canvas: inout Canvas, rows: Rect) {
    guard !rows.isEmpty else { return }
    if rows.height == 1, rows.width < 60, matter == nil {
      canvas.write(brief, at: Point(x: rows.x + 1, y: rows.y), width: rows.width - 1)
      return
    }
    let lines = WrappedText.lines(
      line.vendor.name + ": " + verdict, width: rows.width - 2, charset: canvas.glyphs.charset)
    let count = matter == nil ? rows.height : 1
    for (index, text) in lines.prefix(count).enumerated() {
      let isCut = index == count - 1 && lines.count > count
      canvas.write(
        isCut ? text + " " + lines[index + 1] : text,
        at: Point(x: rows.x + 1, y: rows.y + index), width: rows.width - 1)
    }
    let name = GlyphWidth.of(line.vendor.name + ":", charset: canvas.glyphs.charset)
    canvas.setRole(
      .textStrong,
      in: Rect(x: rows.x + 1, y: rows.y, width: min(rows.width - 1, name), height: 1))
    guard rows.height > 1, matter != nil || lines.count < 2 else { return }
    canvas.write(
      first, at: Point(x: rows.x + 1, y: rows.y + 1), role: .textDim, width: rows.width - 1)
  }

  private var verdict: String {
    line.isComplete ? line.standing.verdict.sentence : "reading …"
  }

  /// Where one line is all there is, under a row that shows name and grade: fault and reason.
  private var brief: String {
    let verdict = line.standing.verdict
    guard line.isComplete, let first = verdict.signs.first else { return self.verdict }
    return verdict.fault + ": " + first.sentence
  }

  /// The whole screen where there is no room for a list.
  func drawAlone(into canvas: inout Canvas, area: Rect) {
    let (next, role) = VendorWording.next(line, setting.today)
    let verdict = line.standing.verdict
    let scores = VendorWording.sides(verdict, inWords: false).prefix(2).map(\.text)
    var lines: [(String, Role)] = [(line.vendor.name, .textStrong)]
    if area.height > 1 {
      lines.append(
        (
          ([VendorWording.depth(line)] + (verdict.silence == nil ? scores : []))
            .joined(separator: "  "), VendorWording.depthRole(line)
        ))
    }
    lines.append((next == "-" ? "nothing due" : next, role))
    lines.append((line.isComplete ? verdict.why : "", .text))
    lines.append((line.matters.first?.text ?? VendorWording.facts(line), .text))
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
    return matter.when(today: setting.today) + ": " + matter.text
      + (line.matters.count > 1 ? "  (and \(line.matters.count - 1) more)" : "")
  }
}
