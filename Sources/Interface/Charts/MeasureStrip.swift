package import Partnership
package import Terminal

/// The last readings of a measure, met or missed, the newest on the right.
package struct MeasureStrip: Hashable, Sendable {
  private let course: MeasureCourse

  package init(_ course: MeasureCourse) {
    self.course = course
  }

  /// What stands for a reading that met the target.
  static func met(_ glyphs: GlyphSet) -> String { glyphs.charset.prefersTwins ? "." : "·" }

  /// What stands for one that missed it.
  static let missed = "x"

  /// What the signs mean.
  static func legend(_ glyphs: GlyphSet) -> String {
    "\(met(glyphs)) met  \(missed) missed, the newest on the right"
  }

  /// The readings as signs.
  package func text(_ glyphs: GlyphSet) -> String {
    course.readings.map { $0.isMet ? Self.met(glyphs) : Self.missed }.joined()
  }

  func draw(into canvas: inout Canvas, at point: Point, width: Int) {
    let shown = course.readings.suffix(width)
    let start = point.x + width - shown.count
    for (index, reading) in shown.enumerated() {
      canvas.write(
        reading.isMet ? Self.met(canvas.glyphs) : Self.missed,
        at: Point(x: start + index, y: point.y),
        role: reading.isMet ? .text : .dueOverdue)
    }
  }
}
