package import Partnership

/// What can be done to the selected row or to all marked ones in one step; `.` does it again.
package enum Act: Hashable, Sendable {
  case tier(Tier)
  /// The owner's name; nil takes the owner away.
  case owner(String?)
  case addTag(String)
  case removeTag(String)
  /// Gives the star to all, or takes it where every one has it.
  case star
  case remove
  /// Closes or decides an open matter.
  case answer(Answer)
  /// Says no to advice, and why: without a reason it would count as ignored.
  case decline(reason: String)
  /// Closes a conflict or an issue, and says how it ended.
  case settle(how: String)
  /// Hides an open matter until a day; a follow-up itself is moved.
  case postpone(until: Day)
  /// Says something of a sign, or starts its play.
  case sign(SignChange)
  /// Takes a record out of the verdict.
  case setAside(reason: String)
  /// Takes a record that was set aside back into the verdict.
  case countAgain
  case disputeRecord(by: String, text: String)

  /// The tag that stands for the star.
  package static let starTag = "starred"

  /// What the step is called in the list of changes and in the toast.
  package var label: String {
    switch self {
    case .tier(let tier): "tier \(tier.rawValue)"
    case .owner(let name): name.map { "owner \($0)" } ?? "no owner"
    case .addTag(let tag): "tag \(tag)"
    case .removeTag(let tag): "tag \(tag) taken away"
    case .star: "star"
    case .remove: "removed"
    case .answer(let answer): answer.rawValue
    case .decline: Answer.no.rawValue
    case .settle: Answer.resolved.rawValue
    case .postpone(let day): "postponed to \(Wording.day(day))"
    case .sign(.acknowledge(_, let until)): "acknowledged" + Self.words(until)
    case .sign(.agreePlan(_, let until)): "plan agreed" + Self.words(until)
    case .sign(.startPlay): "play started"
    case .sign(.dispute), .disputeRecord: "disputed"
    case .sign(.takeBack): "acknowledgement taken back"
    case .setAside: "set aside"
    case .countAgain: "counted again"
    }
  }

  private static func words(_ until: Day?) -> String {
    until.map { " until " + Wording.day($0) } ?? ""
  }

  /// Whether its edits follow from the verdict, for which the whole dossier is read.
  package var needsVerdict: Bool {
    switch self {
    case .sign, .setAside, .countAgain, .disputeRecord: true
    case .tier, .owner, .addTag, .removeTag, .star, .remove, .answer, .decline, .settle,
      .postpone:
      false
    }
  }
}

/// What an act is done to.
package enum ActTarget: Hashable, Sendable {
  case vendor(RecordID)
  case record(RecordID, of: RecordID)
  case matter(MatterKey, due: Day)
  case sign(SignKey)

  /// The vendor that the target is, or belongs to.
  package var vendor: RecordID {
    switch self {
    case .vendor(let id): id
    case .record(_, let vendor): vendor
    case .matter(let key, _): key.vendor
    case .sign(let key): key.vendor
    }
  }

  /// Whether it is something that waits.
  package var isMatter: Bool {
    if case .matter = self { return true }
    return false
  }

  /// The stored record that the act changes; nil where it changes none.
  package var record: RecordID? {
    switch self {
    case .vendor(let id), .record(let id, _): id
    case .matter(let key, _): key.record
    case .sign: nil
    }
  }
}

extension [ActTarget] {
  /// The vendors that the targets are, or belong to, each once.
  var vendors: [ActTarget] {
    var seen: Set<RecordID> = []
    return map(\.vendor).filter { seen.insert($0).inserted }.map { .vendor($0) }
  }
}

extension Act {
  /// Who does it and when.
  package struct Circumstance: Hashable, Sendable {
    package let now: Moment
    package let author: String
  }

  /// The edits that do it to the records as they are now.
  ///
  /// Targets whose record is gone meanwhile are left out; records that are already as wanted need
  /// no edit.
  package func edits(
    on targets: [ActTarget], records: [RecordID: Record], _ circumstance: Circumstance
  ) -> [Edit] {
    let isStarring = targets.contains { target in
      records[target.vendor].map { !$0.header.tags.contains(Self.starTag) } ?? false
    }
    return targets.enumerated().flatMap { index, target -> [Edit] in
      switch self {
      case .tier(let tier):
        change(records[target.vendor]) { $0.setting("tier", to: .word(tier.rawValue)) }
      case .owner(let name):
        change(records[target.vendor]) { $0.setting("owner", to: name.map { .text($0) }) }
      case .addTag(let tag): change(own(target, records)) { $0.tagged(tag, true) }
      case .removeTag(let tag): change(own(target, records)) { $0.tagged(tag, false) }
      case .star: change(records[target.vendor]) { $0.tagged(Self.starTag, isStarring) }
      case .remove: own(target, records).map { [.remove($0)] } ?? []
      case .answer(let answer):
        own(target, records).map {
          answer.edits(
            on: $0, of: target.vendor, at: circumstance.now, number: index * 2 + 1)
        } ?? []
      case .decline(let reason):
        own(target, records).map {
          Answer.no.edits(on: $0, of: target.vendor, at: circumstance.now, number: index * 2 + 1)
            .map { $0.explained(by: reason) }
        } ?? []
      case .settle(let how):
        own(target, records).map {
          Answer.resolved.edits(
            on: $0, of: target.vendor, at: circumstance.now, number: index * 2 + 1
          ).map { $0.ended(by: how) }
        } ?? []
      case .postpone(let day):
        postponed(target, until: day, records, circumstance, number: index + 1)
      case .sign, .setAside, .countAgain, .disputeRecord: []
      }
    }
  }

  private func own(_ target: ActTarget, _ records: [RecordID: Record]) -> Record? {
    target.record.flatMap { records[$0] }
  }

  private func change(_ record: Record?, _ body: (Record) -> Record?) -> [Edit] {
    guard let record, let after = body(record), after != record else { return [] }
    return [.change(before: record, after: after)]
  }

  private func postponed(
    _ target: ActTarget, until day: Day, _ records: [RecordID: Record],
    _ circumstance: Circumstance, number: Int
  ) -> [Edit] {
    guard case .matter(let key, let due) = target else { return [] }
    if case .followUp(let old)? = own(target, records) {
      var moved = old
      moved.dueOn = day
      return moved == old ? [] : [.change(before: .followUp(old), after: .followUp(moved))]
    }
    return [
      .add(
        .postponement(
          Postponement(
            header: Header(id: .provisional(number), vendors: [key.vendor]),
            kind: key.kind.rawValue, ref: key.ref,
            until: key.kind.isIrreversible ? min(day, due) : day, on: circumstance.now.day,
            by: circumstance.author)))
    ]
  }
}

extension AttentionKind {
  /// The kinds that cannot be undone; they are never hidden past their own day.
  var isIrreversible: Bool {
    switch self {
    case .notice, .cancellationProof, .agreementEnds: true
    case .reply, .recommendation, .promise, .conflict, .tellVendor, .reportIssue, .followUp,
      .touch, .review, .leadership, .meetingOutcome, .conflictFault, .judgement:
      false
    }
  }
}

extension Record {
  fileprivate func tagged(_ tag: String, _ isTagged: Bool) -> Record {
    var record = self
    record.header.tags.removeAll { $0 == tag }
    if isTagged { record.header.tags.append(tag) }
    return record
  }
}
