import Partnership
import Store

/// What is read for rounds: the readings of a month, the gut-check.
extension EffectRunner {
  /// What is measured at the vendors, or at all where none is named.
  func readings(of vendors: [RecordID]) throws(StoreError) -> ReadingsReading {
    let store = workplace.store
    guard !vendors.isEmpty else {
      let measures = try store.records(of: .measure).compactMap(\.asMeasure)
      let readings = measures.isEmpty ? [] : try store.records(of: .reading)
      return ReadingsReading(measures: measures, readings: readings.compactMap(\.asReading))
    }
    var measures: [Measure] = []
    var readings: [Reading] = []
    for id in vendors {
      guard let dossier = try store.dossier(of: id) else { continue }
      measures += dossier.measures
      readings += dossier.readings
    }
    return ReadingsReading(measures: measures, readings: readings)
  }

  /// Whom a judgement of trust is owed to on the day, and who of us judges.
  func gutChecks(on day: Day) throws(StoreError) -> GutCheckReading {
    let people = try workplace.store.contacts(of: nil)
    return GutCheckReading(
      checks: try workplace.store.gutChecks(on: day, people: people, policy: workplace.policy),
      judge: GutAnswer.judge([workplace.me, workplace.author], among: people))
  }

  /// Opens what was typed as an address or a path; the toast says what came of it.
  func opened(_ text: String) -> Toast {
    guard let link = DocumentLink(text) else {
      return Toast(
        "Only web pages and files are opened, and this is neither: \(text)", isError: true)
    }
    if let trouble = workplace.openDocument(link) { return Toast(trouble, isError: true) }
    return Toast("Opened \(link.text)")
  }
}
