import Partnership

/// The portfolio as a table of text.
struct PortfolioTable {
  private let standings: [Standing]

  init(_ standings: [Standing]) {
    self.standings = standings
  }

  /// Prints one line for each vendor.
  func print(to output: Output) {
    var columns = Columns([
      "VENDOR", "TIER", "STATUS", "OWNER", " A YEAR", " AGREEMENTS", "LAST TALK", "NEXT",
    ])
    for standing in standings {
      columns.append([
        standing.name, standing.tier.rawValue, standing.status.rawValue, standing.owner ?? "-",
        standing.spend.first.map(String.init(describing:)) ?? "-",
        String(standing.agreementCount),
        standing.lastTalk.map { DayWords.date($0, today: standing.day) } ?? "-",
        standing.nextWords,
      ])
    }
    columns.print(to: output)
  }
}

extension Standing {
  /// The standing as answers for machines hold it.
  var asJSON: JSONValue {
    .object([
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
      JSONMember("agreements", .integer(agreementCount)),
      JSONMember("open", .integer(openCount)),
      JSONMember("lastTalk", .optional(lastTalk)),
      JSONMember("next", .optional(next?.day)),
      JSONMember("attention", .list(attention.map { $0.attention.json })),
    ])
  }
}
