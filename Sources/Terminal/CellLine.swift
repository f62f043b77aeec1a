/// The cells of one line of text while they are being collected.
struct CellLine {
  /// Columns between tab stops.
  private static let tabStop = 4

  private let charset: Charset
  private var cells: [Cell] = []
  private var base: Unicode.Scalar?
  private var marks = Cell.Marks()
  /// Columns of the cells that are complete.
  private(set) var columns = 0

  init(charset: Charset) {
    self.charset = charset
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    switch Appearance(scalar) {
    case .visible: appendVisible(scalar)
    case .space: startBase(" ")
    case .mark: appendMark(scalar)
    case .dropped: break
    case .tab:
      flush()
      for _ in 0..<(Self.tabStop - columns % Self.tabStop) { emit(" ") }
    case .escaped(let text):
      flush()
      for sign in text.unicodeScalars { emit(sign, highlights: .escaped) }
    }
  }

  /// Returns all cells; call it once, after the last scalar.
  mutating func finished() -> [Cell] {
    flush()
    return cells
  }

  private mutating func appendVisible(_ scalar: Unicode.Scalar) {
    let isReplaced: Bool
    switch charset {
    case .utf8: isReplaced = false
    case .utf8WithoutAmbiguous: isReplaced = AmbiguousWidth.contains(scalar)
    case .ascii: isReplaced = !scalar.isASCII
    }
    guard isReplaced else { return startBase(scalar) }
    for sign in Transliteration.ascii(scalar).unicodeScalars { startBase(sign) }
  }

  private mutating func appendMark(_ scalar: Unicode.Scalar) {
    switch charset {
    case .ascii: return
    case .utf8, .utf8WithoutAmbiguous: break
    }
    if base == nil { base = "\u{25CC}" }
    marks.append(scalar)
  }

  private mutating func startBase(_ scalar: Unicode.Scalar) {
    flush()
    base = scalar
  }

  private mutating func flush() {
    guard let scalar = base else { return }
    emit(scalar, marks: marks)
    base = nil
    marks = Cell.Marks()
  }

  private mutating func emit(
    _ scalar: Unicode.Scalar, marks: Cell.Marks = Cell.Marks(), highlights: Highlights = []
  ) {
    let width = max(1, GlyphWidth.of(scalar))
    cells.append(
      Cell(scalar: scalar, marks: marks, width: width, role: .text, highlights: highlights))
    columns += width
  }
}
