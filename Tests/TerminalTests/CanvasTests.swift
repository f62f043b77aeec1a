import Terminal
import Testing

struct CanvasTests {
  @Test func aWideCharacterIsNeverCutAtTheEdge() {
    var canvas = Canvas(size: Size(width: 5, height: 1))
    canvas.write("作者作", at: Point(x: 0, y: 0), truncation: .clip)
    #expect(canvas.textPlane == ["作者 "])
    canvas = Canvas(size: Size(width: 5, height: 1))
    canvas.write("作者作", at: Point(x: 0, y: 0))
    #expect(canvas.textPlane == ["作者…"])
    canvas = Canvas(size: Size(width: 4, height: 1))
    canvas.write("作者作", at: Point(x: 0, y: 0))
    #expect(canvas.textPlane == ["作 …"])
  }

  @Test(arguments: [(5, "abcde"), (4, "abc…"), (1, "…")])
  func textIsShortenedBelowItsLengthOnly(width: Int, shown: String) {
    var canvas = Canvas(size: Size(width: 5, height: 1))
    let used = canvas.write("abcde", at: Point(x: 0, y: 0), width: width)
    #expect(used == width)
    #expect(canvas.textPlane == [shown + String(repeating: " ", count: 5 - width)])
  }

  @Test func marksOnTheLastVisibleCharacterStay() {
    var canvas = Canvas(size: Size(width: 2, height: 1))
    canvas.write("ae\u{301}\u{302}bc", at: Point(x: 0, y: 0), truncation: .clip)
    #expect(canvas.textPlane == ["ae\u{301}\u{302}"])
    canvas.write("ae\u{301}", at: Point(x: 0, y: 0))
    #expect(canvas.textPlane == ["ae\u{301}"])
  }

  @Test func asciiCanvasesShortenInAscii() {
    var canvas = Canvas(size: Size(width: 6, height: 1), glyphs: .ascii)
    canvas.write("Jørgen Müller", at: Point(x: 0, y: 0))
    #expect(canvas.textPlane == ["Jorge~"])
  }

  @Test func halfOfAnOverwrittenWideCharacterBecomesBlank() {
    var canvas = Canvas(size: Size(width: 4, height: 1))
    canvas.write("作者", at: Point(x: 0, y: 0))
    canvas.write("x", at: Point(x: 1, y: 0))
    #expect(canvas.textPlane == [" x者"])
    canvas.write("y", at: Point(x: 2, y: 0))
    #expect(canvas.textPlane == [" xy "])
    canvas.write("作", at: Point(x: 1, y: 0))
    #expect(canvas.textPlane == [" 作 "])
  }

  @Test(arguments: [(-1, 0), (0, -1), (5, 0), (0, 1), (Int.max, 0), (4, 0)])
  func writingOutsideDoesNoHarm(x: Int, y: Int) {
    var canvas = Canvas(size: Size(width: 5, height: 1))
    canvas.write("作", at: Point(x: x, y: y))
    canvas.write("a", at: Point(x: x, y: y), width: 0)
    canvas.fill(Rect(x: x == .max ? 9 : x, y: y, width: 50, height: 50), role: .text)
    canvas.box(Rect(x: -3, y: -3, width: 20, height: 20))
    #expect(canvas.textPlane[0].unicodeScalars.count == 5)
  }

  @Test func textLeftOfTheCanvasIsSkipped() {
    var canvas = Canvas(size: Size(width: 4, height: 1))
    let columns = canvas.write("abcdef", at: Point(x: -2, y: 0))
    #expect(columns == 6)
    #expect(canvas.textPlane == ["cdef"])
  }

  @Test func rightAlignedTextEndsBeforeTheColumn() {
    var canvas = Canvas(size: Size(width: 6, height: 1))
    canvas.writeRight("作1", endingAt: Point(x: 6, y: 0))
    #expect(canvas.textPlane == ["   作1"])
    canvas.writeRight("abcdefgh", endingAt: Point(x: 6, y: 0))
    #expect(canvas.textPlane == ["abcde…"])
  }

  @Test func framesAndLinesFollowTheCharset() {
    var canvas = Canvas(size: Size(width: 12, height: 3), glyphs: .ascii)
    canvas.box(canvas.bounds)
    canvas.horizontalLine(at: Point(x: 0, y: 0), width: 12, title: "Open")
    #expect(canvas.textPlane == ["- Open -----", "|          |", "+----------+"])
    canvas = Canvas(size: Size(width: 3, height: 2))
    canvas.box(canvas.bounds)
    #expect(canvas.textPlane == ["┌─┐", "└─┘"])
  }

  @Test func theRolePlaneNamesMeaningsInOrder() {
    var canvas = Canvas(size: Size(width: 6, height: 2))
    canvas.write("ab", at: Point(x: 0, y: 0), role: .depth(1))
    canvas.write("cd", at: Point(x: 2, y: 0))
    canvas.write("ef", at: Point(x: 0, y: 1), role: .depth(1))
    canvas.highlight(Rect(x: 0, y: 1, width: 6, height: 1), .selection)
    #expect(canvas.rolePlane.rows == ["aa....", "bbcccc"])
    #expect(
      canvas.rolePlane.legend == ["a depth.1", "b depth.1+selection", "c text+selection"])
  }

  @Test func controlsInNamesAreDrawnDimmedAsStandIns() {
    var canvas = Canvas(size: Size(width: 4, height: 1))
    canvas.write("a\u{1B}c", at: Point(x: 0, y: 0))
    #expect(canvas.textPlane == ["a^[c"])
    #expect(canvas[Point(x: 1, y: 0)]?.highlights == .escaped)
    #expect(canvas[Point(x: 3, y: 0)]?.highlights == [])
    #expect(canvas[Point(x: 4, y: 0)] == nil)
  }

  @Test func everyRowIsExactlyAsWideAsTheCanvas() {
    for width in 0...12 {
      var canvas = Canvas(size: Size(width: width, height: 2))
      canvas.write("作者 Jørgen e\u{301} \u{202E}", at: Point(x: 1, y: 0))
      canvas.writeRight("作者作者", endingAt: Point(x: width, y: 1))
      for row in canvas.textPlane { #expect(GlyphWidth.of(row) == width) }
    }
  }

  @Test(arguments: [(0, "ab者x"), (1, " ab x"), (2, "作abx"), (3, "作 ab")])
  func plainTextOverWideCharactersLeavesNoHalfOfThem(x: Int, row: String) {
    var canvas = Canvas(size: Size(width: 5, height: 1))
    canvas.write("作者x", at: Point(x: 0, y: 0))
    canvas.write("ab", at: Point(x: x, y: 0))
    #expect(canvas.textPlane == [row])
  }
}
