extension FieldTextParser {
  /// What a typed name or number means.
  enum Named {
    case id(RecordID)
    case problem(String)
  }

  func one(_ named: Named) -> FieldReading {
    switch named {
    case .id(let id): FieldReading(value: .reference(id))
    case .problem(let sentence): .problem(sentence)
    }
  }

  /// A record by `[71]`, `71`, `@part` or a part of its name; a number in brackets behind a name
  /// decides alone.
  func reference(_ text: String, _ kind: RecordKind?) -> Named {
    if let open = text.lastIndex(of: "["), text.last == "]",
      let id = LogLine.id(String(text[open...]))
    {
      return known(id, kind)
    }
    if let id = LogLine.id(text) { return known(id, kind) }
    if context.records[RecordID(text)] != nil || contact(RecordID(text)) != nil {
      return .id(RecordID(text))
    }
    let name = text.hasPrefix("@") ? String(text.dropFirst()) : text
    let found = candidates(name, kind)
    if let first = found.first, found.count == 1 { return .id(first.id) }
    let noun = kind?.noun ?? "record"
    guard !found.isEmpty else {
      return .problem(
        "\(field.label): no \(noun) fits \(text); type its number, such as [71], or part of its"
          + " name.")
    }
    let list = found.prefix(6).map { "\($0.title) [\($0.id)]" }.joined(separator: ", ")
    return .problem("\(field.label): \(text) fits \(list); type the number.")
  }

  private func contact(_ id: RecordID) -> Contact? {
    context.contacts.first { $0.id == id }
  }

  /// The number, where it is not known to be of another kind.
  private func known(_ id: RecordID, _ kind: RecordKind?) -> Named {
    let found = contact(id).map { _ in RecordKind.contact } ?? context.records[id]?.kind
    guard let kind, let found, found != kind else { return .id(id) }
    return .problem("\(field.label) takes a \(kind.noun), but [\(id)] is a \(found.noun).")
  }

  private func candidates(
    _ name: String, _ kind: RecordKind?
  ) -> [(id: RecordID, title: String)] {
    if kind == .contact {
      var log = LogContext(now: context.now)
      log.contacts = context.contacts
      let fits = People(context: log, vendors: context.vendors).fitting(name)
      return fits.map { ($0.id, $0.name) }
    }
    let wanted = Folding.words(name)
    let found = context.records.values.filter { record in
      guard kind == nil || record.kind == kind, let text = record.summaryText else { return false }
      let words = Folding.words(text)
      return wanted.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
    }
    let exact = found.filter { Folding.fold($0.summaryText ?? "") == Folding.fold(name) }
    return (exact.count == 1 ? exact : found).map { ($0.id, $0.summaryText ?? "") }
      .sorted { $0.0 < $1.0 }
  }

  func references(_ text: String, _ kind: RecordKind?) -> FieldReading {
    var ids: [RecordID] = []
    for part in FieldTextParser.split(text) {
      switch reference(part, kind) {
      case .id(let id): if !ids.contains(id) { ids.append(id) }
      case .problem(let sentence): return .problem(sentence)
      }
    }
    return FieldReading(value: .references(ids))
  }

  func days(_ text: String) -> FieldReading {
    var days: [Day] = []
    for part in FieldTextParser.split(text) {
      guard case .moment(let moment) = moment(part) else { return when(part) { .day($0.day) } }
      if !days.contains(moment.day) { days.append(moment.day) }
    }
    return FieldReading(value: .days(days.sorted()))
  }

  func renewals(_ text: String) -> FieldReading {
    var renewals: [Renewal] = []
    for part in FieldTextParser.split(text) {
      let ends = part.split(separator: "..", omittingEmptySubsequences: false)
      guard ends.count == 2, case .moment(let on) = moment(FieldText.trimmed(ends[0])),
        case .moment(let end) = moment(FieldText.trimmed(ends[1]))
      else {
        return problem(
          "takes the day agreed and the new last day, such as 2024-11-01..2025-12-31")
      }
      renewals.append(Renewal(on: on.day, endsOn: end.day))
    }
    return FieldReading(value: .renewals(renewals.sorted { $0.on < $1.on }))
  }

  /// `active since 2025-01-01`; without a day, since today.
  func statuses(_ text: String) -> FieldReading {
    var log: [StatusEntry] = []
    for part in FieldTextParser.split(text) {
      let words = part.split { $0.isWhitespace }.map(String.init)
      let isSince = words.count > 1 && words[1].lowercased() == "since"
      let day = words.dropFirst(isSince ? 2 : 1).joined(separator: " ")
      let fits = ArgumentReader.beginning(words.first, VendorStatus.self)
      guard let status = fits.first, fits.count == 1 else {
        return problem(
          "takes statuses, such as active since 2025-01-01; they are "
            + VendorStatus.allCases.map(\.rawValue).joined(separator: ", "))
      }
      guard !day.isEmpty else {
        log.append(StatusEntry(on: context.now.day, status: status))
        continue
      }
      guard case .moment(let moment) = moment(day) else { return when(day) { .day($0.day) } }
      log.append(StatusEntry(on: moment.day, status: status))
    }
    return FieldReading(value: .statuses(log.sorted { $0.on < $1.on }))
  }

  /// `2025-01-01: text <link>`; without a day, as of today.
  func datedText(_ text: String) -> FieldReading {
    var rest = text[...]
    var link: String?
    if rest.last == ">", let open = rest.lastIndex(of: "<") {
      link = FieldText.trimmed(rest[rest.index(after: open)...].dropLast())
      rest = rest[..<open]
    }
    var on = context.now.day
    if let colon = rest.firstIndex(of: ":"), rest[..<colon].utf8.count == 10,
      let day = Day(rest[..<colon])
    {
      on = day
      rest = rest[rest.index(after: colon)...]
    }
    let statement = FieldText.trimmed(rest)
    guard !statement.isEmpty else {
      return problem("takes a sentence, such as 2025-01-01: orders leave in two days")
    }
    return FieldReading(value: .datedText(DatedText(on: on, text: statement, link: link)))
  }

  /// The parts of a list: between commas, or in quotes where a part holds a comma itself.
  static func split(_ text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var isQuoted = false
    for character in text {
      if character == "\"", isQuoted || part.allSatisfy(\.isWhitespace) {
        isQuoted.toggle()
        continue
      }
      if isQuoted || (character != "," && !character.isNewline) {
        part.append(character)
      } else {
        parts.append(FieldText.trimmed(part))
        part = ""
      }
    }
    parts.append(FieldText.trimmed(part))
    return parts.filter { !$0.isEmpty }
  }
}
