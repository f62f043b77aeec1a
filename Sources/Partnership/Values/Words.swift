/// A closed set of words that a field may hold; the raw value is what files and stores say.
package protocol Word: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {}

extension Word {
  /// The place among all cases, from 0; read from memory, since comparing words costs more than
  /// most of what is looked up by it.
  package var place: Int {
    withUnsafeBytes(of: self) { $0.first.map(Int.init) ?? 0 }
  }
}

/// Whose: the vendor's side or ours.
package enum Side: String, Word {
  case vendor
  case us
}

/// How much the company depends on a vendor, and so what contact is due.
package enum Tier: String, Word {
  case strategic
  case tactical
  case operational
  case commodity
  case untiered
}

/// What is bought: the path chosen for a vendor (seed 000).
package enum EngagementModel: String, Word {
  case managed
  case bot
  case infrastructure
  case product
  case software
  case other
}

/// Where the money for a vendor comes from (seed 000).
package enum Funding: String, Word {
  case opex
  case capex
  case thirdParty
}

/// Where a vendor stands in its life with us; trial, active and exiting are *engaged*.
package enum VendorStatus: String, Word {
  case prospect
  case trial
  case active
  case exiting
  case former

  package var isEngaged: Bool {
    switch self {
    case .trial, .active, .exiting: true
    case .prospect, .former: false
    }
  }
}

/// By what means people talked.
package enum Channel: String, Word {
  case call
  case email
  case chat
  case visit
  case portal
  case other
}

/// Who went to whom.
package enum Direction: String, Word {
  case fromVendor
  case toVendor
}

/// What a talk was for; unknown purposes count in no rule.
package enum Purpose: String, Word {
  case support
  case outage
  case sales
  case advice
  case coordination
  case review
  case billing
  case social
}

/// What became of an attempt to talk.
package enum Outcome: String, Word {
  case reached
  case noAnswer
  case declined
}

/// How a talk or a meeting felt.
package enum Mood: String, Word {
  case good
  case neutral
  case bad
}

/// What a meeting was for; review, planning, strategy and workshop count as reviews.
package enum MeetingKind: String, Word {
  case review
  case planning
  case strategy
  case workshop
  case operational
  case other

  package var isReview: Bool {
    switch self {
    case .review, .planning, .strategy, .workshop: true
    case .operational, .other: false
    }
  }
}

/// What became of a meeting.
package enum MeetingStatus: String, Word {
  case planned
  case held
  case missedByVendor
  case missedByUs
  case cancelled
}

/// Whose fault a conflict is; unknown is nobody's.
package enum Fault: String, Word {
  case vendor
  case us
  case both
}

/// What a conflict is about.
package enum ConflictCause: String, Word {
  case scope
  case quality
  case money
  case people
  case communication
  case security
  case other
}

/// How bad a conflict or an issue is.
package enum Severity: String, Word {
  case low
  case medium
  case high
  case critical
}

/// Whether an adviser said what it gains from its advice; `none` = it gains nothing (seed 003).
package enum DisclosedInterest: String, Word {
  case yes
  case no
  case none
}

/// The answer to a recommendation; deferred is not a decision.
package enum RecommendationAnswer: String, Word {
  case accepted
  case declined
  case deferred
}

/// What was decided about an agreement that comes up for renewal.
package enum AgreementVerdict: String, Word {
  case keep
  case renegotiate
  case cancel
}

/// Whether a goal is one that both win by, or a result we want.
package enum GoalKind: String, Word {
  case shared
  case outcome
}

/// How a goal ended.
package enum GoalOutcome: String, Word {
  case achieved
  case missed
  case dropped
}

/// What was signed.
package enum AgreementKind: String, Word {
  case contract
  case sla
  case sow
  case nda
}

/// How an agreement goes on after its end: not at all, by signature, or by itself.
package enum RenewalMode: String, Word {
  case never
  case express
  case tacit
}

/// What period an agreement's value is for.
package enum ValuePeriod: String, Word {
  case year
  case term
  case once
}

/// Whether a measure was promised in an SLA or is a result we want (seeds 000 and 001).
package enum MeasureKind: String, Word {
  case sla
  case outcome
}

/// Which side of the target is good; equal to the target is met.
package enum MeasureDirection: String, Word {
  case atLeast
  case atMost
}

/// What a gut-check judges (seeds 000, 001, 003, 004).
package enum JudgementTopic: String, Word {
  case trust
  case culture
  case maturityVendor
  case maturityUs
  case industryKnowledge
  case alignment
  case flexibility
}

/// What should be checked before a vendor is chosen (seeds 000, 003, 004).
package enum ChecklistTopic: String, Word {
  case objective
  case buyIn
  case funding
  case reference
  case value
  case afterHoursProven
  case ecosystem
  case culturalWorkshop
  case strategySession
  case trial
}

/// The result of one check.
package enum ChecklistResult: String, Word {
  case yes
  case no
  case na
}

/// What a person said about an open sign: seen, or a plan was agreed.
package enum AcknowledgementState: String, Word {
  case acknowledged
  case plan
}
