import Partnership

/// The choice of one kind of entries.
enum KindMenu {
  /// The kinds that a timeline can hold, those that were read first, each with a letter of its name.
  static func of(_ records: [Record], _ chosen: RecordKind?) -> Menu {
    let present = Set(records.map(\.kind))
    let all = RecordKind.allCases.filter { $0 != .vendor && $0 != .contact }
    let kinds = all.filter(present.contains) + all.filter { !present.contains($0) }
    var taken: Set<Character> = ["a", "q"]
    var options = [Menu.Option("a", "all kinds", .showKind(nil))]
    for kind in kinds.prefix(16) {
      guard
        let letter = kind.noun.first(where: { $0.isASCII && $0.isLetter && !taken.contains($0) })
      else { continue }
      taken.insert(letter)
      options.append(Menu.Option(letter, kind.noun, .showKind(kind)))
    }
    let row = options.firstIndex { $0.message == .showKind(chosen) } ?? 0
    return Menu(title: "Show", options: options, selected: row)
  }
}
