extension TrendSeries {
  /// The year as one object; the lanes are added by the caller.
  package func json(lanes: [SignRun]) -> JSONValue {
    [
      "vendorId": .text(vendor.text), "name": .text(name), "from": .text(first.description),
      "to": .text(last.description), "evidenceSince": .optional(evidenceSince),
      "points": .list(points.map(\.json)), "signs": .list(lanes.map(\.json)),
      "marks": .list(marks.map(\.json)),
    ]
  }
}

extension TrendPoint {
  /// The verdict of the day as one object.
  package var json: JSONValue {
    [
      "on": .text(day.description), "grade": .text(depth.rawValue),
      "silence": .optional(silence?.rawValue), "them": .optional(theirs),
      "us": .optional(ours), "signs": .list(signs.map(\.json)),
    ]
  }
}

extension TrendSign {
  /// The sign, its side and its level.
  package var json: JSONValue {
    ["id": .text(sign.rawValue), "side": .text(side.rawValue), "level": .text(level.word)]
  }
}

extension TrendMark {
  fileprivate var json: JSONValue {
    [
      "on": .text(day.description), "kind": .text(kind.rawValue), "record": .text(record.text),
      "text": .text(text),
    ]
  }
}

extension SignRun {
  fileprivate var json: JSONValue {
    [
      "id": .text(sign.rawValue), "side": .text(side.rawValue),
      "openedOn": .text(openedOn.description), "closedOn": .optional(closedOn),
      "level": .text(level.word), "count": .integer(count), "peak": .text(peak.word),
      "peakOn": .text(peakOn.description), "peakCount": .integer(peakCount),
    ]
  }
}
