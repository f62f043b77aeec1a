/// What a changed line does to the follow-ups that its old wording made.
///
/// Each follow-up of the new line is matched with one of the old: by text and day, by text, by day,
/// then by its place. What was done meanwhile or taken out by hand is not made again.
struct FollowUpEditing {
  /// The follow-ups in the store that came from the line, as they are now.
  let existing: [FollowUp]
  /// The record that the follow-ups of the line came from; nil for a line of follow-ups alone.
  let record: RecordID?
  /// The line as it is now typed, for follow-ups that carry it themselves.
  let raw: String

  /// The edits that lead from the follow-ups of the old line to those of the new one.
  func edits(from old: [FollowUp], to new: [FollowUp]) -> [Edit] {
    let pairs = Self.pairs(old, new)
    var left = existing
    var stored: [Int: FollowUp] = [:]
    for (place, followUp) in old.enumerated() {
      guard let index = Self.best(followUp, in: left) else { continue }
      stored[place] = left.remove(at: index)
    }
    var edits: [Edit] = []
    for (place, followUp) in new.enumerated() {
      guard let origin = pairs[place] else {
        var added = followUp
        added.link = record ?? added.link
        edits.append(.add(added.asRecord))
        continue
      }
      guard let before = stored[origin] else { continue }
      let after = changed(before, from: old[origin], to: followUp)
      if after != before {
        edits.append(.change(before: before.asRecord, after: after.asRecord))
      }
    }
    let kept = Set(pairs.values)
    return edits
      + old.indices.filter { !kept.contains($0) }.compactMap { stored[$0] }.map {
        .remove($0.asRecord)
      }
  }

  private func changed(_ stored: FollowUp, from old: FollowUp, to new: FollowUp) -> FollowUp {
    var result = stored
    if old.text != new.text { result.text = new.text }
    if old.dueOn != new.dueOn || old.time != new.time {
      result.dueOn = new.dueOn
      result.time = new.time
    }
    if old.assignee != new.assignee { result.assignee = new.assignee }
    if let record { result.link = record }
    if result.header.raw != nil { result.header.raw = raw }
    return result
  }

  /// For each place among the new follow-ups, the place of the old one that it continues.
  private static func pairs(_ old: [FollowUp], _ new: [FollowUp]) -> [Int: Int] {
    var pairs: [Int: Int] = [:]
    var free = Array(old.indices)
    for rule in rules {
      for place in new.indices where pairs[place] == nil {
        guard let index = free.firstIndex(where: { rule(old[$0], new[place]) }) else { continue }
        pairs[place] = free.remove(at: index)
      }
    }
    return pairs
  }

  /// The stored follow-up that the line made: one that still has its words or its day.
  private static func best(_ followUp: FollowUp, in stored: [FollowUp]) -> Int? {
    for rule in rules.dropLast() {
      if let index = stored.firstIndex(where: { rule(followUp, $0) }) { return index }
    }
    return nil
  }

  /// From the surest to the weakest; the last takes whatever is left, in order.
  private static let rules: [@Sendable (FollowUp, FollowUp) -> Bool] = [
    { $0.text == $1.text && $0.dueOn == $1.dueOn },
    { $0.text == $1.text },
    { $0.dueOn == $1.dueOn },
    { _, _ in true },
  ]
}
