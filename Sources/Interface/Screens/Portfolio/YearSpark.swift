package import Partnership
import Terminal

/// The scores of both sides at a few days of the last year, oldest first.
package struct YearSpark: Hashable, Sendable {
  package private(set) var theirs: [Int?] = []
  package private(set) var ours: [Int?] = []

  /// How many days are looked at, and how far they lie apart: a year with today.
  package static let points = 6
  package static let step = 60

  package init() {}

  /// Assesses a dossier on each of the days; pure, but too slow for the main loop.
  package init(of dossier: Dossier, on day: Day, policy: Policy) {
    let assessments = (0..<Self.points).reversed().map {
      dossier.assessed(on: day - $0 * Self.step, policy: policy)
    }
    theirs = assessments.map(\.theirs.score)
    ours = assessments.map(\.ours.score)
  }

  /// Two charts of one row, theirs first; blanks where no score was known.
  func words(_ glyphs: GlyphSet) -> String {
    theirs.isEmpty ? "" : Self.chart(theirs, glyphs) + " " + Self.chart(ours, glyphs)
  }

  private static func chart(_ scores: [Int?], _ glyphs: GlyphSet) -> String {
    let steps = Array(glyphs[.spark])
    guard let top = steps.indices.last else { return "" }
    return String(
      scores.map { score in score.map { steps[min(top, $0 * steps.count / 101)] } ?? " " })
  }
}
