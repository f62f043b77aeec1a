import Exchange
import Partnership
package import Store

/// Does what effects ask of the store and the state directory, and says what came of it.
///
/// Calls block; the runtime makes them off its main thread, one after the other. Effects of the
/// terminal are the runtime's own.
package struct EffectRunner: Sendable {
  /// Vendors read in one short transaction, so that a commit waits for no more than these.
  package static let rangeLength = 120
  /// The first range is short, so that a screenful of verdicts is there at once.
  package static let firstRangeLength = 60

  let workplace: Workplace

  package init(_ workplace: Workplace) {
    self.workplace = workplace
  }

  /// Does one effect and returns the messages it leads to.
  ///
  /// The onlooker sees how far an import is, and may stop it.
  package func run(_ effect: Effect, onlooker: Onlooker = .none) -> [Message] {
    let store = workplace.store
    switch effect {
    case .openPortfolio(let day):
      return [.portfolioOpened(attempt { try opening(on: day) })]
    case .readRange(let vendor, let day):
      return [.rangeRead(attempt { try range(after: vendor, day: day) })]
    case .refresh(let revision, let day):
      return [.portfolioChanged(attempt { try changes(since: revision, day: day) })]
    case .readVendor(let id):
      return [.vendorRead(id, attempt { try store.dossier(of: id) })]
    case .readSigns(let id, let day):
      return [.signsRead(id, attempt { try signs(of: id, day: day) })]
    case .readSparks(let ids, let day):
      return [.sparksRead(attempt { try sparks(of: ids, day: day) })]
    case .readNews(let vendor, let since, let day):
      return [.newsRead(attempt { try news(after: vendor, since: since, day: day) })]
    case .readTimeline(let request):
      return [.timelineRead(request, attempt { try timeline(request) })]
    case .readHistory(let id):
      return [.historyRead(id, attempt { try store.history(of: id) })]
    case .readRecord(let id):
      return [.recordRead(id, attempt { try reading(of: id) })]
    case .readTrend(let id, let day):
      return [.trendRead(id, attempt { try trend(of: id, until: day) })]
    case .readLanes(let id, let day):
      return [.lanesRead(id, attempt { try lanes(of: id, until: day) })]
    case .readCharts(let id, let day):
      return [.chartsRead(id, attempt { try charts(of: id, on: day) })]
    case .readComparison(let ids, let day):
      return [.comparisonRead(ids, attempt { try comparison(of: ids, on: day) })]
    case .readReadings(let ids):
      return [.readingsRead(ids, attempt { try readings(of: ids) })]
    case .readGutChecks(let day):
      return [.gutChecksRead(attempt { try gutChecks(on: day) })]
    case .readContacts:
      return [.contactsRead(attempt { try store.contacts(of: nil) })]
    case .readLogMaterial(let request):
      return [.logMaterialRead(attempt { try material(for: request) })]
    case .readSteps(let page):
      return [.stepsRead(page, attempt { try store.steps(touching: nil, page) })]
    case .readEdits(let number):
      return [.editsRead(step: number, attempt { try store.edits(of: number) })]
    case .search(let query):
      return [.found(query, attempt { try store.search(query, limit: SearchScreen.limit) })]
    case .commit(let edits, let label, let report):
      return [.committed(attempt { try store.commit(edits, as: stamp(label)) }, report)]
    case .act(let act, let targets):
      return act.needsVerdict ? performOnVerdict(act, targets) : perform(act, targets)
    case .readVerdict(let vendor, let day):
      return [.verdictRead(vendor, attempt { try account(of: vendor, on: day) })]
    case .readRuns, .tryClearing, .tryDeepening: return think(effect)
    case .move(let move, let isConfirmed):
      return [take(move, isConfirmed: isConfirmed)]
    case .planImport(let request):
      return [.importPlanned(request, workplace.importing.plan(request))]
    case .carryOutImport(let plan, let report):
      return [.committed(workplace.importing.carryOut(plan, onlooker), report)]
    case .saveDraft(let name, let text):
      return workplace.drafts.save(name, text).map { [.say(Toast($0, isError: true))] } ?? []
    case .removeDraft(let name):
      workplace.drafts.remove(name)
      return []
    case .readThemes: return [.themesRead(workplace.themes.all())]
    case .keepTheme(let stem):
      return [
        .say(
          workplace.themes.keep(stem).map { Toast($0, isError: true) }
            ?? Toast("The theme \(stem) is kept."))
      ]
    case .noteLook(let moment):
      workplace.looks.note(moment)
      return []
    case .saveView(let view):
      return [viewsChanged(workplace.views.save(view), "Kept the view \(view.name).")]
    case .removeView(let name):
      return [viewsChanged(workplace.views.remove(name), "Removed the view \(name).")]
    case .openDocument(let text): return [.say(opened(text))]
    case .then(let message):
      return [message]
    case .copy, .repaint, .suspend, .editText, .setMouse, .useTheme, .stopWork, .quit:
      return []
    }
  }

  func stamp(_ label: String) -> Stamp {
    Stamp(author: workplace.author, at: workplace.clock(), channel: .interface, label: label)
  }

  func attempt<Success>(_ body: () throws -> Success) -> Result<Success, StoreError> {
    do {
      return .success(try body())
    } catch let error as StoreError {
      return .failure(error)
    } catch {
      return .failure(.disk("\(error)"))
    }
  }

  // MARK: Reading

  private func range(after vendor: RecordID?, day: Day) throws(StoreError) -> PortfolioRange {
    let limit = vendor == nil ? Self.firstRangeLength : Self.rangeLength
    let dossiers = try workplace.store.dossiers(
      after: vendor, limit: limit, within: Horizon(day, policy: workplace.policy))
    return PortfolioRange(
      lines: dossiers.map { line($0, on: day) }, day: day,
      next: dossiers.count < limit ? nil : dossiers.last?.vendor.id)
  }

  private func line(_ dossier: Dossier, on day: Day) -> VendorLine {
    VendorLine(
      of: dossier, on: day, policy: workplace.policy, currency: workplace.currency)
  }

  private func opening(on day: Day) throws(StoreError) -> PortfolioOpening {
    let store = workplace.store
    let revision = try store.revision()
    return PortfolioOpening(
      revision: revision,
      lines: try store.vendors().map { VendorLine(unread: $0, on: day) })
  }

  private func changes(since revision: Revision, day: Day) throws(StoreError) -> PortfolioChange {
    let store = workplace.store
    let now = try store.revision()
    guard now != revision else { return PortfolioChange(revision: now, lines: [], gone: []) }
    guard let touched = try store.vendorsChanged(since: revision) else {
      return PortfolioChange(revision: now, lines: nil, gone: [])
    }
    var lines: [VendorLine] = []
    var gone: Set<RecordID> = []
    for id in touched {
      if let dossier = try store.dossier(of: id) {
        lines.append(line(dossier, on: day))
      } else {
        gone.insert(id)
      }
    }
    return PortfolioChange(revision: now, lines: lines, gone: gone)
  }

  private func timeline(_ request: TimelineRequest) throws(StoreError) -> TimelinePart {
    let store = workplace.store
    if request.filter.words != nil {
      let found = try store.timeline(of: request.vendor, Page(limit: .max), request.filter)
      return TimelinePart(
        records: Array(found.dropFirst(request.page.offset).prefix(request.page.limit)),
        count: found.count)
    }
    return TimelinePart(
      records: try store.timeline(of: request.vendor, request.page, request.filter),
      count: try store.timelineCount(of: request.vendor, request.filter))
  }

  private func reading(of id: RecordID) throws(StoreError) -> RecordReading? {
    guard let record = try workplace.store.records([id]).first else { return nil }
    let related = record.header.vendors + record.header.links + record.references.map(\.id)
    let dossier = try record.header.vendors.first.flatMap { vendor throws(StoreError) in
      try workplace.store.dossier(of: vendor)
    }
    return RecordReading(
      record: record, related: try workplace.store.records(related),
      story: dossier.map { RecordStory(of: record, in: $0, on: workplace.clock().day) })
  }

  private func trend(of id: RecordID, until day: Day) throws(StoreError) -> TrendSeries? {
    try workplace.store.dossier(of: id)?.trend(until: day, policy: workplace.policy)
  }

  private func lanes(of id: RecordID, until day: Day) throws(StoreError) -> [SignRun] {
    try workplace.store.dossier(of: id)?.trendLanes(until: day, policy: workplace.policy) ?? []
  }

  private func comparison(of ids: [RecordID], on day: Day) throws(StoreError) -> ComparisonReading {
    var reading = ComparisonReading()
    for id in ids {
      guard let dossier = try workplace.store.dossier(of: id) else { continue }
      reading.take(
        dossier, on: day, policy: workplace.policy, currency: workplace.currency)
    }
    return reading
  }

  private func material(for request: LogRequest) throws(StoreError) -> LogMaterial {
    var material = LogMaterial(contacts: try workplace.store.contacts(of: nil))
    for vendor in request.vendors.sorted() {
      if let dossier = try workplace.store.dossier(of: vendor) { material.take(dossier) }
    }
    for record in try workplace.store.records(request.records.sorted()) {
      material.records[record.id] = record
    }
    return material
  }

  // MARK: Writing

  private func perform(_ act: Act, _ targets: [ActTarget]) -> [Message] {
    let store = workplace.store
    let done = attempt { () -> (Commit, String)? in
      let ids = Array(Set(targets.compactMap(\.record) + targets.map(\.vendor))).sorted()
      let records = Dictionary(
        try store.records(ids).map { ($0.header.id, $0) }, uniquingKeysWith: { first, _ in first })
      let edits = act.edits(
        on: targets, records: records,
        Act.Circumstance(now: workplace.clock(), author: workplace.author))
      guard !edits.isEmpty else { return nil }
      let label = StepLabel(records).act(act, on: targets, records: records)
      return (try store.commit(edits, as: stamp(label)), label)
    }
    switch done {
    case .success(let (commit, label)?):
      return [.committed(.success(commit), CommitReport(StepLabel.sentence(label)))]
    case .success(nil):
      return [.say(Toast("Nothing to change: it is so already."))]
    case .failure(let error):
      return [.committed(.failure(error), CommitReport(act.label))]
    }
  }

  private func take(_ move: StepMove, isConfirmed: Bool) -> Message {
    let store = workplace.store
    let author = workplace.author
    let outcome = attempt { () -> Message in
      let next =
        switch move {
        case .undo: try store.nextUndo(by: author)
        case .redo: try store.nextRedo(by: author)
        }
      if let next, next.count > Model.largestUnaskedChange, !isConfirmed {
        return .confirmStep(next, move)
      }
      let now = workplace.clock()
      switch move {
      case .undo:
        return .stepTaken(
          .success(try store.undo(by: author, at: now, channel: .undo)), move)
      case .redo:
        return .stepTaken(
          .success(try store.redo(by: author, at: now, channel: .redo)), move)
      }
    }
    switch outcome {
    case .success(let message): return message
    case .failure(let error): return .stepTaken(.failure(error), move)
    }
  }
}
