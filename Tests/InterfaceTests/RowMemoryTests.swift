import Terminal
import Testing

@testable import Interface

private let size = Size(width: 12, height: 4)

/// A frame with one row on the given line; tells whether it was drawn rather than copied.
private func frame(
  _ word: String, at row: Rect = Rect(x: 1, y: 0, width: 8, height: 1), number: Int = 7,
  glyphs: GlyphSet = .unicode, after last: Canvas? = nil
) -> (canvas: Canvas, isDrawn: Bool) {
  var canvas = Canvas(size: size, glyphs: glyphs, after: last)
  var isDrawn = false
  var memory = RowMemory<String>(canvas)
  memory.draw(row, number: number, of: word, into: &canvas) { canvas in
    isDrawn = true
    canvas.write(word, at: row.origin, role: .title, width: row.width)
  }
  canvas.highlight(row, .selection)
  memory.stay(in: &canvas)
  canvas.finish()
  return (canvas, isDrawn)
}

@Test func aRowThatSaysTheSameIsCopiedAndLooksTheSame() {
  let first = frame("作者 Acme")
  let second = frame("作者 Acme", after: first.canvas)
  let third = frame("作者 Acme", after: second.canvas)
  #expect([first.isDrawn, second.isDrawn, third.isDrawn] == [true, false, false])
  #expect(third.canvas == first.canvas)
}

@Test func aRowThatMovedUpOrDownIsCopiedToItsNewLine() {
  let first = frame("Acme")
  let moved = frame("Acme", at: Rect(x: 1, y: 3, width: 8, height: 1), after: first.canvas)
  #expect(!moved.isDrawn)
  #expect(moved.canvas.textPlane.map(\.isBlank) == [true, true, true, false])
  #expect(moved.canvas.textPlane[3] == first.canvas.textPlane[0])
}

@Test(arguments: [
  frame("Globex", after: frame("Acme").canvas),
  frame("Acme", number: 8, after: frame("Acme").canvas),
  frame("Acme", at: Rect(x: 2, y: 0, width: 8, height: 1), after: frame("Acme").canvas),
  frame("Acme", at: Rect(x: 1, y: 0, width: 9, height: 1), after: frame("Acme").canvas),
  frame("Acme", glyphs: .ascii, after: frame("Acme").canvas),
  frame("Acme"),
])
func aRowIsDrawnAnewWhereAnythingOfItIsOther(_ frame: (canvas: Canvas, isDrawn: Bool)) {
  #expect(frame.isDrawn)
}

@Test func whatIsLaidOverARowIsNotRemembered() {
  let selected = frame("Acme").canvas
  var canvas = Canvas(size: size, after: selected)
  var memory = RowMemory<String>(canvas)
  memory.draw(Rect(x: 1, y: 0, width: 8, height: 1), number: 7, of: "Acme", into: &canvas) { _ in }
  #expect(canvas[Point(x: 1, y: 0)]?.highlights == [])
  #expect(canvas.textPlane[0] == selected.textPlane[0])
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy { $0 == " " } }
}
