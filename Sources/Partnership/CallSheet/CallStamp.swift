/// A call that was just made, written down by one key.
package enum CallStamp: String, CaseIterable, Hashable, Sendable {
  case reached
  case noAnswer = "no answer"
  case voicemail

  /// The record of the call.
  ///
  /// With an issue open above it the call is about that issue and counts as outage; otherwise
  /// nothing is said of its purpose. Outside the working hours it is after hours, since the minute
  /// is known.
  package func talk(
    with contact: Contact, of vendor: RecordID, about issue: Issue?, at now: Moment,
    hours: WorkingHours, holidays: Set<Day>
  ) -> Communication {
    var talk = Communication(
      header: Header(id: .provisional(1), vendors: [vendor]), at: now,
      contacts: [contact.id], outcome: self == .reached ? .reached : .noAnswer)
    talk.voicemail = self == .voicemail
    if let issue {
      talk.purpose = .outage
      talk.issue = issue.id
    }
    talk.afterHours = now.time.map { !hours.contains(now.day, $0, holidays: holidays) } ?? false
    return talk
  }
}
