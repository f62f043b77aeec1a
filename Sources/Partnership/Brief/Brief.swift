/// What one should know about a vendor before a call, on one screen.
///
/// Sections in the order in which they are needed; empty ones say so where silence would mislead
/// and are left out where it would not.
package struct Brief: Hashable, Sendable {
  package let vendor: RecordID
  package let name: String
  /// One line of the verdict: depth, both sides, whose fault.
  package let verdict: String
  /// The same in parts.
  package let standing: Verdict
  package let sections: [BriefSection]

  /// Draws the brief up for a day.
  package init(of dossier: Dossier, on day: Day, policy: Policy) {
    vendor = dossier.vendor.id
    name = dossier.vendor.name
    let assessment = dossier.assessed(on: day, policy: policy)
    let material = BriefMaterial(dossier, assessment, day: day, policy: policy)
    verdict = material.verdict
    standing = Verdict(assessment)
    sections = [
      material.people, material.talks, material.weOwe, material.theyOwe, material.conflicts,
      material.signs, material.measures, material.dates,
    ].filter { !$0.lines.isEmpty }
  }

  /// The lines that fit into a number of rows, headings among them.
  ///
  /// Every section keeps its heading and its first line; further lines are dealt out in turn, so
  /// that no section crowds out another. What is left out is counted on the heading.
  package func rows(fitting height: Int) -> [BriefRow] {
    var shares = sections.map { min(1, $0.lines.count) }
    var used = sections.count + shares.reduce(0, +)
    while used < height,
      let next = sections.indices.filter({ shares[$0] < sections[$0].lines.count })
        .min(by: { shares[$0] < shares[$1] })
    {
      shares[next] += 1
      used += 1
    }
    return zip(sections, shares).flatMap { section, share in
      [.heading(section.title, count: section.count, hidden: section.lines.count - share)]
        + section.lines.prefix(share).map { .line($0) }
    }
  }

  /// The whole brief as plain lines, for the clipboard and the shell.
  package var text: String {
    ([name, verdict]
      + sections.flatMap { section in
        ["", section.title] + section.lines.map { "  " + $0.words }
      }).joined(separator: "\n")
  }

  /// The brief as the agenda of a meeting: what is open, one point a line.
  package var agenda: String {
    sections.filter(\.isForAgenda)
      .flatMap { section in section.lines.map { "- " + section.title.lowercased() + ": " + $0.text }
      }
      .joined(separator: "\n")
  }
}

/// One part of a brief.
package struct BriefSection: Hashable, Sendable {
  package let title: String
  package let lines: [BriefLine]
  /// Whether its lines are worth a point of the agenda.
  package let isForAgenda: Bool

  /// How many things it lists.
  package var count: Int { lines.count { !$0.isNote } }
}

/// One line of a brief.
package struct BriefLine: Hashable, Sendable {
  /// When, how grave, or who: a word in front.
  package let label: String
  package let text: String
  /// The record it came from; nil where it came from several.
  package let record: RecordID?
  /// Whether it stands where nothing is, and says what would fill the place.
  package var isNote = false

  /// Label and text in one.
  package var words: String { label.isEmpty ? text : label + "  " + text }
}

/// What stands in one row of a brief.
package enum BriefRow: Hashable, Sendable {
  /// A title, how many lines the section has, and how many of them are not shown.
  case heading(String, count: Int, hidden: Int)
  case line(BriefLine)
}
