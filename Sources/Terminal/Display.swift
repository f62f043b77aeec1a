/// How many colours there are to draw with.
package enum ColourDepth: Int, CaseIterable, Hashable, Sendable, Comparable {
  /// Attributes alone: bold, dim, underlined, reversed.
  case mono
  case eight
  case sixteen
  case indexed
  case direct

  package static func < (left: ColourDepth, right: ColourDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A terminal, or what stands for one in a test.
///
/// A display belongs to one thread: it is created, used and closed there, and
/// other threads reach it through its waker alone.
package protocol Display: AnyObject {
  var size: Size { get }
  var depth: ColourDepth { get }
  var charset: Charset { get }
  /// Ends a wait for events, from any thread.
  var waker: Waker { get }

  /// Draws with the theme from the next canvas on.
  func use(_ theme: Theme)

  /// Shows the canvas and writes only what changed since the last one.
  func draw(_ canvas: Canvas)

  /// Waits for an event and returns everything that has arrived by then, in order.
  ///
  /// Handle all of it, then draw once. The result is empty when the time, in
  /// milliseconds, is over first; nil waits for ever.
  func events(timeout: Int?) -> [Event]

  /// Paints everything anew with the next canvas (`^L`).
  func repaint()

  /// Turns the reports of the pointer on or off; off lets the user mark text.
  func setMouse(_ isOn: Bool)

  /// Puts text on the user's clipboard by way of the terminal (OSC 52).
  func copy(_ text: String)

  /// Gives the terminal back to the shell until the user brings us back (`^Z`).
  func suspend()

  /// Gives the terminal to another program, such as an editor, while `work` runs.
  func away<Result>(_ work: () throws -> Result) rethrows -> Result

  /// Leaves the terminal as it was found; further calls do nothing.
  func close()
}
