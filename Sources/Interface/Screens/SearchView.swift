import Partnership
import Store
package import Terminal

extension SearchScreen {
  package func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {
    let (line, rest) = area.split(top: 1)
    canvas.drawInput(
      editor, in: line.inset(left: 1), prompt: "Search " + canvas.glyphs[.chevron] + " ",
      hasFocus: isTyping)
    let (rule, list) = rest.split(top: 1)
    canvas.horizontalLine(at: rule.origin, width: rule.width, title: heading)
    guard !hits.isEmpty else {
      canvas.writeNote(
        emptySentence, in: list.inset(left: 1), role: problem == nil ? .textDim : .toastError)
      return
    }
    for (place, row) in window.visible.enumerated() where row < hits.count {
      draw(
        hits[row], isSelected: row == window.selected, in: list.row(place), into: &canvas, setting)
    }
  }

  private var heading: String? {
    guard answered != nil else { return nil }
    let count = hits.count
    return count >= Self.limit ? "the first \(count)" : "\(count) found"
  }

  private var emptySentence: String {
    if let problem { return problem }
    guard let answered else {
      return "Type words: all must occur, the last may be a beginning. kind:note narrows."
    }
    return "Nothing holds all of: \(answered). Fewer words find more; a logs what is missing."
  }

  private func draw(
    _ hit: Hit, isSelected: Bool, in row: Rect, into canvas: inout Canvas, _ setting: Setting
  ) {
    var x = row.x + 2
    for cell in columns(of: hit, width: row.width, setting) {
      canvas.write(cell.text, at: Point(x: x, y: row.y), role: cell.role, width: cell.width)
      x += cell.width + 1
    }
    let offsets = hit.matches.flatMap { Array($0) }
    canvas.write(
      hit.excerpt, matching: offsets, at: Point(x: x, y: row.y), width: max(0, row.maxX - x))
    if isSelected {
      canvas.select(row, setting, hasFocus: !isTyping)
      canvas.write(.gutter, at: row.origin)
    }
  }

  private func columns(
    of hit: Hit, width: Int, _ setting: Setting
  ) -> [(text: String, role: Role, width: Int)] {
    let record = hit.record
    let vendor = record.homeVendor.map { setting.portfolio.name(of: $0) } ?? "us"
    let day = record.primary.map { Self.short($0.day) } ?? ""
    let kind = (record.kind.noun, Role.kind, 13)
    switch width {
    case ..<50: return [(record.kind.noun, .kind, 9), (vendor, .textDim, 10)]
    case ..<76: return [kind, (vendor, .textStrong, 14)]
    case ..<120: return [kind, (vendor, .textStrong, 18), (day, .textDim, 11)]
    case _: return [kind, (vendor, .textStrong, 28), (day, .textDim, 11)]
    }
  }

  /// A day as `14 Mar 2025`.
  private static func short(_ day: Day) -> String {
    String(FieldWording.day(day).dropFirst(4))
  }
}
