extension Comparison {
  /// The vendors with everything that is compared, as one object.
  package var json: JSONValue {
    [
      "asOf": .text(day.description), "isTrialSheet": .flag(isTrialSheet),
      "vendors": .list(vendors.map(\.json)),
    ]
  }
}

extension ComparedVendor {
  fileprivate var json: JSONValue {
    [
      "vendorId": .text(id.text), "name": .text(name),
      "assessment": trial == nil ? assessment.json : .null,
      "spendPerYear": .list(
        spend.map { ["minorUnits": .integer($0.minorUnits), "currency": .optional($0.currency)] }),
      "lastTalk": .optional(lastTalk), "nextNotice": .optional(nextNotice),
      "open": .object(
        OpenTopic.allCases.map { JSONMember($0.rawValue, .integer(open[$0] ?? 0)) }),
      "trial": trial?.json ?? .null,
    ]
  }
}

extension TrialSheet {
  fileprivate var json: JSONValue {
    [
      "beganOn": .text(beganOn.description),
      "them": [
        "answered": answered.json, "pending": .integer(pending),
        "medianMinutes": .optional(medianMinutes), "cameToUs": .integer(approaches),
        "cameToSell": .integer(salesTalks), "advice": .integer(advice),
        "interestTold": disclosed.json, "meetingsKept": meetings.json,
        "promisesKept": promises.json, "goalsAgreed": .integer(goals),
        "references": .integer(references),
      ],
      "us": [
        "businessPeople": .integer(businessPeople), "answered": weAnswered.json,
        "meetingsKept": weMet.json, "promisesKept": wePromised.json,
        "byProcedure": procedure.json,
      ],
    ]
  }
}

extension TrialCount {
  fileprivate var json: JSONValue { ["good": .integer(good), "of": .integer(all)] }
}
