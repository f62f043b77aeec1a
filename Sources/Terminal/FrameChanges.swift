/// Where one canvas differs from the one before it.
enum FrameChanges {
  /// Cells side by side in one row.
  struct Run: Hashable {
    let row: Int
    let columns: Range<Int>
  }

  /// Unchanged cells that are written again because a new run costs more.
  private static let gap = 4

  /// Returns the runs of cells that changed; all rows if there was none before,
  /// or one of another size.
  static func runs(from old: Canvas?, to new: Canvas) -> [Run] {
    let width = new.size.width
    guard let old, old.size == new.size else {
      return (0..<new.size.height).map { Run(row: $0, columns: 0..<width) }
    }
    var runs: [Run] = []
    old.cells.withUnsafeBufferPointer { before in
      new.cells.withUnsafeBufferPointer { after in
        for row in 0..<new.size.height {
          let start = row * width
          var first: Int?
          var last = 0
          for column in 0..<width where before[start + column] != after[start + column] {
            if let begun = first, column - last > gap {
              runs.append(whole(begun..<(last + 1), row: row, in: new))
              first = column
            }
            first = first ?? column
            last = column
          }
          if let first { runs.append(whole(first..<(last + 1), row: row, in: new)) }
        }
      }
    }
    return runs
  }

  /// Widens a run so that it begins and ends with whole characters.
  private static func whole(_ columns: Range<Int>, row: Int, in canvas: Canvas) -> Run {
    let start = row * canvas.size.width
    var lower = columns.lowerBound
    var upper = columns.upperBound
    if canvas.cells[start + lower].isContinuation, lower > 0 { lower -= 1 }
    if upper < canvas.size.width, canvas.cells[start + upper].isContinuation { upper += 1 }
    return Run(row: row, columns: lower..<upper)
  }
}
