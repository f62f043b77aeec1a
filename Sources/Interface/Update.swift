import Partnership
import Terminal

extension Model {
  /// Messages that one message may lead to before the chain is cut.
  private static let longestChain = 200

  /// Takes one message and returns what is to be done outside.
  ///
  /// Effects that are messages themselves are followed here, so that the result holds only work
  /// for a runner.
  package mutating func update(_ message: Message) -> [Effect] {
    var effects: [Effect] = []
    var waiting = [message]
    var count = 0
    while count < waiting.count, count < Self.longestChain {
      let next = waiting[count]
      count += 1
      for effect in take(next) {
        if case .then(let message) = effect {
          waiting.append(message)
        } else {
          note(effect)
          effects.append(effect)
        }
      }
    }
    setting.count()
    let setting = setting
    return effects
      + navigation.current.change { screen in
        screen.settle(setting)
        return screen.wanted(setting)
      }
  }

  private mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key): return press(key)
    case .paste(let text): return paste(text)
    case .pasteCut:
      say(Toast(Self.pasteCut, isError: true))
      return forwardToFocus(.pasteCut)
    case .resized(let size):
      setting.size = size
      return []
    case .resumed: return [.repaint]
    case .lingered:
      isLingering = !pendingKeys.isEmpty
      return []
    case .tick(let now): return tick(now)
    case .intent(let intent): return want(intent)
    case .go(let destination): return move { $0.go(to: destination) }
    case .replace(let destination): return move { $0.replace(by: destination) }
    case .open(let overlay): return open(overlay)
    case .close:
      _ = overlays.popLast()
      return []
    case .say(let toast):
      say(toast)
      return []
    case .act(let act, let targets): return perform(act, targets)
    case .actAndLog(let act, let targets, let text):
      return perform(act, targets) + [.then(.log(vendors: targets.map(\.vendor), text: text))]
    case .typed(let purpose, let text): return typed(purpose, text)
    case .effect(let effect): return [effect]
    case .log, .add, .edit, .editLine, .meet, .show: return enter(message)
    case .themeUsed(let stem):
      setting.theme = stem
      return []
    case .mouse(let event): return point(event)
    case .sortBy, .groupBy, .showView, .showColumns, .showKind, .showSign, .arrangeSigns:
      return forwardToFocus(message)
    case .portfolioOpened, .rangeRead, .portfolioChanged, .newsRead:
      return forward(message) + fill(message)
    case .viewsChanged(let views, let toast):
      setting.views = views
      say(toast)
      return []
    case .committed, .stepTaken, .confirmStep: return forward(message) + report(message)
    case .vendorRead, .signsRead, .sparksRead, .timelineRead, .historyRead, .recordRead, .stepsRead,
      .editsRead, .found,
      .trendRead, .lanesRead, .chartsRead, .comparisonRead, .readingsRead, .gutChecksRead,
      .contactsRead, .logMaterialRead, .importPlanned,
      .importReached, .edited, .verdictRead, .runsRead, .clearingTried, .deepeningTried,
      .themesRead:
      return forward(message)
    }
  }

  // MARK: Keys

  private mutating func press(_ key: Key) -> [Effect] {
    let wasInterrupted = wasInterrupted
    self.wasInterrupted = false
    if setting.isAccessible { toast = nil }
    if key == .control("c"), wasInterrupted { return [.quit(.quit)] }
    if takesText {
      if let intent = always(key) { return want(intent) }
      return forwardToFocus(.key(key))
    }
    if overlays.isEmpty, pendingKeys.isEmpty, navigation.current.screen.takes(key) {
      return forwardToFocus(.key(key))
    }
    let keys = pendingKeys + [key]
    if !pendingKeys.isEmpty, key == .escape {
      pendingKeys = []
      return []
    }
    switch setting.keymap.meaning(of: keys, in: scopes) {
    case .intent(let intent):
      pendingKeys = []
      return want(intent)
    case .pending:
      pendingKeys = keys
      return []
    case .nothing:
      let wasPending = !pendingKeys.isEmpty
      pendingKeys = []
      return wasPending ? press(key) : []
    }
  }

  /// Whether letters are text now.
  package var takesText: Bool {
    overlays.last?.content.takesText ?? navigation.current.screen.takesText
  }

  /// The few intents whose keys work while one types.
  private func always(_ key: Key) -> Intent? {
    guard case .intent(let intent) = setting.keymap.meaning(of: [key], in: [.global]),
      [.redraw, .suspend, .interrupt].contains(intent), case .control = key
    else { return nil }
    return intent
  }

  private mutating func paste(_ text: String) -> [Effect] {
    takesText || (overlays.isEmpty && navigation.current.screen.takesPaste(text))
      ? forwardToFocus(.paste(text)) : [.then(.log(vendors: vendorsInHand, text: text))]
  }

  /// A press on a tab goes there; all else belongs to what has the keys.
  private mutating func point(_ event: MouseEvent) -> [Effect] {
    let head = Chrome(setting.size).head
    if overlays.isEmpty, event.kind == .press || event.kind == .doublePress,
      let intent = Tabs(self).intent(at: event.point, in: head)
    {
      return want(intent)
    }
    return forwardToFocus(.mouse(event))
  }

  // MARK: Forwarding

  /// Gives a message to all overlays and to the screen.
  mutating func forward(_ message: Message) -> [Effect] {
    let setting = setting
    var effects: [Effect] = []
    for index in overlays.indices {
      effects += overlays[index].change { $0.update(message, setting) }
    }
    return effects + navigation.current.change { $0.update(message, setting) }
  }

  /// Gives a message to the innermost overlay, or to the screen where there is none.
  mutating func forwardToFocus(_ message: Message) -> [Effect] {
    let setting = setting
    guard let last = overlays.indices.last else {
      return navigation.current.change { $0.update(message, setting) }
    }
    return overlays[last].change { $0.update(message, setting) }
  }

  mutating func move(_ body: (inout Navigation) -> Void) -> [Effect] {
    let before = navigation.current.destination
    body(&navigation)
    guard navigation.current.destination != before else { return [] }
    overlays = []
    let setting = setting
    return navigation.current.change { $0.appear(setting) }
  }

  private mutating func open(_ overlay: Overlay) -> [Effect] {
    guard overlays.count < Overlay.deepest else {
      say(Toast("Close this first; Esc goes back.", isError: true))
      return []
    }
    let setting = setting
    overlays.append(overlay)
    return overlays[overlays.count - 1].change { $0.appear(setting) }
  }

  mutating func say(_ toast: Toast) {
    self.toast = Toast(toast.text, isError: toast.isError, at: setting.now)
    toastTicks = Self.toastSeconds
    setting.messages.insert(self.toast ?? toast, at: 0)
    if setting.messages.count > Self.keptMessages { setting.messages.removeLast() }
  }

  /// What is said of a paste that was too long.
  static let pasteCut = "A paste holds 1 MB at most; what came after that was left out."

  /// How long a toast stays, in ticks of a second; the first may come at once.
  private static let toastSeconds = 5
  private static let keptMessages = 200

  // MARK: Time

  private mutating func tick(_ now: Moment) -> [Effect] {
    let wasToday = setting.today
    let look: [Effect] = now == setting.now ? [] : [.noteLook(now)]
    setting.now = now
    if toast != nil, !setting.isAccessible {
      toastTicks -= 1
      if toastTicks <= 0 { toast = nil }
    }
    let drafts = unkeptDrafts + look
    guard let revision = setting.portfolio.revision else { return drafts }
    if now.day != wasToday { return drafts + [.readRange(after: nil, day: now.day)] }
    guard !isRefreshing, setting.portfolio.isComplete else { return drafts }
    isRefreshing = true
    return drafts + [.refresh(since: revision, day: now.day)]
  }

  /// What was typed since it was last kept: within a second even half a word is safe.
  private var unkeptDrafts: [Effect] {
    overlays.flatMap { $0.content.keep() }.filter { effect in
      switch effect {
      case .saveDraft(let name, let text): setting.drafts[name] != text
      case .removeDraft(let name): setting.drafts[name] != nil
      case _: false
      }
    }
  }
}
