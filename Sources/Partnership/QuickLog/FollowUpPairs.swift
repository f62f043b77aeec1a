/// The follow-ups of a line beside those it had before it was changed.
///
/// One with the same words is the same; of the others the first left over stands for the first
/// new one, so that rewording a follow-up never makes a second one.
struct FollowUpPairs {
  private let olds: [FollowUp]
  private let afters: [FollowUp]
  private let news: [FollowUp]
  /// The place among the old ones for each of the new ones.
  private var places: [Int?]

  /// - Parameters:
  ///   - before: the old line, read at its own moment.
  ///   - after: the new line, read at that moment too.
  ///   - now: the new line, read now.
  init(before: LogReading, after: LogReading, now: LogReading) {
    olds = Self.followUps(before)
    afters = Self.followUps(after)
    news = Self.followUps(now)
    var rest = Array(olds.indices)
    var places: [Int?] = []
    for new in news {
      let place = rest.firstIndex { [olds] in olds[$0].text == new.text }
      places.append(place.map { rest.remove(at: $0) })
    }
    for index in places.indices where places[index] == nil && !rest.isEmpty {
      places[index] = rest.removeFirst()
    }
    self.places = places
  }

  /// What a changed line does to the follow-ups of its record.
  func edits(for record: RecordID, in context: LogContext) -> [Edit] {
    news.indices.compactMap { index in
      var added = news[index]
      added.link = record
      guard let place = places[index] else { return .add(added.asRecord) }
      if isUntouched(index, place) { return nil }
      guard let stored = stored(olds[place], of: record, in: context) else {
        return olds[place].text == added.text ? nil : .add(added.asRecord)
      }
      return .change(before: stored.asRecord, after: changed(stored, index, place).asRecord)
    }
  }

  /// The edits of a line whose record becomes one of another kind: follow-ups that are open
  /// already move to the new record.
  func moving(_ edits: [Edit], from record: RecordID, in context: LogContext) -> [Edit] {
    var index = -1
    return edits.map { edit in
      guard case .add(.followUp(let added)) = edit else { return edit }
      index += 1
      guard news.indices.contains(index), let place = places[index],
        let stored = stored(olds[place], of: record, in: context)
      else { return edit }
      var moved = changed(stored, index, place)
      moved.link = added.link
      return .change(before: stored.asRecord, after: moved.asRecord)
    }
  }

  private static func followUps(_ reading: LogReading) -> [FollowUp] {
    reading.records.dropFirst().compactMap { record in
      guard case .followUp(let followUp) = record else { return nil }
      return followUp
    }
  }

  /// Whether the words of a follow-up are those of before.
  private func isUntouched(_ index: Int, _ place: Int) -> Bool {
    guard afters.indices.contains(index) else { return false }
    let (after, old) = (afters[index], olds[place])
    return after.text == old.text && after.dueOn == old.dueOn && after.time == old.time
      && after.assignee == old.assignee
  }

  /// The stored one with what the line changed; what it did not touch stays.
  private func changed(_ stored: FollowUp, _ index: Int, _ place: Int) -> FollowUp {
    var result = stored
    let (new, old) = (news[index], olds[place])
    let after = afters.indices.contains(index) ? afters[index] : new
    result.text = new.text
    if after.dueOn != old.dueOn || after.time != old.time {
      result.dueOn = new.dueOn
      result.time = new.time
    }
    if after.assignee != old.assignee { result.assignee = new.assignee }
    return result
  }

  /// The open follow-up in the store that the old line made.
  private func stored(
    _ old: FollowUp, of record: RecordID, in context: LogContext
  ) -> FollowUp? {
    context.records.values.compactMap { record -> FollowUp? in
      guard case .followUp(let followUp) = record else { return nil }
      return followUp
    }
    .filter { $0.link == record && $0.text == old.text && $0.doneOn == nil }
    .min { $0.id < $1.id }
  }
}
