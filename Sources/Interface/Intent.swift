/// What a user can want; the raw value is its name in the configuration.
///
/// The table below is the only place where help sentences and default keys are written: key map,
/// hint bar, help and palette grow from it and cannot drift apart. A released key is never reused.
package enum Intent: String, CaseIterable, Hashable, Sendable {
  case quickLog = "quick-log"
  case logForm = "log-form"
  case palette
  case help
  case undo
  case redo
  case changes
  case again
  case today
  case portfolio
  case signs
  case search
  case triage
  case readings
  case gutCheck = "gut-check"
  case map = "portfolio-map"
  case findVendor = "find-vendor"
  case findContact = "find-contact"
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case back
  case quit
  case cancel
  case earlier
  case later
  case zoom
  case unzoom
  case theme
  case mouse
  case redraw
  case suspend
  case interrupt
  case messages
  case views
  case importRegister = "import-register"
  case addVendor = "add-vendor"
  case sample
  case down
  case up
  case top
  case bottom
  case halfDown = "half-page-down"
  case halfUp = "half-page-up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case open
  case parent
  case filter
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case mark
  case markRange = "mark-range"
  case markAll = "mark-all"
  case invertMarks = "invert-marks"
  case sort
  case columns
  case mineOrAll = "mine-or-all"
  case fold
  case edit
  case externalEdit = "external-edit"
  case tags
  case star
  case copy
  case copyMenu = "copy-menu"
  case remove
  case followUp = "follow-up"
  case tier
  case owner
  case why
  case brief
  case callSheet = "call-sheet"
  case trend
  case charts
  case compare
  case preview
  case previousVendor = "previous-vendor"
  case nextVendor = "next-vendor"
  case kinds
  case fieldHistory = "field-history"
  case columnLeft = "column-left"
  case columnRight = "column-right"
  case monthEarlier = "month-earlier"
  case monthLater = "month-later"
  case shallower
  case deeper
  case currency
  case done
  case doneAndLog = "done-and-log"
  case postpone
  case agenda
  case callReached = "call-reached"
  case callNoAnswer = "call-no-answer"
  case callVoicemail = "call-voicemail"
  case issueOver = "issue-over"
  case acknowledge
  case agreePlan = "agree-plan"
  case startPlay = "start-play"
  case dispute
  case setAside = "set-aside"
  case tierStrategic = "tier-strategic"
  case tierTactical = "tier-tactical"
  case tierOperational = "tier-operational"
  case tierCommodity = "tier-commodity"
  case nextReading = "next-reading"
  case saveRound = "save-round"
  case trustNone = "trust-none"
  case trustLittle = "trust-little"
  case trustFair = "trust-fair"
  case trustGood = "trust-good"
  case trustFull = "trust-full"
  case trustUnsaid = "trust-unsaid"
  case note
  case runMeeting = "run-meeting"
  case openDocument = "open-document"
  case checklist
  case checkYes = "check-yes"
  case checkNo = "check-no"
  case checkDoesNotApply = "check-does-not-apply"
  case checkUnknown = "check-unknown"
  case changeStatus = "change-status"
}

/// One line of the table of intents.
package struct IntentLine: Hashable, Sendable {
  /// One sentence of the help.
  package let help: String
  /// One or two words for the hint bar.
  package let hint: String
  package let scope: Scope
  /// Key sequences as configuration files write them.
  package let keys: [String]

  init(_ scope: Scope, _ keys: [String], _ hint: String, _ help: String) {
    self.help = help
    self.hint = hint
    self.scope = scope
    self.keys = keys
  }
}

extension Intent {
  /// Help, hint, scope and default keys.
  package var line: IntentLine {
    Intent.lines[self] ?? IntentLine(.global, [], rawValue, rawValue)
  }

  private static let lines: [Intent: IntentLine] =
    global.merging(lists) { first, _ in first }.merging(inner) { first, _ in first }

  private static let global: [Intent: IntentLine] = [
    .quickLog: IntentLine(.global, ["a"], "log", "Log what happened, in one line."),
    .logForm: IntentLine(.global, ["A"], "log form", "Add a record of any kind by its form."),
    .palette: IntentLine(
      .global, [":", "ctrl-p"], "commands", "Find a command or a vendor by its name."),
    .help: IntentLine(.global, ["?", "f1"], "keys", "List the keys that work here."),
    .undo: IntentLine(.global, ["u"], "undo", "Take back your last change."),
    .redo: IntentLine(.global, ["ctrl-r"], "redo", "Make the change again that was taken back."),
    .changes: IntentLine(.global, ["U"], "changes", "List every change and who made it."),
    .again: IntentLine(.global, ["."], "again", "Do the last act again on the selected row."),
    .today: IntentLine(.global, ["1", "g t"], "Today", "Show what waits for whom today."),
    .portfolio: IntentLine(.global, ["2", "g p"], "Portfolio", "Show every vendor."),
    .signs: IntentLine(
      .global, ["3", "g s"], "Warning signs", "Show the open warning signs of every vendor."),
    .search: IntentLine(.global, ["4"], "Search", "Search every text that was typed."),
    .triage: IntentLine(.global, ["g r"], "triage", "Give tiers to the vendors without one."),
    .readings: IntentLine(
      .global, ["g n"], "readings", "Type the readings of a month, of the vendor or of all."),
    .gutCheck: IntentLine(
      .global, ["g u"], "gut-check", "Say how far you trust each vendor, in one round."),
    .map: IntentLine(
      .global, ["g m"], "map", "Show the portfolio as a map: how deep against what it costs."),
    .findVendor: IntentLine(
      .global, ["g v"], "find vendor", "Go to a vendor by parts of its name."),
    .findContact: IntentLine(
      .global, ["g @"], "find contact", "Go to a contact by parts of the name."),
    .nextPane: IntentLine(.global, ["tab"], "next pane", "Give the keys to the next pane."),
    .previousPane: IntentLine(
      .global, ["shift-tab"], "previous pane", "Give the keys to the previous pane."),
    .back: IntentLine(.global, ["q"], "back", "Go back; on a first screen, quit."),
    .quit: IntentLine(.global, ["Q"], "quit", "Quit from anywhere."),
    .cancel: IntentLine(
      .global, ["esc"], "cancel", "Cancel, then clear the filter, then clear the marks."),
    .earlier: IntentLine(.global, ["H"], "earlier", "Go to the place you were at before."),
    .later: IntentLine(.global, ["L"], "later", "Go forward again."),
    .zoom: IntentLine(.global, ["+"], "zoom", "Give the pane the whole screen."),
    .unzoom: IntentLine(.global, ["_"], "unzoom", "Show all panes again."),
    .theme: IntentLine(.global, ["T"], "theme", "Try on the themes, and keep one."),
    .mouse: IntentLine(
      .global, ["Z"], "mouse", "Turn the mouse off, so that text can be marked, or on again."),
    .redraw: IntentLine(.global, ["ctrl-l"], "redraw", "Paint the screen anew."),
    .suspend: IntentLine(.global, ["ctrl-z"], "suspend", "Go to the shell; fg brings you back."),
    .interrupt: IntentLine(.global, ["ctrl-c"], "cancel", "Cancel; twice in a row, quit."),
    .views: IntentLine(
      .global, ["S"], "views", "Show a saved view of the portfolio, or save this."),
    .messages: IntentLine(.global, [], "messages", "List the messages of this run."),
    .importRegister: IntentLine(.global, [], "import", "Import a register of contracts."),
    .addVendor: IntentLine(.global, [], "add vendor", "Add a vendor."),
    .sample: IntentLine(
      .global, [], "sample", "Look at the sample portfolio; nothing of yours is touched."),
  ]

  private static let lists: [Intent: IntentLine] = [
    .down: IntentLine(.lists, ["j", "down"], "down", "Select the next row."),
    .up: IntentLine(.lists, ["k", "up"], "up", "Select the previous row."),
    .top: IntentLine(.lists, ["g g", "home"], "top", "Select the first row."),
    .bottom: IntentLine(.lists, ["G", "end"], "bottom", "Select the last row."),
    .halfDown: IntentLine(.lists, ["ctrl-d"], "half page", "Move half a page down."),
    .halfUp: IntentLine(.lists, ["ctrl-u"], "half page", "Move half a page up."),
    .pageDown: IntentLine(.lists, ["pgdn"], "page", "Move a page down."),
    .pageUp: IntentLine(.lists, ["pgup"], "page", "Move a page up."),
    .open: IntentLine(.lists, ["enter", "l", "right"], "open", "Open the selected row."),
    .parent: IntentLine(.lists, ["h", "left"], "parent", "Go to what this belongs to."),
    .filter: IntentLine(.lists, ["/"], "filter", "Show only rows that hold what you type."),
    .nextMatch: IntentLine(
      .lists, ["n"], "next match", "Go to the next row that fits what was filtered last."),
    .previousMatch: IntentLine(
      .lists, ["N"], "match before", "Go to the row before that fits what was filtered last."),
    .mark: IntentLine(.lists, ["space"], "mark", "Mark the row; acts then apply to all marked."),
    .markRange: IntentLine(
      .lists, ["v"], "range", "Mark from here to where you move; again to end."),
    .markAll: IntentLine(.lists, ["V"], "mark all", "Mark every row of the list."),
    .invertMarks: IntentLine(
      .lists, ["i"], "invert", "Mark what is not marked, and unmark the rest."),
    .sort: IntentLine(.lists, ["s"], "sort", "Choose the order; the same again turns it round."),
    .columns: IntentLine(.lists, ["c"], "columns", "Choose the columns."),
    .mineOrAll: IntentLine(.lists, ["\\"], "mine/all", "Show your vendors, or everybody's."),
    .fold: IntentLine(.lists, ["z"], "fold", "Fold or unfold the group."),
    .edit: IntentLine(.lists, ["e"], "edit", "Edit the record, its line first."),
    .externalEdit: IntentLine(
      .lists, ["E"], "$EDITOR", "Edit the long text of the record in your own editor."),
    .tags: IntentLine(.lists, ["t"], "tags", "Change the tags."),
    .star: IntentLine(.lists, ["*"], "star", "Give or take the star."),
    .copy: IntentLine(.lists, ["y"], "copy", "Copy the row to the clipboard."),
    .copyMenu: IntentLine(.lists, ["Y"], "copy…", "Choose what to copy."),
    .remove: IntentLine(.lists, ["D"], "remove", "Remove the record; undo brings it back."),
  ]

  private static let inner: [Intent: IntentLine] = [
    .followUp: IntentLine(.vendorInHand, ["f"], "follow-up", "Write down what to do next."),
    .tier: IntentLine(.vendorInHand, ["r"], "tier", "Say how much depends on the vendor."),
    .owner: IntentLine(.vendorInHand, ["o"], "owner", "Say who looks after the vendor."),
    .why: IntentLine(.vendorInHand, ["w"], "why", "Take the verdict apart, down to the records."),
    .brief: IntentLine(.vendorInHand, ["B"], "brief", "Show what to know before a call."),
    .callSheet: IntentLine(
      .vendorInHand, ["C"], "call sheet", "Show whom to call, how, and log each try with one key."),
    .trend: IntentLine(.vendorInHand, ["b"], "trend", "Show both sides over the past year."),
    .charts: IntentLine(
      .vendorInHand, ["W"], "charts", "Show contact by week, reply times, measures and budget."),
    .compare: IntentLine(
      .vendorInHand, ["M"], "compare", "Put the marked vendors side by side; one on trial alone."),
    .preview: IntentLine(
      .portfolio, ["P"], "preview", "Show the preview right, at the bottom or not at all."),
    .previousVendor: IntentLine(.vendor, ["["], "previous", "Go to the previous vendor."),
    .nextVendor: IntentLine(.vendor, ["]"], "next", "Go to the next vendor."),
    .kinds: IntentLine(.vendor, ["F"], "kinds", "Show only entries of one kind."),
    .fieldHistory: IntentLine(.fields, ["="], "history", "Show how the fields came to be."),
    .columnLeft: IntentLine(
      .sideways, ["h", "left"], "left", "Go to the week, the vendor or the cell on the left."),
    .columnRight: IntentLine(
      .sideways, ["l", "right"], "right", "Go to the week, the vendor or the cell on the right."),
    .monthEarlier: IntentLine(.months, ["["], "month before", "Go a month back."),
    .monthLater: IntentLine(.months, ["]"], "month after", "Go a month on."),
    .shallower: IntentLine(.map, ["["], "shallower", "Go to the cells of less depth."),
    .deeper: IntentLine(.map, ["]"], "deeper", "Go to the cells of more depth."),
    .currency: IntentLine(
      .map, ["$"], "currency", "Draw the map in the next currency that vendors are paid in."),
    .done: IntentLine(.openMatters, ["x"], "done/decide", "Close the matter, or decide it."),
    .doneAndLog: IntentLine(
      .openMatters, ["X"], "done+log", "Close the matter and log what came of it."),
    .postpone: IntentLine(.openMatters, ["p"], "postpone", "Hide the matter until a later day."),
    .agenda: IntentLine(.brief, ["m"], "agenda", "Make the brief the agenda of the next meeting."),
    .callReached: IntentLine(.callSheet, ["enter"], "reached", "Log that the person was reached."),
    .callNoAnswer: IntentLine(.callSheet, ["m"], "no answer", "Log that nobody answered."),
    .callVoicemail: IntentLine(.callSheet, ["M"], "voicemail", "Log that a message was left."),
    .issueOver: IntentLine(.callSheet, ["x"], "issue over", "Note that the open issue is over."),
    .acknowledge: IntentLine(
      .signs, ["K"], "acknowledge", "Say that the sign is known, and until when."),
    .agreePlan: IntentLine(.signs, ["O"], "plan", "Note that a plan is agreed for the sign."),
    .startPlay: IntentLine(.signs, ["N"], "play", "Make follow-ups of the steps of its play."),
    .dispute: IntentLine(.signs, ["!"], "dispute", "Note who disputes it, and why."),
    .setAside: IntentLine(
      .signs, ["-"], "set aside", "Leave a record out of the verdict, with a reason."),
    .tierStrategic: IntentLine(.triage, ["1"], "strategic", "Much depends on this vendor."),
    .tierTactical: IntentLine(.triage, ["2"], "tactical", "Important, but not the whole."),
    .tierOperational: IntentLine(.triage, ["3"], "operational", "Needed every day, replaceable."),
    .tierCommodity: IntentLine(.triage, ["4"], "commodity", "Bought off the shelf."),
    .nextReading: IntentLine(
      .readings, ["enter"], "next", "Take the number and go on; after the last one, save them all."),
    .saveRound: IntentLine(.rounds, ["s"], "save all", "Save all that was typed, as one step."),
    .trustNone: IntentLine(.gutCheck, ["1"], "not", "Not trusted at all; it needs a word why."),
    .trustLittle: IntentLine(.gutCheck, ["2"], "little", "Trusted little; it needs a word why."),
    .trustFair: IntentLine(.gutCheck, ["3"], "fairly", "Trusted in some things."),
    .trustGood: IntentLine(.gutCheck, ["4"], "well", "Trusted well."),
    .trustFull: IntentLine(.gutCheck, ["5"], "fully", "Trusted like one of ours."),
    .trustUnsaid: IntentLine(.gutCheck, ["0"], "unsay", "Take back what was just said of it."),
    .runMeeting: IntentLine(
      .fields, ["m"], "in the meeting",
      "Write down what is said in the meeting: who is there, minutes, decisions, promises."),
    .openDocument: IntentLine(
      .fields, ["O"], "document", "Open the document or page that the record names."),
    .checklist: IntentLine(
      .vendorInHand, ["g c"], "checklist",
      "Show its statuses, what success means, and how it was chosen."),
    .checkYes: IntentLine(.checklist, ["y"], "yes", "The check is done, and the answer is yes."),
    .checkNo: IntentLine(.checklist, ["n"], "no", "The check is done, and the answer is no."),
    .checkDoesNotApply: IntentLine(.checklist, ["-"], "n/a", "The check does not apply here."),
    .checkUnknown: IntentLine(
      .checklist, ["0"], "not known", "Take the check back, so that nothing is known."),
    .changeStatus: IntentLine(
      .checklist, ["s"], "status", "Give the vendor another status, from a day on."),
    .note: IntentLine(.gutCheck, ["n"], "word why", "Add a word why to the judgement."),
  ]

  /// Keys that work on a store without a vendor, where lists have nothing to show.
  package static let emptyKeys: [Intent: [String]] = [
    .importRegister: ["i"], .addVendor: ["v"], .sample: ["s"],
  ]
}
