/// One person of the call sheet, and how often a try to reach them ended with a human.
package struct CallStep: Hashable, Sendable {
  package let contact: Contact
  /// Our tries of the last year at this person.
  package let reach: Reach.Part

  /// `2 of 4, 4 min`: tries that reached the person at once or later, and the median wait.
  package var reachWords: String {
    guard reach.tries > 0 else { return "never tried" }
    let counts = "\(reach.reached + reach.answered) of \(reach.tries)"
    guard let minutes = reach.medianMinutes, minutes > 0 else { return counts }
    return counts + ", " + Self.span(minutes)
  }

  /// Minutes as people say them: `4 min`, `2 h`, `3 days`.
  package static func span(_ minutes: Int) -> String {
    switch minutes {
    case ..<120: "\(minutes) min"
    case ..<2_880: "\(minutes / 60) h"
    case _: DayWords.span(minutes / 1_440)
    }
  }

  /// Their people: by escalation step, then those without one by name.
  ///
  /// Whoever has left is not listed.
  static func list(of dossier: Dossier, on day: Day) -> [CallStep] {
    dossier.contacts
      .filter { $0.side == .vendor && ($0.leftOn.map { $0 > day } ?? true) }
      .sorted {
        ($0.escalationStep ?? 10, $0.name, $0.id) < ($1.escalationStep ?? 10, $1.name, $1.id)
      }
      .map { contact in
        var own = dossier
        own.communications = dossier.communications.filter { $0.contacts.contains(contact.id) }
        return CallStep(contact: contact, reach: own.reach(since: day - 364, until: day).all)
      }
  }
}
