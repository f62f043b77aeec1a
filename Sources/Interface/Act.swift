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
  case followUp(String, due: Day)

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
    case .followUp: "follow-up"
    }
  }
}

/// What an act is done to.
package enum ActTarget: Hashable, Sendable {
  case vendor(RecordID)

  /// The vendor that the target is, or belongs to.
  package var vendor: RecordID {
    switch self {
    case .vendor(let id): id
    }
  }

  /// The stored record that the act changes; nil where it changes none.
  package var record: RecordID? {
    switch self {
    case .vendor(let id): id
    }
  }
}

extension Act {
  /// The edits that do it to the records as they are now.
  ///
  /// Targets whose record is gone meanwhile are left out; records that are already as wanted need
  /// no edit.
  package func edits(
    on targets: [ActTarget], records: [RecordID: Record], today: Day
  ) -> [Edit] {
    let starring =
      self == .star
      && !targets.allSatisfy { target in
        records[target.vendor]?.header.tags.contains(Self.starTag) ?? true
      }
    return targets.enumerated().compactMap { index, target -> Edit? in
      guard let id = target.record, let record = records[id] else { return nil }
      return edit(on: record, number: index + 1, isStarring: starring, today: today)
    }
  }

  private func edit(on record: Record, number: Int, isStarring: Bool, today: Day) -> Edit? {
    switch self {
    case .tier(let tier): change(record) { $0.setting("tier", to: .word(tier.rawValue)) }
    case .owner(let name): change(record) { $0.setting("owner", to: name.map { .text($0) }) }
    case .addTag(let tag): change(record) { $0.tagged(tag, true) }
    case .removeTag(let tag): change(record) { $0.tagged(tag, false) }
    case .star: change(record) { $0.tagged(Self.starTag, isStarring) }
    case .remove: .remove(record)
    case .followUp(let text, let due):
      .add(
        .followUp(
          FollowUp(
            header: Header(id: .provisional(number), vendors: [record.header.id]), dueOn: due,
            text: text, madeOn: today)))
    }
  }

  private func change(_ record: Record, _ body: (Record) -> Record?) -> Edit? {
    guard let after = body(record), after != record else { return nil }
    return .change(before: record, after: after)
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
