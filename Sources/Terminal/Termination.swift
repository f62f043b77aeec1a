import CTerminal

/// The end of the process by a signal that it has already answered.
package enum Termination {
  /// Ends the process by the signal, so that its parent sees which it was.
  ///
  /// Call it after the display is closed; a shell then reports 129 for a
  /// hang-up and 143 for a termination.
  package static func raise(_ signal: Int32) {
    fathom_raise(signal)
  }
}
