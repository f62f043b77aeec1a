extension Assessment {
  /// The assessment as the object of the domain specification (f).
  package var json: JSONValue {
    [
      "asOf": .text(day.description),
      "vendorId": .text(vendor.text),
      "tier": .text(tier.rawValue),
      "status": .text(status.rawValue),
      "evidenceSince": .optional(evidenceSince),
      "grade": .text(depth.rawValue),
      "heldDownBy": .list(heldDownBy.map { .text($0) }),
      "expected": .optional(expected?.rawValue),
      "shortOfExpected": isShortOfExpected.map { .flag($0) } ?? .null,
      "gap": .optional(gap),
      "vendor": theirs.json(trend: theirTrend),
      "us": ours.json(trend: ourTrend),
      "signs": .list(findings.map(\.json)),
      "attention": .list(attention.map(\.json)),
      "agreements": .list(agreements.map(\.json)),
    ]
  }
}

extension SideScore {
  fileprivate func json(trend: Trend) -> JSONValue {
    [
      "score": .optional(score),
      "raw": .optional(raw),
      "cap": .optional(cap),
      "cappedBy": .list(cappedBy.map { .text($0.rawValue) }),
      "coverage": .integer(coverage),
      "measured": .integer(measured),
      "dimensions": .object(
        Dimension.allCases.compactMap { dimension in
          dimensions[dimension].map { JSONMember(dimension.rawValue, $0.json) }
        }),
      "trend": [
        "from": .optional(trend.from),
        "delta": .optional(trend.delta),
        "direction": .text(trend.direction.rawValue),
      ],
    ]
  }
}

extension DimensionScore {
  fileprivate var json: JSONValue {
    ["score": .optional(score), "n": .integer(count), "state": .text(state.rawValue)]
  }
}

extension Finding {
  /// The finding as a row of `signs`.
  package var json: JSONValue {
    [
      "id": .text(sign.rawValue),
      "side": .text(side.rawValue),
      "level": .text(level.word),
      "rule": .text(rule.rawValue),
      "title": .text(title),
      "count": .integer(count),
      "of": .integer(of),
      "windowDays": .integer(windowDays),
      "evidence": .list(evidence.map { .text($0) }),
      "play": .text(play.rawValue),
    ]
  }
}
