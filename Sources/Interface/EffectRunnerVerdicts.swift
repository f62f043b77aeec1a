import Partnership
import Store

/// What the lists want to know of verdicts on other days; slow, so never on the main loop.
extension EffectRunner {
  func signs(of id: RecordID, day: Day) throws(StoreError) -> SignReading? {
    try workplace.store.dossier(of: id).map {
      SignReading(of: $0, on: day, policy: workplace.policy)
    }
  }

  func sparks(of ids: [RecordID], day: Day) throws(StoreError) -> [RecordID: YearSpark] {
    var sparks: [RecordID: YearSpark] = [:]
    for id in ids {
      sparks[id] = try workplace.store.dossier(of: id).map {
        YearSpark(of: $0, on: day, policy: workplace.policy)
      }
    }
    return sparks
  }

  func charts(of id: RecordID, on day: Day) throws(StoreError) -> ChartsReading? {
    try workplace.store.dossier(of: id).map {
      ChartsReading(of: $0, on: day, policy: workplace.policy)
    }
  }

  func news(
    after vendor: RecordID?, since: Day, day: Day
  ) throws(StoreError) -> SignNewsRange {
    let horizon = Horizon(min(since, day), policy: workplace.policy)
    let dossiers = try workplace.store.dossiers(
      after: vendor, limit: Self.rangeLength, within: horizon)
    var news: [RecordID: SignNews] = [:]
    for dossier in dossiers {
      let compared = dossier.signNews(since: since, on: day, policy: workplace.policy)
      if !compared.isEmpty { news[dossier.vendor.id] = compared }
    }
    return SignNewsRange(
      news: news, since: since,
      next: dossiers.count < Self.rangeLength ? nil : dossiers.last?.vendor.id)
  }

  /// The views as they are now, with what came of changing them.
  func viewsChanged(_ problem: String?, _ done: String) -> Message {
    .viewsChanged(
      workplace.views.all().views, Toast(problem ?? done, isError: problem != nil))
  }
}
