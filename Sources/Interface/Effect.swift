package import Exchange
package import Partnership
package import Store

/// What the program should do outside the model; data, so that tests compare it.
package indirect enum Effect: Hashable, Sendable {
  /// Handled by the model itself, at once; it never reaches a runner.
  case then(Message)

  // The store.
  /// Reads every vendor's own record; what waits follows by `readRange`.
  case openPortfolio(day: Day)
  /// Reads the next range of standings for the given day.
  case readRange(after: RecordID?, day: Day)
  /// Looks whether the store moved on, and reads what did.
  case refresh(since: Revision, day: Day)
  case readVendor(RecordID)
  /// Reads since when the signs of a vendor are open, and what is unknown.
  case readSigns(RecordID, day: Day)
  /// Assesses vendors on a few days of the last year.
  case readSparks([RecordID], day: Day)
  /// Compares the signs of the next range of vendors with those of an earlier day.
  case readNews(after: RecordID?, since: Day, day: Day)
  case readTimeline(TimelineRequest)
  case readHistory(RecordID)
  case readRecord(RecordID)
  /// Judges a vendor week by week over the year before a day.
  case readTrend(RecordID, day: Day)
  /// Works out when the signs of that year opened and closed, which takes longer.
  case readLanes(RecordID, day: Day)
  /// Counts what the charts of a vendor show.
  case readCharts(RecordID, day: Day)
  /// Judges vendors to put them side by side.
  case readComparison([RecordID], day: Day)
  /// Reads what is measured at these vendors, or at all, and every value of it.
  case readReadings([RecordID])
  /// Reads whom a gut-check is owed to, and what was judged before.
  case readGutChecks(day: Day)
  case readContacts
  /// Reads what the log bar's lines may refer to.
  case readLogMaterial(LogRequest)
  case readSteps(Page)
  case readEdits(step: Int)
  case search(SearchQuery)
  case commit([Edit], label: String, CommitReport)
  /// Works out the edits from the records as they are now, and commits them as one step.
  case act(Act, [ActTarget])
  /// Takes the verdict on a vendor apart.
  case readVerdict(RecordID, day: Day)
  /// Finds since when the signs of these vendors are open.
  case readRuns([RecordID], day: Day)
  /// Tries what would clear a sign; the number tells a later question from an earlier one.
  case tryClearing(SignKey, day: Day, number: Int)
  /// Tries what it takes to reach the next depth.
  case tryDeepening(RecordID, day: Day, number: Int)
  /// Undoes or redoes; above 20 records only when it is confirmed.
  case move(StepMove, isConfirmed: Bool)

  // Files.
  case planImport(ImportRequest)
  case carryOutImport(ImportPlan, CommitReport)
  /// Asks the long work under way to stop with nothing changed.
  case stopWork
  case saveDraft(name: String, text: String)
  case removeDraft(name: String)
  /// Remembers that the author looked at this moment.
  case noteLook(Moment)
  case saveView(SavedView)
  case removeView(name: String)

  /// Lists the themes there are.
  case readThemes
  /// Makes a theme that of later runs.
  case keepTheme(String)

  // The terminal.
  /// Draws with another theme from now on.
  case useTheme(String)
  case copy(String)
  case repaint
  case suspend
  /// Opens a document or a page, by its address or path as it was typed, beside the terminal.
  case openDocument(String)
  /// Lets the user edit a text in the editor of their choice.
  case editText(String)
  case setMouse(Bool)
  case quit(Departure)
}

extension Effect {
  /// Whether it thinks long and changes nothing, so that a commit must not wait for it.
  var isLongThought: Bool {
    if case .readRuns = self { return true }
    if case .tryClearing = self { return true }
    if case .tryDeepening = self { return true }
    if case .openDocument = self { return true }
    return false
  }
}

/// How the interface ends.
package enum Departure: Hashable, Sendable {
  case quit
  /// The user wants to look at the sample portfolio; the executable opens it.
  case sample
}
