/// The screen of a destination, with all that it remembers.
package enum ScreenState: Hashable, Sendable {
  case today(TodayScreen)
  case portfolio(PortfolioScreen)
  case vendor(VendorScreen)
  case search(SearchScreen)
  case record(RecordScreen)
  case triage(TriageScreen)
  case map(MapScreen)
  case changes(ChangesScreen)
  case signs(SignsScreen)
  case why(WhyScreen)
  case trend(TrendScreen)
  case charts(ChartsScreen)
  case brief(BriefScreen)
  case callSheet(CallSheetScreen)
  case compare(CompareScreen)
  case readings(ReadingsScreen)
  case gutCheck(GutCheckScreen)
  case checklist(ChecklistScreen)
  case messages(MessagesScreen)

  /// Makes the screen of a destination as it is when one comes there for the first time.
  package init(_ destination: Destination) {
    switch destination {
    case .today: self = .today(TodayScreen())
    case .portfolio: self = .portfolio(PortfolioScreen())
    case .vendor(let id): self = .vendor(VendorScreen(vendor: id))
    case .search: self = .search(SearchScreen())
    case .record(let id): self = .record(RecordScreen(id: id))
    case .triage: self = .triage(TriageScreen())
    case .map: self = .map(MapScreen())
    case .changes: self = .changes(ChangesScreen())
    case .signs: self = .signs(SignsScreen())
    case .why(let id): self = .why(WhyScreen(vendor: id))
    case .trend(let id): self = .trend(TrendScreen(vendor: id))
    case .charts(let id): self = .charts(ChartsScreen(vendor: id))
    case .brief(let id): self = .brief(BriefScreen(vendor: id))
    case .callSheet(let id): self = .callSheet(CallSheetScreen(vendor: id))
    case .compare(let ids): self = .compare(CompareScreen(vendors: ids))
    case .readings(let ids, let month):
      self = .readings(ReadingsScreen(vendors: ids, month: month))
    case .gutCheck: self = .gutCheck(GutCheckScreen())
    case .checklist(let id): self = .checklist(ChecklistScreen(vendor: id))
    case .messages: self = .messages(MessagesScreen())
    }
  }

  package var destination: Destination {
    switch self {
    case .today: .today
    case .portfolio: .portfolio
    case .vendor(let screen): .vendor(screen.vendor)
    case .search: .search
    case .record(let screen): .record(screen.id)
    case .triage: .triage
    case .map: .map
    case .changes: .changes
    case .signs: .signs
    case .why(let screen): .why(screen.vendor)
    case .trend(let screen): .trend(screen.vendor)
    case .charts(let screen): .charts(screen.vendor)
    case .brief(let screen): .brief(screen.vendor)
    case .callSheet(let screen): .callSheet(screen.vendor)
    case .compare(let screen): .compare(screen.vendors)
    case .readings(let screen): .readings(screen.vendors, screen.month)
    case .gutCheck: .gutCheck
    case .checklist(let screen): .checklist(screen.vendor)
    case .messages: .messages
    }
  }

  /// The screen as what every screen can do; for reading, not for changing.
  package var screen: any Screen {
    switch self {
    case .today(let screen): screen
    case .portfolio(let screen): screen
    case .vendor(let screen): screen
    case .search(let screen): screen
    case .record(let screen): screen
    case .triage(let screen): screen
    case .map(let screen): screen
    case .changes(let screen): screen
    case .signs(let screen): screen
    case .why(let screen): screen
    case .trend(let screen): screen
    case .charts(let screen): screen
    case .brief(let screen): screen
    case .callSheet(let screen): screen
    case .compare(let screen): screen
    case .readings(let screen): screen
    case .gutCheck(let screen): screen
    case .checklist(let screen): screen
    case .messages(let screen): screen
    }
  }

  /// Lets the screen change itself.
  package mutating func change<Result>(_ body: (inout any Screen) -> Result) -> Result {
    var screen = self.screen
    let result = body(&screen)
    switch self {
    case .today: if let screen = screen as? TodayScreen { self = .today(screen) }
    case .portfolio: if let screen = screen as? PortfolioScreen { self = .portfolio(screen) }
    case .vendor: if let screen = screen as? VendorScreen { self = .vendor(screen) }
    case .search: if let screen = screen as? SearchScreen { self = .search(screen) }
    case .record: if let screen = screen as? RecordScreen { self = .record(screen) }
    case .triage: if let screen = screen as? TriageScreen { self = .triage(screen) }
    case .map: if let screen = screen as? MapScreen { self = .map(screen) }
    case .changes: if let screen = screen as? ChangesScreen { self = .changes(screen) }
    case .signs: if let screen = screen as? SignsScreen { self = .signs(screen) }
    case .why: if let screen = screen as? WhyScreen { self = .why(screen) }
    case .brief: if let screen = screen as? BriefScreen { self = .brief(screen) }
    case .callSheet: if let screen = screen as? CallSheetScreen { self = .callSheet(screen) }
    case .trend: if let screen = screen as? TrendScreen { self = .trend(screen) }
    case .charts: if let screen = screen as? ChartsScreen { self = .charts(screen) }
    case .compare: if let screen = screen as? CompareScreen { self = .compare(screen) }
    case .readings: if let screen = screen as? ReadingsScreen { self = .readings(screen) }
    case .gutCheck: if let screen = screen as? GutCheckScreen { self = .gutCheck(screen) }
    case .checklist: if let screen = screen as? ChecklistScreen { self = .checklist(screen) }
    case .messages: if let screen = screen as? MessagesScreen { self = .messages(screen) }
    }
    return result
  }
}
