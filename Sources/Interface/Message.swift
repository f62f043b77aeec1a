package import Exchange
package import Partnership
package import Store
package import Terminal

/// Everything that can happen to the model: what the user does, what effects brought, what time it is.
package enum Message: Hashable, Sendable {
  // What reached the terminal.
  case key(Key)
  case paste(String)
  /// A paste was too long, and its end was left out.
  case pasteCut
  case mouse(MouseEvent)
  case resized(Size)
  /// The program was stopped and runs again.
  case resumed
  /// About a second has passed.
  /// A sequence of keys was begun and waits; what may follow is shown.
  case lingered
  case tick(Moment)

  // What the user wants.
  case intent(Intent)
  case go(Destination)
  /// Goes to a place without remembering this one.
  case replace(Destination)
  case open(Overlay)
  /// Closes the innermost overlay.
  case close
  case say(Toast)
  /// Does something to vendors or open matters; the last one is what `.` does again.
  case act(Act, [ActTarget])
  /// The same, and then the log bar on the vendors with a line begun.
  case actAndLog(Act, [ActTarget], text: String)
  /// What was typed into a prompt.
  case typed(Prompt.Purpose, String)
  case effect(Effect)
  case sortBy(PortfolioSort.Key)
  case groupBy(PortfolioGrouping)
  case showView(SavedView)
  /// The names of the columns to show, in order.
  case showColumns([String])
  /// Entries of one kind only; nil for all.
  case showKind(RecordKind?)
  /// Opens the log bar on these vendors with a line begun.
  case log(vendors: [RecordID], text: String)
  /// Opens the form of a record; with nil, asks for the kind first.
  case add(RecordKind?, vendor: RecordID?)
  case edit(RecordID)
  /// Opens the log bar on a meeting, to write down what is said in it.
  case meet(Meeting)
  /// Opens the line that the record was typed as.
  case editLine(Record)
  /// Shows one record.
  case show(RecordID)
  /// Selects a sign where the verdict is taken apart.
  case showSign(SignKey)
  /// Orders or groups the warning signs.
  case arrangeSigns(SignsArrangement)

  // What effects brought.
  case portfolioOpened(Result<PortfolioOpening, StoreError>)
  case rangeRead(Result<PortfolioRange, StoreError>)
  case portfolioChanged(Result<PortfolioChange, StoreError>)
  case committed(Result<Commit, StoreError>, CommitReport)
  case stepTaken(Result<Step?, StoreError>, StepMove)
  /// Undoing or redoing this step changes more than 20 records, so the user is asked first.
  case confirmStep(Step, StepMove)
  case vendorRead(RecordID, Result<Dossier?, StoreError>)
  case signsRead(RecordID, Result<SignReading?, StoreError>)
  case sparksRead(Result<[RecordID: YearSpark], StoreError>)
  case newsRead(Result<SignNewsRange, StoreError>)
  /// The views as they are kept now, and what to say of it.
  case viewsChanged([SavedView], Toast)
  case timelineRead(TimelineRequest, Result<TimelinePart, StoreError>)
  case historyRead(RecordID, Result<[FieldChange], StoreError>)
  case recordRead(RecordID, Result<RecordReading?, StoreError>)
  case trendRead(RecordID, Result<TrendSeries?, StoreError>)
  case lanesRead(RecordID, Result<[SignRun], StoreError>)
  /// Nil where the vendor is gone.
  case chartsRead(RecordID, Result<ChartsReading?, StoreError>)
  case comparisonRead([RecordID], Result<ComparisonReading, StoreError>)
  case readingsRead([RecordID], Result<ReadingsReading, StoreError>)
  case gutChecksRead(Result<GutCheckReading, StoreError>)
  case stepsRead(Page, Result<[Step], StoreError>)
  case editsRead(step: Int, Result<[Edit], StoreError>)
  case contactsRead(Result<[Contact], StoreError>)
  case logMaterialRead(Result<LogMaterial, StoreError>)
  case importPlanned(ImportRequest, Result<ImportReading, ImportRefusal>)
  /// The part of an import that is done, from 0 to 1.
  case importReached(Double)
  /// The text as the user's editor left it.
  case edited(String)
  case themesRead([ThemeLine])
  /// The screen is drawn with this theme now.
  case themeUsed(String)
  case found(SearchQuery, Result<[Hit], StoreError>)
  /// The verdict taken apart; nil where the vendor is gone.
  case verdictRead(RecordID, Result<VerdictAccount?, StoreError>)
  /// Since when signs are open; a sign that is missing is open no longer.
  case runsRead([RecordID], [SignKey: SignRun], day: Day)
  case clearingTried(SignKey, Clearance?, number: Int)
  case deepeningTried(RecordID, NextDepth?, number: Int)
}

/// The vendors of a store at the beginning.
package struct PortfolioOpening: Hashable, Sendable {
  package let revision: Revision
  /// Known by their own records alone; what waits follows in ranges.
  package let lines: [VendorLine]

  package init(revision: Revision, lines: [VendorLine]) {
    self.revision = revision
    self.lines = lines
  }
}

/// A range of the portfolio with standings.
package struct PortfolioRange: Hashable, Sendable {
  package let lines: [VendorLine]
  /// The day and the filling they were computed for; older ones are dropped.
  package let day: Day
  /// Where the next range begins; nil after the last.
  package let next: RecordID?
}

/// What changed in the store since a revision.
package struct PortfolioChange: Hashable, Sendable {
  package let revision: Revision
  /// Touched vendors as they are now; nil where everything is to be read anew.
  package let lines: [VendorLine]?
  package let gone: Set<RecordID>

  /// Whether a vendor changed or went; where everything is read anew, each may have.
  package func touches(_ vendor: RecordID) -> Bool {
    gone.contains(vendor) || lines?.contains { $0.id == vendor } ?? true
  }
}

/// What a commit was for, so that its outcome can be told.
package struct CommitReport: Hashable, Sendable {
  /// What was done, as the toast says it: "logged call".
  package let told: String
  /// The draft that the commit makes needless.
  package let draft: String?

  package init(_ told: String, draft: String? = nil) {
    self.told = told
    self.draft = draft
  }
}

/// Back in the journal or forward again.
package enum StepMove: Hashable, Sendable {
  case undo
  case redo
}

/// A stretch of a vendor's timeline that a screen asked for.
package struct TimelineRequest: Hashable, Sendable {
  package let vendor: RecordID
  package let page: Page
  package let filter: TimelineFilter

  package init(vendor: RecordID, page: Page, filter: TimelineFilter = TimelineFilter()) {
    self.vendor = vendor
    self.page = page
    self.filter = filter
  }
}

/// A stretch of a timeline, and how long the whole is.
package struct TimelinePart: Hashable, Sendable {
  package let records: [Record]
  package let count: Int
}

extension Message {
  /// Whether the loop must wake for it; that nothing changed can wait for the next tick.
  var isNews: Bool {
    guard case .portfolioChanged(.success(let change)) = self else { return true }
    return change.lines?.isEmpty != true || !change.gone.isEmpty
  }
}
