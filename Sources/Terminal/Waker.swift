/// A bell that any thread may ring to end the display's wait for events.
package struct Waker: Sendable {
  private let ring: @Sendable () -> Void

  package init(_ ring: @escaping @Sendable () -> Void) {
    self.ring = ring
  }

  /// Makes the next, or the running, wait return with `Event.woken`.
  ///
  /// Several calls before the wait ends count as one.
  package func wake() {
    ring()
  }
}
