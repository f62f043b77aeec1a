import FoundationEssentials

/// Finds what can follow; a separate type so that each source of candidates is a few lines.
struct LogCompleter {
  let context: LogContext
  let reading: LogReading
  let before: [String]

  private var vendors: [RecordID] { reading.vendors }

  /// The kind typed, whatever the line is kept as so far.
  var kind: LogKind {
    before.lazy.compactMap(LogKind.init(word:)).first ?? reading.kind ?? .note
  }

  /// Whether anything at all may go on with the word: plain words in the middle of a line need no
  /// reading of the line.
  static func mayComplete(_ word: String, after previous: String) -> Bool {
    guard let first = word.first, !"@#:!".contains(first), !previous.isEmpty,
      !previous.hasSuffix(":")
    else { return true }
    return MarkKey(prefixOf: word) != nil || LogKind(word: previous) != nil
      || MarkKey.allCases.contains { $0.rawValue.hasPrefix(word) }
      || LogKind.allCases.contains { $0.rawValue.hasPrefix(word) }
  }

  func candidates(for word: String) -> [LogCompletion] {
    switch word.first {
    case "@": return people(String(word.dropFirst()))
    case "#": return tags.filter { $0.text.hasPrefix(word) }
    case ":": return flags.filter { $0.text.hasPrefix(word) }
    case "!": return severities.filter { $0.text.hasPrefix(word) }
    case _: break
    }
    if let key = MarkKey(prefixOf: word) {
      return values(of: key, String(word.dropFirst(key.rawValue.count + 1)))
    }
    if let kind = before.last.flatMap(LogKind.init(word:)) {
      let arguments = arguments(of: kind, word)
      if !arguments.isEmpty || kind.takesArgument { return arguments }
    }
    guard !word.isEmpty else { return [] }
    let opening = reading.kind == nil || before.allSatisfy { $0.hasSuffix(":") }
    let kinds = opening ? kinds.filter { $0.text.hasPrefix(word) } : []
    let names = before.isEmpty ? vendorNames(word) : []
    let keys = MarkKey.allCases.filter { $0.rawValue.hasPrefix(word) }
      .map { LogCompletion(text: $0.rawValue + ":", detail: $0.help) }
    return kinds + names + keys
  }

  private func people(_ typed: String) -> [LogCompletion] {
    let wanted = Folding.words(typed.hasPrefix("us.") ? String(typed.dropFirst(3)) : typed)
    let known = context.contacts.filter { contact in
      let isTheirs = contact.header.vendors.contains { vendors.contains($0) }
      return contact.side == .us || vendors.isEmpty || isTheirs
    }
    let group = known.filter { !typed.hasPrefix("us.") || $0.side == .us }
    let named = group.filter { begins(wanted, $0.name) }
    let fits = named.isEmpty ? group.filter { begins(wanted, $0.role ?? "") } : named
    return fits.sorted(by: isBetter).map { contact in
      LogCompletion(
        text: People.mark(for: contact),
        detail: contact.name + (contact.role.map { ", " + $0 } ?? ""))
    }
  }

  private func begins(_ wanted: [String], _ text: String) -> Bool {
    let words = Folding.words(text)
    return wanted.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
  }

  private func isBetter(_ left: Contact, _ right: Contact) -> Bool {
    if left.side != right.side { return left.side == .vendor }
    let spoken = (context.lastSpoken[left.id], context.lastSpoken[right.id])
    if spoken.0 != spoken.1 {
      return (spoken.0?.day.number ?? .min) > (spoken.1?.day.number ?? .min)
    }
    return left.name < right.name
  }

  private func vendorNames(_ word: String) -> [LogCompletion] {
    let wanted = Folding.fold(word)
    return context.vendors.compactMap { vendor in
      let names = [vendor.name, vendor.slug ?? vendor.name] + vendor.aliases
      guard names.contains(where: { Folding.fold($0).hasPrefix(wanted) }) else { return nil }
      return LogCompletion(text: (vendor.slug ?? vendor.name) + ":", detail: vendor.name)
    }
  }

  private func values(of key: MarkKey, _ typed: String) -> [LogCompletion] {
    switch key {
    case .re: matters(typed)
    case .with:
      vendorNames(typed).map {
        LogCompletion(text: "with:" + $0.text.dropLast(), detail: $0.detail)
      }
    case .interest: words(DisclosedInterest.self, typed, key: "interest:")
    case .told:
      ["no", "today", "yest"].filter { $0.hasPrefix(typed) }
        .map { LogCompletion(text: "told:" + $0, detail: key.help) }
    case .by, .starts:
      ["tomorrow", "fri", "+1w", "eow", "eom", "eoq", "eoy"].filter { $0.hasPrefix(typed) }
        .map { LogCompletion(text: key.rawValue + ":" + $0, detail: day($0, .future)) }
    case .on, .noticed:
      ["today", "yest", "-2d", "-1w"].filter { $0.hasPrefix(typed) }
        .map { LogCompletion(text: key.rawValue + ":" + $0, detail: day($0, .past)) }
    case .opts, .amt, .budget: []
    }
  }

  private func day(_ word: String, _ direction: WhenDirection) -> String {
    DatePhrase.read([word], style: .line)?.phrase
      .day(direction, from: context.today, workdays: context.workdays)
      .map { DayText.day($0, today: context.today) } ?? ""
  }

  private func matters(_ typed: String) -> [LogCompletion] {
    let found =
      typed.isEmpty || LogLine.id(typed) != nil
      ? LogMatters.matching("", vendors: vendors, in: context)
        .filter { $0.id.text.hasPrefix(typed.filter { $0 != "[" && $0 != "]" }) }
      : LogMatters.matching(typed, vendors: vendors, in: context)
    return found.map { record in
      LogCompletion(
        text: "re:" + record.id.text,
        detail: record.kind.noun + " " + (record.summaryText ?? record.id.text))
    }
  }

  private func arguments(of kind: LogKind, _ typed: String) -> [LogCompletion] {
    switch kind {
    case .gut: words(JudgementTopic.self, typed)
    case .status: words(VendorStatus.self, typed)
    case .check: words(ChecklistTopic.self, typed)
    case .read:
      ArgumentReader(
        measures: context.measures.filter { measure in
          measure.retiredOn == nil && measure.header.vendors.contains { vendors.contains($0) }
        }
      ).measures(beginning: typed).map { measure in
        LogCompletion(text: measure.name, detail: "target \(measure.target)")
      }
    case .done:
      matters(typed).filter { !$0.text.isEmpty }.map {
        LogCompletion(text: String($0.text.dropFirst(3)), detail: $0.detail)
      }
    case .call, .email, .chat, .visit, .portal, .meet, .conflict, .rec, .decision, .promise, .goal,
      .issue, .project, .note, .bill:
      []
    }
  }

  private func words<Choice: Word>(
    _: Choice.Type, _ typed: String, key: String = ""
  ) -> [LogCompletion] {
    let fits = typed.isEmpty ? Array(Choice.allCases) : ArgumentReader.beginning(typed, Choice.self)
    return fits.map { LogCompletion(text: key + $0.rawValue, detail: key + $0.rawValue) }
  }
}
