package import Partnership
package import Store

/// What the executable gives to the interface: the store, the clock, the places of the user.
///
/// Everything here may block, so it is used by the effect runner alone.
package struct Workplace: Sendable {
  package var store: any RecordStore
  /// The present local day and minute.
  package var clock: @Sendable () -> Moment
  /// Who signs the changes.
  package var author: String
  /// The owner's name whose vendors are "mine".
  package var me: String?
  package var policy: Policy
  /// What the policy in force is called.
  package var policyName: String
  /// What amounts are in where neither record nor vendor says.
  package var currency: String?
  /// The state directory's drafts: unfinished lines and forms by name.
  package var drafts: Drafts
  /// Makes the daily backup where it is due; a sentence where it failed.
  package var backUp: @Sendable () -> String?
  /// Opens a text in the user's editor and returns it as it was left.
  package var edit: @Sendable (String) -> Result<String, EditorProblem>
  /// Opens a document or a page beside the terminal; a sentence where that failed.
  package var openDocument: @Sendable (DocumentLink) -> String? = { _ in
    "Nothing here can open documents."
  }
  package var importing: Importing
  package var themes = ThemeStock.none
  /// Days until a follow-up or a promise without a date is due.
  package var followUpDays: Int
  /// When we work; a talk outside is after hours.
  package var hours: WorkingHours
  package var looks: Looks
  package var views: Views
  package var isAccessible: Bool
  /// The user's key bindings, as the configuration has them.
  package var bindings: [KeyBinding]
  /// Whether the mouse is listened to at the start.
  package var hasMouse: Bool

  package init(
    store: any RecordStore, clock: @escaping @Sendable () -> Moment, author: String,
    me: String? = nil, policy: Policy = Policy(), policyName: String = "the defaults",
    drafts: Drafts = .none,
    backUp: @escaping @Sendable () -> String? = { nil },
    edit: @escaping @Sendable (String) -> Result<String, EditorProblem> = { .success($0) },
    importing: Importing = .none, followUpDays: Int = 7, hours: WorkingHours = WorkingHours(),
    looks: Looks = .none, views: Views = .none, isAccessible: Bool = false,
    bindings: [KeyBinding] = [], hasMouse: Bool = true
  ) {
    self.store = store
    self.clock = clock
    self.author = author
    self.me = me
    self.policy = policy
    self.policyName = policyName
    self.drafts = drafts
    self.backUp = backUp
    self.edit = edit
    self.importing = importing
    self.followUpDays = followUpDays
    self.hours = hours
    self.looks = looks
    self.views = views
    self.isAccessible = isAccessible
    self.bindings = bindings
    self.hasMouse = hasMouse
  }
}

/// Why the user's editor could not be used, in one sentence that says what to do.
package struct EditorProblem: Error, Hashable, Sendable {
  package let sentence: String

  package init(_ sentence: String) {
    self.sentence = sentence
  }
}

/// Where unfinished lines wait for their author, across a crash too.
///
/// Failing to keep a draft never stops the work, so a failure is a sentence, not an error.
package struct Drafts: Sendable {
  /// Every draft by its name.
  package var all: @Sendable () -> [String: String]
  /// Keeps a draft durably; a sentence where that failed.
  package var save: @Sendable (_ name: String, _ text: String) -> String?
  package var remove: @Sendable (_ name: String) -> Void

  package init(
    all: @escaping @Sendable () -> [String: String],
    save: @escaping @Sendable (_ name: String, _ text: String) -> String?,
    remove: @escaping @Sendable (_ name: String) -> Void
  ) {
    self.all = all
    self.save = save
    self.remove = remove
  }

  /// Keeps nothing.
  package static let none = Drafts(all: { [:] }, save: { _, _ in nil }, remove: { _ in })
}
