import Terminal

/// What a store without a vendor shows: three ways on, each one key.
enum EmptyStoreNote {
  /// Draws what stands in place of a list while there is none to show; tells whether it did.
  static func stands(in canvas: inout Canvas, area: Rect, _ setting: Setting) -> Bool {
    guard setting.portfolio.isRead else {
      canvas.write("Reading the store …", at: Point(x: area.x + 3, y: area.y), role: .textDim)
      return true
    }
    guard setting.portfolio.isEmpty else { return false }
    draw(into: &canvas, area: area, setting)
    return true
  }

  static func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {
    let ways: [(Intent, String)] = [
      (.importRegister, "import a register of contracts (CSV), or an export (JSON)"),
      (.addVendor, "add a vendor by hand"),
      (.sample, "look at the sample portfolio; nothing of yours is touched"),
    ]
    var y = area.y + (area.height >= 12 ? 2 : 0)
    let x = area.x + (area.width >= 60 ? 3 : 1)
    if area.height > ways.count {
      canvas.write("No vendor is kept here yet.", at: Point(x: x, y: y), role: .textStrong)
      y += area.height >= 8 ? 2 : 1
    }
    for (place, (intent, text)) in ways.enumerated() where y < area.maxY {
      let key = setting.keymap.label(for: intent, in: [.empty, .global]) ?? ""
      let used = canvas.write(key, at: Point(x: x, y: y), role: .key)
      let width = area.maxX - x - used - 2
      let lines = WrappedText.lines(text, width: width, charset: canvas.glyphs.charset)
      let room = area.maxY - y - (ways.count - 1 - place)
      for (row, line) in lines.prefix(max(1, room)).enumerated() {
        canvas.write(line, at: Point(x: x + used + 2, y: y + row), width: width)
      }
      y += min(lines.count, max(1, room))
    }
    if y + 2 < area.maxY {
      canvas.writeNote(
        "Everything stays on this machine, in one file that you own.",
        in: Rect(x: x, y: y + 1, width: area.maxX - x, height: area.maxY - y - 1))
    }
  }
}
