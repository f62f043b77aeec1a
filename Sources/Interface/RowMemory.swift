import Terminal

/// The rows of a list as they were drawn, so that the next frame copies what has not changed.
///
/// Moving in a list changes two or three rows of forty; to draw the others again would take most
/// of the time between a key and its answer. `Content` is all that a row is drawn from, its place
/// excepted; there is one list of each kind on a screen.
struct RowMemory<Content: Equatable & Sendable>: Sendable {
  /// What the canvas before drew, by the numbers of the rows.
  private let before: [Int: DrawnRow<Content>]
  /// What this canvas has drawn or copied so far.
  private var drawn: [Int: DrawnRow<Content>] = [:]

  /// Remembers what the canvas before this one drew.
  init(_ canvas: Canvas) {
    before = canvas.remembered(as: RowMemory<Content>.self)?.drawn ?? [:]
  }

  /// Draws a row, or copies it where it was drawn from the same content in the same columns.
  ///
  /// `number` tells the rows apart; a wrong guess costs time, nothing else. The row is blank before
  /// and inside the canvas, `draw` stays inside it, and highlights are laid over it afterwards.
  mutating func draw(
    _ row: Rect, number: Int, of content: Content, into canvas: inout Canvas,
    _ draw: (inout Canvas) -> Void
  ) {
    if let known = before[number], known.x == row.x, known.cells.count == row.width,
      known.content == content
    {
      canvas.copy(known.cells, to: row.origin)
      drawn[number] = known
    } else {
      draw(&canvas)
      drawn[number] = DrawnRow(x: row.x, cells: canvas.cells(in: row), content: content)
    }
  }

  /// Leaves what was drawn to the canvas after this one.
  func stay(in canvas: inout Canvas) {
    canvas.remember(self)
  }
}

/// The cells of one row, before anything was laid over them, and what they were drawn from.
private struct DrawnRow<Content: Equatable & Sendable>: Sendable {
  let x: Int
  let cells: [Cell]
  let content: Content
}
