package import Partnership

/// One thing that waits, with its vendor and its words: a row of Today, an open matter of a vendor.
package struct Matter: Hashable, Sendable {
  package let vendor: RecordID
  package let attention: Attention
  /// What waits, in words: "send SOW", "price sheet, promised by Eva Roth".
  package let text: String
  /// A sentence or two that explain it.
  package let explanation: String

  package init(vendor: RecordID, attention: Attention, text: String, explanation: String = "") {
    self.vendor = vendor
    self.attention = attention
    self.text = text
    self.explanation = explanation
  }

  /// What tells matters apart while their days and words change.
  package var key: MatterKey {
    MatterKey(vendor: vendor, kind: attention.kind, ref: attention.ref)
  }
}

/// The name of a matter.
package struct MatterKey: Hashable, Sendable {
  package let vendor: RecordID
  package let kind: AttentionKind
  package let ref: String

  /// The record that waits; nil for cadence, where a vendor waits for a talk.
  package var record: RecordID? {
    switch kind {
    case .touch, .review, .leadership: nil
    case .judgement: ref == Attention.never ? nil : RecordID(ref)
    case .notice, .cancellationProof, .agreementEnds, .reply, .recommendation, .promise,
      .conflict, .tellVendor, .reportIssue, .followUp, .meetingOutcome, .conflictFault:
      RecordID(ref)
    }
  }
}
