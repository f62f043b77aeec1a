/// A display without a terminal: it plays a script and remembers what was drawn.
package final class ScriptedDisplay: Display {
  package private(set) var size: Size
  package let depth: ColourDepth
  package let charset: Charset
  package let waker = Waker {}

  /// Every canvas that was drawn and showed something new, first to last.
  package private(set) var canvases: [Canvas] = []
  /// Every text that was copied to the clipboard.
  package private(set) var copied: [String] = []
  package private(set) var theme: Theme?
  package private(set) var hasMouse = false
  package private(set) var isClosed = false
  /// How often the terminal was given away: to the shell or to another program.
  package private(set) var absences = 0
  package private(set) var repaints = 0
  private var script: [[Event]]
  /// Whether nothing of what was drawn stands on the screen any more.
  private var isBlank = true

  /// Makes a display whose waits return the batches of events one by one.
  ///
  /// After the last batch a wait returns nothing, as if its time were over.
  package init(
    size: Size, script: [[Event]] = [], depth: ColourDepth = .direct, charset: Charset = .utf8
  ) {
    self.size = size
    self.script = script
    self.depth = depth
    self.charset = charset
  }

  /// Adds a batch of events for a later wait.
  package func enqueue(_ events: [Event]) {
    script.append(events)
  }

  /// Remembers the theme.
  package func use(_ theme: Theme) {
    self.theme = theme
  }

  /// Adds the canvas to `canvases` where it shows something new.
  package func draw(_ canvas: Canvas) {
    if canvas == canvases.last, !isBlank { return }
    canvases.append(canvas)
    isBlank = false
  }

  /// Returns the next batch of the script at once, whatever the time.
  package func events(timeout: Int?) -> [Event] {
    guard !script.isEmpty else { return [] }
    let batch = script.removeFirst()
    for event in batch {
      if case .resized(let size) = event { self.size = size }
    }
    return batch
  }

  /// Counts the call.
  package func repaint() {
    repaints += 1
    isBlank = true
  }

  /// Remembers whether the pointer is reported.
  package func setMouse(_ isOn: Bool) {
    hasMouse = isOn
  }

  /// Adds the text to `copied`.
  package func copy(_ text: String) {
    copied.append(text)
  }

  /// Counts the absence and is back at once.
  package func suspend() {
    absences += 1
  }

  /// Counts the absence and does the work.
  package func away<Result>(_ work: () throws -> Result) rethrows -> Result {
    absences += 1
    return try work()
  }

  /// Remembers that it was closed.
  package func close() {
    isClosed = true
  }
}
