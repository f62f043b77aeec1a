import CTerminal

/// The user's terminal, by way of ncurses.
///
/// There is one at a time, and it stays on the thread that opened it: the class
/// is not `Sendable`, and curses knows a single screen. From `init` to `close`
/// the signals belong to it: a crash restores the terminal, and a polite request
/// to end arrives as `Event.terminate`.
package final class NcursesDisplay: Display {
  /// Milliseconds of silence after which an unfinished paste is taken as it is.
  private static let pastePatience = 2000
  /// Milliseconds within which a second press counts as a double one.
  private static let doublePress = 400
  /// Waits in a row that promise input and bring none: the terminal is gone.
  private static let barrenLimit = 50

  package let depth: ColourDepth
  package let charset: Charset
  package let waker = Waker { fathom_wake() }
  package private(set) var size: Size

  private var theme = Theme.plain
  private var pairs: ColourPairs
  private var shown: Canvas?
  private var looks: [Meaning: Look] = [:]
  private var decoder: KeyDecoder
  private var barrenWaits = 0
  private var hasReportedEnd = false
  private var lastPress: (point: Point, time: Int)?
  private var isOpen = true

  /// What a cell means, as the key to how it looks.
  private struct Meaning: Hashable {
    let role: Role
    let highlights: Highlights
  }

  /// What curses is told about a cell.
  private struct Look {
    let attributes: UInt32
    let pair: Int32
  }

  /// Takes the terminal and clears it.
  package init(_ settings: Settings) throws(DisplayError) {
    let isUTF8 = fathom_adopt_locale() != 0
    charset = isUTF8 ? (settings.avoidsAmbiguousWidth ? .utf8WithoutAmbiguous : .utf8) : .ascii
    decoder = KeyDecoder(isUTF8: isUTF8)
    let limit = settings.colours.limit
    let notice =
      "fathom ended by a fault of its own. What was saved is safe; the report is in "
      + SafeText.line(settings.logPath) + ".\n"
    let outcome = settings.logPath.withCString { path in
      var request = fathom_settings()
      request.wants_direct = limit == .direct && settings.promisesDirectColour ? 1 : 0
      request.wants_colour = limit == .mono ? 0 : 1
      request.escape_delay = Int32(clamping: settings.escapeDelay)
      request.log_path = path
      return notice.withCString { text in
        request.fault_notice = text
        return Int(fathom_open(&request))
      }
    }
    guard outcome == FATHOM_OPEN_OK else {
      throw Self.error(outcome, terminal: settings.terminalName)
    }
    depth = limit == .mono ? .mono : min(limit, Self.depth(colours: Int(fathom_colours())))
    pairs = ColourPairs(limit: Int(fathom_pairs()))
    size = Self.currentSize
  }

  /// Draws with the theme from the next canvas on.
  package func use(_ theme: Theme) {
    self.theme = theme
    looks = [:]
    shown = nil
  }

  /// Writes the cells that changed and places the cursor, in one go; nothing where all is the same.
  package func draw(_ canvas: Canvas) {
    guard isOpen else { return }
    let runs = FrameChanges.runs(from: shown, to: canvas)
    if runs.isEmpty, let shown, shown.cursor == canvas.cursor { return }
    for run in runs { write(run, of: canvas) }
    shown = canvas
    let cursor = canvas.cursor.flatMap { canvas.bounds.contains($0) ? $0 : nil }
    fathom_show(Int32(cursor?.y ?? -1), Int32(cursor?.x ?? -1))
  }

  /// Waits for input, signals or the waker, and returns all that has arrived.
  package func events(timeout: Int?) -> [Event] {
    let end = timeout.map { Int(fathom_milliseconds()) + max(0, $0) }
    while isOpen {
      let arrived = collect()
      if !arrived.isEmpty { return arrived }
      let now = Int(fathom_milliseconds())
      if let end, now >= end { return [] }
      let patience = decoder.isPasting ? Self.pastePatience : Int(fathom_escape_delay())
      let remaining = end.map { $0 - now }
      let wait = decoder.isPending ? min(patience, remaining ?? patience) : remaining ?? -1
      let found = Int(fathom_wait(Int32(clamping: wait)))
      if found == 0, decoder.isPending { decoder.flush() }
      barrenWaits = found & FATHOM_WAIT_INPUT != 0 ? barrenWaits + 1 : 0
      if found & FATHOM_WAIT_HANGUP != 0 || barrenWaits > Self.barrenLimit {
        return reportEnd(1).map { [$0] } ?? []
      }
    }
    return []
  }

  /// Forgets what is on the screen, so that the next canvas is drawn whole.
  package func repaint() {
    shown = nil
    fathom_clear()
  }

  /// Asks the terminal to report presses and the wheel, or not to.
  package func setMouse(_ isOn: Bool) {
    guard isOpen else { return }
    fathom_set_mouse(isOn ? 1 : 0)
  }

  /// Sends the text to the clipboard; terminals that do not know how ignore it.
  package func copy(_ text: String) {
    guard isOpen else { return }
    let sequence = "\u{1B}]52;c;" + Base64.encoded(text.utf8) + "\u{7}"
    sequence.withCString { fathom_write($0, UInt(sequence.utf8.count)) }
  }

  /// Stops the job until the shell brings it back.
  package func suspend() {
    away { fathom_stop() }
  }

  /// Leaves the screen, does the work, and comes back to it.
  package func away<Result>(_ work: () throws -> Result) rethrows -> Result {
    guard isOpen else { return try work() }
    fathom_leave()
    defer {
      fathom_return()
      let last = shown
      repaint()
      if let last { draw(last) }
    }
    return try work()
  }

  /// Leaves the terminal as it was found.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    fathom_close()
  }

  deinit {
    close()
  }
}

extension NcursesDisplay {
  private static var currentSize: Size {
    Size(width: Int(fathom_columns()), height: Int(fathom_rows()))
  }

  private static func depth(colours: Int) -> ColourDepth {
    switch colours {
    case 0x100_0000...: .direct
    case 256...: .indexed
    case 16...: .sixteen
    case 8...: .eight
    case _: .mono
    }
  }

  private static func error(_ outcome: Int, terminal: String) -> DisplayError {
    switch outcome {
    case FATHOM_OPEN_NO_TERMINAL: .noTerminal
    case FATHOM_OPEN_NO_CURSOR: .noCursorAddressing(terminal)
    case _: .unknownTerminal(terminal)
    }
  }

  /// Everything that is there without waiting.
  private func collect() -> [Event] {
    var events = noted()
    var code = Int(fathom_next_code())
    while code >= 0 {
      barrenWaits = 0
      if code == CursesKey.mouse {
        if let event = pressed() { events.append(.mouse(event)) }
      } else {
        decoder.take(code)
        events += decoder.takeEvents()
      }
      code = Int(fathom_next_code())
    }
    // Curses has waited for the rest of a sequence; there is none.
    if decoder.isAtEscape { decoder.flush() }
    return events + decoder.takeEvents()
  }

  /// What signals and other threads have left.
  private func noted() -> [Event] {
    let notes = fathom_take_notes()
    var events: [Event] = []
    if notes.woken != 0 { events.append(.woken) }
    if notes.stopped != 0 { suspend() }
    if notes.resumed != 0 { away {} }
    if notes.stopped != 0 || notes.resumed != 0 { events.append(.resumed) }
    if notes.resized != 0 { fathom_fit() }
    if Self.currentSize != size {
      size = Self.currentSize
      repaint()
      events.append(.resized(size))
    }
    if notes.end_signal != 0, let end = reportEnd(notes.end_signal) { events.append(end) }
    return events
  }

  private func reportEnd(_ signal: Int32) -> Event? {
    guard !hasReportedEnd else { return nil }
    hasReportedEnd = true
    return .terminate(signal: signal)
  }

  private func pressed() -> MouseEvent? {
    var report = fathom_mouse()
    guard fathom_take_mouse(&report) != 0 else { return nil }
    let point = Point(x: Int(report.x), y: Int(report.y))
    switch report.button {
    case 4: return MouseEvent(kind: .wheelUp, point: point)
    case 5: return MouseEvent(kind: .wheelDown, point: point)
    case _: break
    }
    let now = Int(fathom_milliseconds())
    let isDouble =
      lastPress.map { $0.point == point && now - $0.time <= Self.doublePress } ?? false
    lastPress = isDouble ? nil : (point, now)
    return MouseEvent(kind: isDouble ? .doublePress : .press, point: point)
  }

  private func write(_ run: FrameChanges.Run, of canvas: Canvas) {
    fathom_row_start(Int32(run.row), Int32(run.columns.lowerBound))
    let start = run.row * canvas.size.width
    var meaning: Meaning?
    var look = Look(attributes: 0, pair: 0)
    for column in run.columns {
      let cell = canvas.cells[start + column]
      if cell.isContinuation { continue }
      if cell.role != meaning?.role || cell.highlights != meaning?.highlights {
        let changed = Meaning(role: cell.role, highlights: cell.highlights)
        look = self.look(of: changed)
        meaning = changed
      }
      var characters = cell.scalar.value
      if cell.marks.isEmpty {
        fathom_row_add(&characters, 1, look.attributes, look.pair)
      } else {
        let all = [characters] + cell.marks.scalars.map(\.value)
        fathom_row_add(all, Int32(all.count), look.attributes, look.pair)
      }
    }
    fathom_row_end()
  }

  private func look(of meaning: Meaning) -> Look {
    if let known = looks[meaning] { return known }
    let rendition = theme.rendition(meaning.role, meaning.highlights, at: depth)
    let look = Look(
      attributes: UInt32(rendition.attributes.rawValue),
      pair: depth == .mono
        ? 0
        : pairs.number(
          foreground: rendition.foreground, background: rendition.background))
    looks[meaning] = look
    return look
  }
}
