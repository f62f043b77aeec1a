package import Partnership

/// What the screen of a vendor shows beside the timeline, worked out once from the dossier.
package struct VendorFacts: Hashable, Sendable {
  package let line: VendorLine
  package let open: [OpenLine]
  package let papers: [Paper]
  /// Everybody known, theirs and ours, by id: for the names in the timeline.
  package let people: [RecordID: Contact]
  /// What is measured, by id: for the readings in the timeline.
  package let measures: [RecordID: Measure]

  /// The documents and pages of the vendor and of its agreements, by record.
  package let documents: [RecordID: [NamedDocument]]

  /// Meetings that are planned, by id.
  package let planned: [RecordID: Meeting]

  /// One open matter with its topic and when it is due.
  package struct OpenLine: Hashable, Sendable {
    package let topic: String
    package let when: String
    package let matter: Matter
  }

  /// An agreement or a person: a row that Enter opens.
  package struct Paper: Hashable, Sendable {
    package let id: RecordID
    package let word: String
    package let text: String
    package let detail: String
  }

  /// Works out what is shown on a day; the currency is that of amounts of which nobody said theirs.
  package init(_ dossier: Dossier, on day: Day, policy: Policy, currency: String? = nil) {
    line = VendorLine(of: dossier, on: day, policy: policy, currency: currency)
    let id = dossier.vendor.id
    open = OpenMatters.list(of: dossier, on: day, policy: policy).map {
      OpenLine(topic: $0.topic.rawValue, when: $0.when, matter: Matter(vendor: id, open: $0))
    }
    let seen = dossier.seen(on: day)
    let terms = Dictionary(
      Agenda.terms(of: seen).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let theirs = dossier.contacts.filter { $0.side == .vendor }
      .sorted { ($0.escalationStep ?? 10, $0.name) < ($1.escalationStep ?? 10, $1.name) }
    papers =
      dossier.agreements.map {
        Paper($0, terms[$0.id], today: day, in: dossier.vendor.currency ?? currency)
      }
      + theirs.map { Paper($0, today: day) }
    planned = Dictionary(
      dossier.meetings.filter { $0.status == .planned }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    documents = Dictionary(
      ([dossier.vendor.asRecord] + dossier.agreements.map(\.asRecord)).map {
        ($0.id, $0.documents)
      }, uniquingKeysWith: { first, _ in first })
    measures = Dictionary(
      dossier.measures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    people = Dictionary(
      dossier.contacts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whom to call when something burns: the first step of the escalation, else a number at all.
  package var callFirst: Contact? {
    let reachable = people.values.filter {
      $0.side == .vendor && $0.phone != nil && $0.leftOn == nil
    }
    return reachable.min {
      ($0.escalationStep ?? 10, $0.name, $0.id) < ($1.escalationStep ?? 10, $1.name, $1.id)
    }
  }
}

extension VendorFacts.Paper {
  fileprivate init(
    _ agreement: Agreement, _ term: AgreementTerm?, today: Day, in currency: String?
  ) {
    id = agreement.id
    word = agreement.kind.word
    text = agreement.fullName
    var parts: [String] = []
    if let value = agreement.value {
      parts.append(
        Money(minorUnits: value, currency: agreement.currency ?? currency).description)
    }
    parts.append(Self.words(term, today))
    detail = parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  fileprivate init(_ contact: Contact, today: Day) {
    id = contact.id
    word = contact.isLeadership ? "leader" : "person"
    text = contact.name + (contact.role.map { ", " + $0 } ?? "")
    detail = [
      contact.phone, contact.email, contact.hours,
      contact.leftOn.map { "left " + DayWords.date($0, today: today) },
    ].compactMap(\.self).joined(separator: "  ")
  }

  private static func words(_ term: AgreementTerm?, _ today: Day) -> String {
    guard let term else { return "" }
    let end = term.termEndsOn.map { DayWords.date($0, today: today) } ?? ""
    switch term.state {
    case .renewing:
      let chance = term.nextChance.map { ", cancel by " + DayWords.date($0, today: today) } ?? ""
      return "renews after " + end + chance
    case .fixedEnd: return "ends " + end
    case .openEnded: return "open-ended"
    case .cancelled: return "cancelled, ends " + end
    case .ended: return "ended " + end
    }
  }
}
