/// What another policy would say of one vendor, on today and each month of the past year.
package struct PolicyTrial: Hashable, Sendable {
  package let vendor: RecordID
  package let name: String
  /// Today first, then the same day of each month before.
  package let days: [PolicyDay]

  /// The verdict of today by both policies.
  package var today: PolicyDay? { days.first }

  /// Whether anything changes on any of the days.
  package var changesAnything: Bool { days.contains(where: \.changes) }

  /// Today and the twelve months before it; the day of the month is clamped to a month's end.
  package static func days(until today: Day) -> [Day] {
    (0...12).map { today.adding(months: -$0) }
  }
}

/// The verdict of one day by the policy in force and by another.
package struct PolicyDay: Hashable, Sendable {
  package let day: Day
  package let before: TrendPoint
  package let after: TrendPoint

  package var changesDepth: Bool { before.depth != after.depth }

  package var changesSigns: Bool { before.signs != after.signs }

  package var changes: Bool { changesDepth || changesSigns }

  /// What becomes of the signs, the gained ones first.
  package var signShifts: [SignShift] {
    let keys =
      after.signs
      + before.signs.filter { old in
        !after.signs.contains { $0.sign == old.sign && $0.side == old.side }
      }
    return keys.compactMap { key in
      let change = SignShift(
        sign: key.sign, side: key.side, before: before.level(of: key),
        after: after.level(of: key))
      return change.before == change.after ? nil : change
    }
  }
}

/// A sign that another policy raises, drops or gives another level.
package struct SignShift: Hashable, Sendable {
  package let sign: SignID
  package let side: Side
  /// Nil where the sign was not open.
  package let before: SignLevel?
  package let after: SignLevel?

  /// "new warning only sells (them)", "no more …", "watch to critical …".
  package var words: String {
    let whose = "\(sign.brief) (\(side.seen))"
    switch (before, after) {
    case (nil, let after?): return "new \(after.word) \(whose)"
    case (let before?, nil): return "no more \(before.word) \(whose)"
    case (let before?, let after?): return "\(before.word) to \(after.word) \(whose)"
    case (nil, nil): return whose
    }
  }
}

extension TrendPoint {
  fileprivate func level(of sign: TrendSign) -> SignLevel? {
    signs.first { $0.sign == sign.sign && $0.side == sign.side }?.level
  }
}

extension Dossier {
  /// Judges the vendor by two policies, today and month by month over the past year.
  package func tried(_ policy: Policy, against current: Policy, on today: Day) -> PolicyTrial {
    let days = PolicyTrial.days(until: today)
    return PolicyTrial(
      vendor: vendor.id, name: vendor.name,
      days: days.map { day in
        let seen = seen(on: day)
        return PolicyDay(
          day: day, before: TrendPoint(Evidence(seen, policy: current)),
          after: TrendPoint(Evidence(seen, policy: policy)))
      })
  }
}

extension PolicyTrial {
  /// Months in a row, up to today, in which the same changes: the newest stretch first.
  package var stretches: [PolicyStretch] {
    var stretches: [PolicyStretch] = []
    for (place, each) in days.enumerated() where each.changes {
      if let last = stretches.last, last.places.upperBound == place, last.isLike(each) {
        stretches[stretches.count - 1].extend(to: each.day)
      } else {
        stretches.append(PolicyStretch(each, at: place))
      }
    }
    return stretches
  }

  /// Both verdicts of every day on which something changes, as one object.
  package var json: JSONValue {
    [
      "vendorId": .text(vendor.text), "name": .text(name),
      "now": today.map(\.json) ?? .null,
      "months": .list(days.dropFirst().filter(\.changes).map(\.json)),
    ]
  }
}

/// Months in a row with the same change.
package struct PolicyStretch: Hashable, Sendable {
  package private(set) var first: Day
  package let last: Day
  /// The verdicts on the last day of the stretch.
  package let day: PolicyDay
  fileprivate private(set) var places: Range<Int>

  fileprivate init(_ day: PolicyDay, at place: Int) {
    first = day.day
    last = day.day
    self.day = day
    places = place..<(place + 1)
  }

  fileprivate func isLike(_ other: PolicyDay) -> Bool {
    day.before.depth == other.before.depth && day.after.depth == other.after.depth
      && day.signShifts == other.signShifts
  }

  fileprivate mutating func extend(to day: Day) {
    first = day
    places = places.lowerBound..<(places.upperBound + 1)
  }
}

extension PolicyDay {
  fileprivate var json: JSONValue {
    [
      "on": .text(day.description), "changesGrade": .flag(changesDepth),
      "changesSigns": .flag(changesSigns), "before": before.judgement,
      "after": after.judgement,
    ]
  }
}

extension TrendPoint {
  fileprivate var judgement: JSONValue {
    ["grade": .text(depth.rawValue), "signs": .list(signs.map(\.json))]
  }
}
