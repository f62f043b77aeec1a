/// Something that reached the program from its terminal.
package enum Event: Hashable, Sendable {
  case key(Key)
  /// Text that the user pasted; line breaks are `\n`, no other control but tab.
  case paste(String)
  /// The paste before was longer than what is taken of one; this many bytes were left out.
  case pasteCut(bytes: Int)
  case resized(Size)
  case mouse(MouseEvent)
  /// Somebody called `Waker.wake()`: look at what the background has finished.
  case woken
  /// The program was stopped and runs again; the screen is repainted by itself.
  case resumed
  /// The system asks the program to end (hang-up, termination, interrupt).
  ///
  /// Save drafts, close the display, then call `Termination.raise(signal)`, so
  /// that the exit status tells the signal.
  case terminate(signal: Int32)
}

/// What the pointer did, and where.
package struct MouseEvent: Hashable, Sendable {
  package let kind: Kind
  package let point: Point

  package init(kind: Kind, point: Point) {
    self.kind = kind
    self.point = point
  }

  /// What the pointer did; only the left button and the wheel count.
  package enum Kind: Hashable, Sendable {
    case press
    case doublePress
    case wheelUp
    case wheelDown
  }
}
