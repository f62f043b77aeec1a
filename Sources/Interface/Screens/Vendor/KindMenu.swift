import Partnership

/// The choice of one kind of entries.
enum KindMenu {
  /// The kinds that a timeline can hold, those that were read first; each has its own letter.
  static func of(_ records: [Record], _ chosen: RecordKind?) -> Menu {
    let present = Set(records.map(\.kind))
    let all = RecordKind.allCases.filter { letter(of: $0) != nil }
    let kinds = all.filter(present.contains) + all.filter { !present.contains($0) }
    let options =
      [Menu.Option("a", "all kinds", .showKind(nil))]
      + kinds.compactMap { kind in
        letter(of: kind).map { Menu.Option($0, kind.noun, .showKind(kind)) }
      }
    let row = options.firstIndex { $0.message == .showKind(chosen) } ?? 0
    return Menu(title: "Show", options: options, selected: row)
  }

  /// The key of a kind, the same on every vendor; nil for what no timeline holds.
  static func letter(of kind: RecordKind) -> Character? {
    switch kind {
    case .vendor, .contact: nil
    case .communication: "c"
    case .meeting: "m"
    case .conflict: "l"
    case .recommendation: "r"
    case .decision: "d"
    case .commitment: "p"
    case .goal: "g"
    case .agreement: "e"
    case .measure: "u"
    case .reading: "v"
    case .invoice: "i"
    case .project: "j"
    case .issue: "s"
    case .judgement: "t"
    case .checklistItem: "h"
    case .followUp: "f"
    case .requestCount: "x"
    case .note: "n"
    case .acknowledgement: "k"
    case .play: "y"
    case .postponement: "o"
    case .dispute: "b"
    case .setAside: "z"
    }
  }
}
