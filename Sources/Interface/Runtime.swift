import Dispatch
package import Terminal

/// The loop: what arrives becomes messages, messages change the model, the model is drawn.
///
/// All that has arrived is handled before the next frame is drawn. Where nothing happens the loop
/// wakes once a second, draws nothing, and looks whether another process changed the store.
package final class Runtime {
  /// Whether effects run on a thread of their own, or at once: the latter for tests.
  package enum Pace {
    case background
    case synchronous
  }

  package private(set) var model: Model
  private let display: any Display
  private let runner: EffectRunner
  private let workplace: Workplace
  private let pace: Pace
  private var glyphs: GlyphSet
  /// When the file of the theme in use was last changed.
  private var themeStamp: Int?
  private let inbox = Inbox()
  private let longWork = LongWork()
  private let queue = DispatchQueue(label: "fathom.effects")
  private let work = DispatchGroup()
  /// What thinks long has a thread of its own, so that no commit waits for it.
  private let thoughts = DispatchQueue(label: "fathom.thoughts", qos: .utility)
  /// How the user left; nil while the loop runs.
  package private(set) var departure: Departure?
  private var signal: Int32?
  private var drawn: Canvas?
  private var lastDrawn = ContinuousClock.Instant.now
  private var lastTick = ContinuousClock.Instant.now
  private var isWaitingToDraw = false
  /// Since when a sequence of keys waits for its end; nil where none does.
  private var pendingSince: ContinuousClock.Instant?

  package init(
    display: any Display, workplace: Workplace, glyphs: GlyphSet? = nil,
    pace: Pace = .background
  ) {
    let (keymap, problems) = Keymap.read(workplace.bindings)
    model = Model(
      setting: Setting(
        size: display.size, now: workplace.clock(), author: workplace.author, me: workplace.me,
        policy: workplace.policy, isAccessible: workplace.isAccessible, keymap: keymap,
        keyProblems: problems))
    model.hasMouse = workplace.hasMouse
    model.setting.theme = workplace.themes.current
    themeStamp = workplace.themes.stamp(workplace.themes.current)
    model.setting.drafts = workplace.drafts.all()
    model.setting.followUpDays = workplace.followUpDays
    model.setting.hours = workplace.hours
    model.setting.policyName = workplace.policyName
    model.setting.currency = workplace.currency
    model.setting.lastLook = workplace.looks.last()
    let (views, problem) = workplace.views.all()
    model.setting.views = views
    model.greet((problem.map { [$0] } ?? []) + problems)
    self.display = display
    self.workplace = workplace
    self.pace = pace
    self.glyphs = glyphs ?? GlyphSet(charset: display.charset)
    runner = EffectRunner(workplace)
  }

  /// Runs until the user leaves or the system ends the program.
  ///
  /// Returns how the user left, or the signal; all effects under way are finished by then. The
  /// display is left open: the caller closes it.
  package func run() -> Ending {
    begin()
    while departure == nil, signal == nil { turn(timeout: untilNextWake) }
    longWork.stop()
    perform(model.overlays.flatMap { $0.content.keep() } + [.noteLook(model.setting.now)])
    work.wait()
    return signal.map { .signal($0) } ?? .departure(departure ?? .quit)
  }

  /// How the loop ended.
  package enum Ending: Hashable, Sendable {
    case departure(Departure)
    /// The system asked the program to end; raise the signal again after closing the display.
    case signal(Int32)
  }

  /// What says something on the screen from another thread.
  package var bell: Bell { Bell(inbox: inbox, waker: display.waker) }

  /// Draws the first frame and asks for the portfolio.
  package func begin() {
    display.setMouse(model.hasMouse)
    draw()
    perform(model.start())
    if pace == .synchronous { take(inbox.takeAll()) }
    draw()
  }

  /// Waits for events, handles all of them, and draws what changed.
  ///
  /// What the user does is answered at once; what the background brings is drawn at most sixty
  /// times a second.
  package func turn(timeout: Int?) {
    let events = display.events(timeout: timeout)
    var messages = events.compactMap(message)
    messages += inbox.takeAll()
    if isTickDue(events, messages) {
      lastTick = .now
      messages.append(.tick(workplace.clock()))
      useThemeIfItsFileChanged()
    }
    take(messages)
    guard departure == nil else { return }
    linger(isIdle: events.isEmpty)
    let isAnswer = events.contains { $0 != .woken }
    isWaitingToDraw = !isAnswer && pace == .background && sinceDrawn < Self.frame
    if !isWaitingToDraw { draw() }
  }

  /// Shows what may follow the keys that were typed, once they have waited a little.
  private func linger(isIdle: Bool) {
    guard !model.pendingKeys.isEmpty else {
      pendingSince = nil
      return
    }
    let since = pendingSince ?? .now
    pendingSince = since
    let isDue =
      switch pace {
      case .background: since.duration(to: .now) >= Self.hesitation
      case .synchronous: isIdle
      }
    if isDue, !model.isLingering { take([.lingered]) }
  }

  private static let hesitation = Duration.milliseconds(300)

  /// The loop wakes by itself this often.
  private static let pause = Duration.seconds(1)
  private static let frame = Duration.milliseconds(16)

  private var sinceDrawn: Duration { lastDrawn.duration(to: .now) }

  /// A tick comes once a second, also while keys arrive; without a background, in empty turns.
  private func isTickDue(_ events: [Event], _ messages: [Message]) -> Bool {
    switch pace {
    case .background: lastTick.duration(to: .now) >= Self.pause
    case .synchronous: events.isEmpty && messages.isEmpty
    }
  }

  /// Milliseconds until the next tick or the next frame.
  private var untilNextWake: Int {
    let tick = Self.pause - lastTick.duration(to: .now)
    var wait = isWaitingToDraw ? min(tick, Self.frame - sinceDrawn) : tick
    if let pendingSince, !model.isLingering {
      wait = min(wait, Self.hesitation - pendingSince.duration(to: .now))
    }
    let (seconds, attoseconds) = wait.components
    return max(0, Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000) + 1)
  }

  private func message(_ event: Event) -> Message? {
    switch event {
    case .key(let key): return .key(key)
    case .paste(let text): return .paste(text)
    case .pasteCut: return .pasteCut
    case .resized(let size): return .resized(size)
    case .mouse(let event): return .mouse(event)
    case .resumed: return .resumed
    case .woken: return nil
    case .terminate(let number):
      signal = number
      return nil
    }
  }

  func take(_ messages: [Message]) {
    var waiting = messages[...]
    while let message = waiting.popFirst(), departure == nil {
      perform(model.update(message))
      if pace == .synchronous { waiting = (inbox.takeAll() + waiting)[...] }
    }
  }

  private func draw() {
    var canvas = Canvas(size: model.setting.size, glyphs: glyphs, after: drawn)
    model.draw(into: &canvas)
    canvas.finish()
    lastDrawn = .now
    display.draw(canvas)
    drawn = canvas
  }

  private func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .copy(let text): display.copy(text)
      case .repaint:
        display.repaint()
        drawn = nil
      case .suspend:
        display.suspend()
        drawn = nil
      case .editText(let text): edit(text)
      case .setMouse(let isOn): display.setMouse(isOn)
      case .useTheme(let stem): use(stem)
      case .stopWork: longWork.stop()
      case .quit(let departure): self.departure = departure
      case .then, .openPortfolio, .readRange, .refresh, .readVendor, .readTimeline, .readHistory,
        .readSigns, .readSparks, .readNews, .noteLook, .saveView, .removeView,
        .readRecord, .readTrend, .readLanes, .readCharts, .readComparison, .readReadings,
        .readGutChecks, .readContacts, .readLogMaterial,
        .planImport, .carryOutImport, .readSteps, .readEdits, .search, .commit, .act, .move,
        .saveDraft, .removeDraft, .readVerdict, .readRuns, .tryClearing, .tryDeepening,
        .readThemes, .keepTheme, .openDocument:
        send(effect)
      }
    }
  }

  /// Draws with another theme; one that cannot be read leaves the present one.
  private func use(_ stem: String) {
    switch workplace.themes.theme(stem) {
    case .success(let theme):
      display.use(theme)
      glyphs = theme.glyphs(charset: display.charset)
      themeStamp = workplace.themes.stamp(stem)
      inbox.put([.themeUsed(stem)])
      drawn = nil
    case .failure(let trouble): inbox.put([.say(Toast(trouble.sentence, isError: true))])
    }
    if pace == .background { display.waker.wake() }
  }

  /// A theme of the user's own is drawn anew as soon as its file is saved.
  private func useThemeIfItsFileChanged() {
    let stem = model.setting.theme
    guard let stamp = workplace.themes.stamp(stem), stamp != themeStamp else { return }
    themeStamp = stamp
    use(stem)
  }

  /// Gives the terminal to the user's editor until it ends.
  private func edit(_ text: String) {
    switch display.away({ workplace.edit(text) }) {
    case .success(let edited): inbox.put([.edited(edited)])
    case .failure(let problem): inbox.put([.say(Toast(problem.sentence, isError: true))])
    }
    drawn = nil
    display.waker.wake()
  }

  private func send(_ effect: Effect) {
    if case .carryOutImport = effect { longWork.begin() }
    let inbox = inbox
    let waker = display.waker
    let onlooker = longWork.onlooker { part in
      inbox.put([.importReached(part)])
      waker.wake()
    }
    guard pace == .background else {
      inbox.put(runner.run(effect, onlooker: onlooker))
      return
    }
    let runner = runner
    let work = { @Sendable in
      let messages = runner.run(effect, onlooker: onlooker)
      guard !messages.isEmpty else { return }
      inbox.put(messages)
      if messages.contains(where: \.isNews) { waker.wake() }
    }
    if effect.isLongThought {
      thoughts.async(execute: work)
    } else {
      queue.async(group: self.work, execute: work)
    }
  }
}
