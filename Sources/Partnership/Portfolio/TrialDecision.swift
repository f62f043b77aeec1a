/// The end of a trial: the vendor stays, or goes.
package enum TrialDecision: String, Word {
  case go
  case noGo = "no-go"

  /// What the step is called: "go: Tyrell Corp".
  package func label(_ name: String) -> String { rawValue + ": " + name }

  /// What happens then, for the menu that asks.
  package var consequence: String {
    switch self {
    case .go: "go: the vendor is active from today"
    case .noGo: "no-go: the vendor is former from today"
    }
  }

  /// Where the vendor stands since the decision, which is named where it is known.
  package func standing(_ decision: RecordID?) -> String {
    let words =
      switch self {
      case .go: "engaged since today"
      case .noGo: "not engaged"
      }
    return words + (decision.map { ", decision [\($0.text)]" } ?? "")
  }

  /// The decision that ended a trial on the day; nil where none did.
  static func made(in dossier: Dossier, on day: Day) -> TrialDecision? {
    let log = dossier.vendor.statusLog
    guard let last = log.last, last.on == day, log.dropLast().last?.status == .trial else {
      return nil
    }
    return allCases.first { $0.status == last.status }
  }

  /// Checklist row, status entry and decision, so that all three are one step.
  ///
  /// - Parameters:
  ///   - vendor: the record as it was read; the store refuses the change where it is another now.
  ///   - day: the day of the decision.
  ///   - author: who decides.
  /// - Returns: the edits; none where the vendor is not on trial.
  package func edits(on vendor: Vendor, on day: Day, by author: String) -> [Edit] {
    guard vendor.statusLog.last?.status == .trial else { return [] }
    var after = vendor
    after.statusLog.append(
      StatusEntry(on: max(day, vendor.statusLog.last?.on ?? day), status: status))
    return [
      .change(before: .vendor(vendor), after: .vendor(after)),
      .add(
        .checklistItem(
          ChecklistItem(
            header: Header(id: .provisional(1), vendors: [vendor.id]), on: day, item: .trial,
            result: self == .go ? .yes : .no))),
      .add(
        .decision(
          Decision(
            header: Header(id: .provisional(2), vendors: [vendor.id]), on: day,
            text: text, decidedBy: author))),
    ]
  }

  /// What the record of the decision says.
  var text: String { "trial: " + rawValue }

  private var status: VendorStatus {
    switch self {
    case .go: .active
    case .noGo: .former
    }
  }
}
