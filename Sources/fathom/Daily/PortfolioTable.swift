import Partnership
import Terminal

/// The portfolio as a table of text.
struct PortfolioTable {
  private let standings: [Standing]

  /// Whether words stand for the arrows of trends.
  private let isAccessible: Bool

  init(_ standings: [Standing], isAccessible: Bool = false) {
    self.standings = standings
    self.isAccessible = isAccessible
  }

  /// Prints one line for each vendor.
  func print(to output: Output) {
    var columns = Columns([
      "DEPTH", "VENDOR", isAccessible ? "THEM" : " THEM", isAccessible ? "US" : " US", "FAULT",
      "WHY, WORST FIRST", "NEXT", "TIER", "OWNER",
      " A YEAR", "LAST TALK",
    ])
    for standing in standings {
      let verdict = standing.verdict
      columns.append([
        verdict.depthWords, standing.name,
        score(verdict.theirs, verdict.theirTrend, output),
        score(verdict.ours, verdict.ourTrend, output), verdict.fault, verdict.why,
        standing.nextWords, standing.tier.rawValue, standing.owner ?? "-",
        standing.spend.first.map(String.init(describing:)) ?? "-",
        standing.lastTalk.map { DayWords.date($0, today: standing.day) } ?? "-",
      ])
    }
    columns.print(to: output)
  }

  /// The number of vendors of each depth: `2 inch-deep, 8 shallow, 9 no verdict`.
  var counts: String {
    let depths: [Depth] = [.inchDeep, .shallow, .working, .deep, .unsounded]
    return depths.compactMap { depth in
      let count = standings.count { $0.verdict.depth == depth }
      return count == 0
        ? nil : "\(grouped(count)) " + (depth.number == nil ? "no verdict" : depth.rawValue)
    }.joined(separator: ", ")
  }

  /// `38↓` or `38 falling`, and a blank instead of the arrow, so that the digits stand under each other.
  private func score(
    _ score: Int?, _ trend: TrendDirection, _ output: Output
  ) -> String {
    guard !isAccessible else {
      return [score.map(String.init) ?? "--", trend.word].compactMap(\.self).joined(separator: " ")
    }
    guard let score else { return "-- " }
    let isPlain = output.charset == .ascii
    return switch trend {
    case .down: "\(score)" + (isPlain ? "v" : "↓")
    case .up: "\(score)" + (isPlain ? "^" : "↑")
    case .flat, .new, .lost, .none: "\(score) "
    }
  }
}

extension TrendDirection {
  /// How a side moves, in a word; nil where nothing is known.
  var word: String? {
    switch self {
    case .up: "rising"
    case .down: "falling"
    case .flat: "steady"
    case .new: "new"
    case .lost, .none: nil
    }
  }
}

extension Standing {
  /// The standing as answers for machines hold it.
  var asJSON: JSONValue {
    .object(
      [
        JSONMember("id", .text(id.text)), JSONMember("name", .text(name)),
        JSONMember("slug", .optional(slug)), JSONMember("tier", .text(tier.rawValue)),
        JSONMember("status", .text(status.rawValue)), JSONMember("owner", .optional(owner)),
        JSONMember("tags", .list(tags.map { .text($0) })),
        JSONMember(
          "spend",
          .list(
            spend.map { money in
              [
                "minorUnits": .integer(money.minorUnits), "currency": .optional(money.currency),
              ]
            })),
      ] + verdict.members + [
        JSONMember("agreements", .integer(agreementCount)),
        JSONMember("open", .integer(openCount)),
        JSONMember("lastTalk", .optional(lastTalk)),
        JSONMember("next", .optional(next?.day)),
        JSONMember("attention", .list(attention.map { $0.attention.json })),
      ])
  }
}

extension Verdict {
  /// Depth, both sides, fault and signs as answers for machines hold them.
  var members: [JSONMember] {
    [
      JSONMember("depth", .text(depth.rawValue)),
      JSONMember("expected", .optional(expected?.rawValue)),
      JSONMember("stepsShort", .integer(stepsShort)),
      JSONMember("noVerdict", .optional(silence?.rawValue)),
      JSONMember("vendor", Self.side(theirs, theirTrend, theirChange, theirCoverage)),
      JSONMember("us", Self.side(ours, ourTrend, ourChange, ourCoverage)),
      JSONMember("gap", gap.map { .integer($0) } ?? .null),
      JSONMember("fault", .optional(blame == .nobody ? nil : fault)),
      JSONMember("why", .text(sentence)),
      JSONMember("signs", .list(signs.map(\.asJSON))),
    ]
  }

  private static func side(
    _ score: Int?, _ trend: TrendDirection, _ change: Int?, _ coverage: Int
  ) -> JSONValue {
    [
      "score": score.map { .integer($0) } ?? .null, "trend": .text(trend.rawValue),
      "change": change.map { .integer($0) } ?? .null, "coverage": .integer(coverage),
    ]
  }
}

extension VerdictSign {
  fileprivate var asJSON: JSONValue {
    [
      "id": .text(sign.rawValue), "side": .text(side.rawValue), "level": .text(level.word),
      "rule": .text(rule.rawValue), "count": .integer(count), "of": .integer(of),
      "words": .text(sentence),
    ]
  }
}
