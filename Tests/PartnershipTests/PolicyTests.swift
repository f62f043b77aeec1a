import Foundation
import Partnership
import Testing

/// The defaults in code are those of the specification's file.
struct PolicyTests {
  private let file: JSONValue
  private let policy = Policy()

  init() throws {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/policy.json")
    file = try #require(JSONText.parse(Array(Data(contentsOf: url))).value)
  }

  @Test(arguments: RuleID.allCases)
  func everyLadderIsThatOfTheFile(rule: RuleID) throws {
    let ladder = policy.signs[rule]
    let row = try #require(file["rules"]?[rule.rawValue])
    #expect(row["window"]?.asInteger == ladder.window)
    #expect(row["min"]?.asInteger == ladder.minimum)
    #expect(rung(row["watch"]) == ladder.watch)
    #expect(rung(row["warning"]) == ladder.warning)
    #expect(rung(row["critical"]) == ladder.critical)
  }

  @Test func theFileNamesNoOtherRule() {
    #expect(Set(file["rules"]?.members.map(\.name) ?? []) == Set(RuleID.allCases.map(\.rawValue)))
  }

  @Test(arguments: Tier.allCases)
  func everyCadenceIsThatOfTheFile(tier: Tier) throws {
    let row = try #require(file["tier"]?[tier.rawValue])
    let cadence = policy.cadences[tier]
    #expect(row["touch"]?.asInteger == cadence.touch)
    #expect(row["review"]?.asInteger == cadence.review)
    #expect(row["leadership"]?.asInteger == cadence.leadership)
    #expect(row["improvement"]?.asInteger == cadence.improvement)
    #expect(row["goal"]?.asInteger == cadence.goal)
    #expect(row["expect"]?.asText == cadence.expected?.rawValue)
  }

  @Test func everyNumberIsThatOfTheFile() {
    let numbers = [
      "replyWorkdays": policy.replyWorkdays, "afterHoursReplyDays": policy.afterHoursReplyDays,
      "commitmentGraceDays": policy.commitmentGraceDays, "lateReportDays": policy.lateReportDays,
      "loopInWorkdays": policy.loopInWorkdays,
      "recommendationDueDays": policy.recommendationDueDays,
      "budgetTolerancePct": policy.signs.budgetTolerancePercent,
      "judgementDays": policy.judgementDays, "goalReviewDays": policy.goalReviewDays,
      "minTrialDays": policy.signs.minTrialDays,
      "selectionGraceDays": policy.signs.selectionGraceDays,
      "selectionWindowDays": policy.signs.selectionWindowDays,
      "afterHoursProofDays": policy.signs.afterHoursProofDays,
      "nameOnlyMinDays": policy.signs.nameOnlyMinDays,
      "slaOnlyMinDays": policy.signs.slaOnlyMinDays,
      "onlySellsMinDays": policy.signs.onlySellsMinDays,
      "absenceMinDays": policy.signs.absenceMinDays,
      "signatureWindowDays": policy.signs.signatureWindowDays,
      "bandDays": policy.scores.bandDays, "fullCount": policy.scores.fullCount,
      "coverageFloor": policy.scores.coverageFloor, "deepCoverage": policy.scores.deepCoverage,
      "deepMinDimension": policy.scores.deepMinDimension, "deepMaxGap": policy.scores.deepMaxGap,
      "deepMaxWatches": policy.scores.deepMaxWatches, "trendDays": policy.scores.trendDays,
      "trendStep": policy.scores.trendStep, "noticeWarnDays": policy.noticeWarnDays,
      "noticeBufferDays": policy.noticeBufferDays,
    ]
    for (name, number) in numbers { #expect(file[name]?.asInteger == number, "\(name)") }
    let named = Set(numbers.keys).union([
      "tier", "holidays", "itDepartments", "conflictDays", "issueDays", "bandWeights", "weights",
      "minObs", "caps", "gradeLimits", "initiativePoints", "rules",
    ])
    #expect(Set(file.members.map(\.name)) == named)
  }

  @Test func everyTableIsThatOfTheFile() {
    #expect(file["holidays"]?.asList?.count == policy.holidays.count)
    #expect(Set(file["itDepartments"]?.asList?.compactMap(\.asText) ?? []) == policy.itDepartments)
    #expect(file["bandWeights"]?.asList?.compactMap(\.asInteger) == policy.scores.bandWeights)
    for severity in Severity.allCases {
      #expect(number("conflictDays", severity.rawValue) == policy.conflictDays[severity])
      #expect(number("issueDays", severity.rawValue) == policy.issueDays[severity])
    }
    for dimension in Dimension.allCases {
      #expect(number("weights", dimension.rawValue) == policy.scores.weights[dimension])
      #expect(number("minObs", dimension.rawValue) == policy.scores.minimumObservations[dimension])
    }
    for purpose in Purpose.allCases {
      #expect(
        number("initiativePoints", purpose.rawValue) == policy.scores.initiativePoints[purpose])
    }
    #expect(number("caps", "critical") == policy.scores.criticalCap)
    #expect(number("caps", "twoWarnings") == policy.scores.twoWarningsCap)
    #expect(number("caps", "oneWarning") == policy.scores.oneWarningCap)
    #expect(number("gradeLimits", "inch-deep") == policy.scores.inchDeepBelow)
    #expect(number("gradeLimits", "shallow") == policy.scores.shallowBelow)
    #expect(number("gradeLimits", "working") == policy.scores.workingBelow)
  }

  private func number(_ table: String, _ name: String) -> Int? { file[table]?[name]?.asInteger }

  private func rung(_ pair: JSONValue?) -> Rung? {
    guard let numbers = pair?.asList?.compactMap(\.asInteger), numbers.count == 2 else {
      return nil
    }
    return Rung(numbers[0], numbers[1])
  }
}
