/// Somebody who looks at long work, and may stop it while nothing is done yet.
package struct Onlooker: Sendable {
  private let look: @Sendable (Double) -> Bool

  /// Nobody looks, and nobody stops the work.
  package static let none = Onlooker { _ in true }

  /// - Parameter look: gets the part that is done, from 0 to 1, and returns whether to go on.
  package init(_ look: @escaping @Sendable (Double) -> Bool) {
    self.look = look
  }

  /// Shows how far the work is.
  ///
  /// - Throws: `stopped` where it is to end here.
  package func see(_ done: Int, of total: Int) throws(StoreError) {
    guard look(total > 0 ? min(1, Double(done) / Double(total)) : 1) else { throw .stopped }
  }

  /// Somebody who sees a part of the work as a stretch of the whole.
  package func stretch(from start: Double, to end: Double) -> Onlooker {
    Onlooker { look(start + (end - start) * $0) }
  }
}
