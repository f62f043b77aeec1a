package import Exchange
package import Partnership
package import Terminal

/// What every screen and overlay may read, and none may change.
package struct Setting: Hashable, Sendable {
  package var size: Size
  /// The present day and minute; it moves only by ticks.
  package var now: Moment
  /// Who signs the changes.
  package var author: String
  /// The owner's name whose vendors are "mine"; nil where nobody said so.
  package var me: String?
  package var policy: Policy
  /// What the policy in force is called: `the defaults`, or where its changes come from.
  package var policyName = "the defaults"
  /// What amounts are in where neither record nor vendor says.
  package var currency: String?
  /// Words in place of signs, the cursor on the selected row, toasts that stay.
  package var isAccessible: Bool
  package var keymap: Keymap
  /// What is wrong with the user's key bindings; the help shows it.
  package var keyProblems: [String]
  package var portfolio: PortfolioBoard
  /// Days until a follow-up or a promise without a date is due.
  package var followUpDays = 7
  /// When we work; a talk outside is after hours.
  package var hours = WorkingHours()
  /// What was typed and not saved, by name: lines and forms.
  package var drafts: [String: String] = [:]
  /// When the author looked before this run; nil where nobody knows.
  package var lastLook: Moment?
  /// What became of the signs since then; nil until every verdict is there.
  package var news: PortfolioNews?
  /// The user's views of the portfolio.
  package var views: [SavedView] = []
  /// Matters of the user's vendors that wait, quiet groups left out: the badge of Today.
  package private(set) var waiting: Int?
  /// Signs of the user's vendors that need somebody: the badge of the warning signs.
  package private(set) var openSigns: Int?
  private var waitingGeneration = 0
  /// The theme that is drawn with, by file stem.
  package var theme = Theme.plain.stem
  /// The toasts of this run, newest first.
  package var messages: [Toast]

  package init(
    size: Size, now: Moment, author: String, me: String? = nil, policy: Policy = Policy(),
    isAccessible: Bool = false, keymap: Keymap = .standard, keyProblems: [String] = []
  ) {
    self.size = size
    self.now = now
    self.author = author
    self.me = me
    self.policy = policy
    self.isAccessible = isAccessible
    self.keymap = keymap
    self.keyProblems = keyProblems
    portfolio = PortfolioBoard()
    messages = []
  }

  package var today: Day { now.day }

  /// Counts what waits where the portfolio has changed since it was counted.
  package mutating func count() {
    guard waitingGeneration != portfolio.generation else { return }
    waitingGeneration = portfolio.generation
    waiting = portfolio.lines.reduce(0) { count, line in
      guard line.belongs(to: me) else { return count }
      return count + line.matters.count { !TodayGroup($0).isQuiet }
        + (news?.fresh(in: line).count ?? 0)
    }
    openSigns = portfolio.lines.reduce(0) { count, line in
      guard line.belongs(to: me) else { return count }
      return count + line.standing.verdict.signs.count(where: \.state.needsSomebody)
    }
  }
}
