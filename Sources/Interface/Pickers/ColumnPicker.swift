package import Terminal

/// The columns of a list: which are shown, in which order.
package struct ColumnPicker: Hashable, Sendable {
  package private(set) var columns: [Column]
  package private(set) var window: ListWindow

  /// One column of a list.
  package struct Column: Hashable, Sendable {
    /// The name that saved views know it by.
    package let name: String
    package let title: String
    package var isShown: Bool
    /// A column that a list cannot do without.
    package let isFixed: Bool

    package init(name: String, title: String, isShown: Bool, isFixed: Bool = false) {
      self.name = name
      self.title = title
      self.isShown = isShown
      self.isFixed = isFixed
    }
  }

  /// What a key led to.
  package enum Outcome: Hashable, Sendable {
    case stays
    /// The columns as they should be now.
    case chosen([Column])
    case refused(String)
    case closed
  }

  package init(columns: [Column]) {
    self.columns = columns
    window = ListWindow(count: columns.count, height: max(1, columns.count))
  }

  /// Answers one key: Space shows or hides, J and K move the column, Enter takes the choice.
  ///
  /// Where the columns are numbered, a digit shows or hides the column that has it.
  package mutating func handle(_ key: Key, isNumbered: Bool = false) -> Outcome {
    if isNumbered, case .character(let digit) = key, let number = digit.wholeNumberValue {
      guard (1...9).contains(number), columns.indices.contains(number - 1) else { return .stays }
      window.select(number - 1)
      return toggle()
    }
    switch key {
    case .character(" "): return toggle()
    case .character("J"): move(by: 1)
    case .character("K"): move(by: -1)
    case .enter: return .chosen(columns)
    case .escape, .character("q"): return .closed
    case .character, .control, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right,
      .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown, .insert, .function:
      _ = window.handle(key)
    }
    return .stays
  }

  /// Draws the columns as a popup over what is on the screen.
  package func draw(into canvas: inout Canvas, over screen: Rect) {
    let area = Popup.area(in: screen, wanted: Size(width: 48, height: columns.count + 3))
    let inner = Popup.frame(area, title: "Columns", in: &canvas)
    let (list, foot) = inner.split(bottom: 1)
    var window = window
    window.fit(count: columns.count, height: list.height)
    for (line, row) in window.visible.enumerated() {
      let place = list.row(line)
      let column = columns[row]
      if row == window.selected { canvas.write(.gutter, at: place.origin, role: .mark) }
      let sign = "[" + (column.isShown ? canvas.glyphs[.checked] : " ") + "] "
      canvas.write(
        canvas.isPlain ? Self.words(column, row) : sign + column.title,
        at: Point(x: place.x + 2, y: place.y), width: place.width - 2)
      guard row == window.selected else { continue }
      canvas.highlight(place, .selection)
      if canvas.isPlain { canvas.cursor = place.origin }
    }
    canvas.write(
      " Space show  J/K move  Enter take  Esc back", at: foot.origin, role: .hint,
      width: foot.width)
  }

  /// `1 DEPTH, shown`: the number of a digit, and words for the check mark.
  private static func words(_ column: Column, _ row: Int) -> String {
    (row < 9 ? "\(row + 1) " : "  ") + column.title + (column.isShown ? ", shown" : ", hidden")
  }

  private mutating func toggle() -> Outcome {
    guard let row = window.selected else { return .stays }
    if columns[row].isFixed { return .refused("The column \(columns[row].title) always stays.") }
    columns[row].isShown.toggle()
    return .stays
  }

  private mutating func move(by step: Int) {
    guard let row = window.selected, columns.indices.contains(row + step) else { return }
    columns.swapAt(row, row + step)
    window.select(row + step)
  }
}
