/// What becomes of an agreement when somebody records it by hand.
package enum AgreementRecording: Hashable, Sendable {
  /// It is recorded as it is.
  case complete
  /// It is recorded with the end that start and term imply.
  case ended(Agreement)
  /// It is refused, since it could never renew.
  case refused(RecordClash)
}

extension Agreement {
  /// What a renewal by itself still asks for.
  ///
  /// Without a last day nothing renews and no notice is ever asked for, so the first term ends
  /// where `termMonths` from the start are over. Dossiers that are read stay as they are.
  package var recording: AgreementRecording {
    guard renewal == .tacit else { return .complete }
    guard let months = termMonths, months > 0 else {
      return .refused(
        RecordClash(
          "termMonths", "A tacit renewal needs `termMonths`, how long each one lasts, such as 12."))
    }
    guard endsOn == nil, renewals.isEmpty else { return .complete }
    var ended = self
    ended.endsOn = startsOn.adding(months: months) - 1
    return .ended(ended)
  }
}

extension Record {
  /// What becomes of the record when somebody records it by hand in the place of another.
  ///
  /// An agreement that lacked its term before may still be changed elsewhere.
  package func recorded(after before: Record? = nil) -> RecordRecording {
    if let clash { return .refused(clash) }
    guard case .agreement(let agreement) = self else { return .record(self, remark: nil) }
    switch agreement.recording {
    case .complete: return .record(self, remark: nil)
    case .ended(let ended):
      let day = ended.endsOn.map(\.description) ?? ""
      return .record(
        .agreement(ended), remark: "Its first term ends on \(day), from its start and term.")
    case .refused(let clash):
      guard case .agreement(let earlier)? = before, earlier.recording == agreement.recording
      else { return .refused(clash) }
      return .record(self, remark: nil)
    }
  }
}

/// A record as it goes into the store, with what must be said about it, or why it may not.
package enum RecordRecording: Hashable, Sendable {
  case record(Record, remark: String?)
  case refused(RecordClash)
}
