extension LineReader {
  /// Takes the vendor prefix, or offers what it might have meant.
  mutating func readVendors() {
    switch VendorPrefix(context: context).read(words) {
    case .text: break
    case .vendors(let found, let count):
      vendors = found
      isVendorTyped = true
      start = count
    case .offered(let found, let count):
      let prefix = words[..<count].map(\.typed).joined(separator: " ")
      let names = found.map(context.name(of:)).joined(separator: ", ")
      let typed = found.map(slug(of:)).joined(separator: ",")
      let choice = ChipChoice(names, line: line(replacing: 0..<count, with: typed + ":"))
      chip(
        .vendor, prefix, .asked("Is this for \(names)?", [choice]), words: 0..<count)
    case .ambiguous(let found, let count):
      let names = found.prefix(8).map(context.name(of:)).joined(separator: ", ")
      problem(
        .ambiguousVendor(found), "Several vendors fit: \(names); type more of the name.",
        words: 0..<count)
    case .unknown(let name):
      if context.channel == .shell {
        problem(
          .noVendor, "No vendor is called \(name); begin the line with a vendor's name and a colon."
        )
      }
    }
  }

  private func slug(of vendor: RecordID) -> String {
    guard let names = context.vendors.first(where: { $0.id == vendor }) else { return vendor.text }
    return names.slug ?? names.name
  }

  /// Reads head and marks; where the kind shows that a word was English after all, it reads
  /// again without it.
  mutating func readHead() {
    var rules = HeadRules()
    for _ in 0..<3 {
      var parser = HeadParser(
        words: words, from: start, to: end, rules: rules,
        arguments: ArgumentReader(measures: measures))
      parser.read()
      (head, marks, doubts) = (parser.head, parser.marks, parser.doubts)
      kind = effectiveKind
      let tightened = tighten(rules)
      if tightened == rules { break }
      rules = tightened
    }
    applied = marks.filter { applies($0.mark, to: kind) }
  }

  private var measures: [Measure] {
    context.measures.filter { measure in
      measure.retiredOn == nil
        && (vendors.isEmpty || measure.header.vendors.contains { vendors.contains($0) })
    }
  }

  /// The kind typed, a call where only a talk can be meant, else a note.
  private var effectiveKind: LogKind {
    if let kind = head.kind { return kind }
    let isTalk = marks.contains { mark in
      switch mark.mark {
      case .fromVendor, .expectsReply, .noAnswer, .voicemail, .declined: true
      case .person, .newcomer, .tag, .severity, .missed, .held, .side, .isPrivate, .mood, .by, .on,
        .noticed, .told, .starts, .reference, .with, .interest, .options, .amount, .budget:
        false
      }
    }
    return isTalk ? .call : .note
  }

  private func tighten(_ rules: HeadRules) -> HeadRules {
    var rules = rules
    if head.length != nil, !kind.hasDuration { rules.allowsLength = false }
    if let when = head.when {
      let moment = when.moment(direction, now: context.now, workdays: context.workdays)
      if moment == nil { rules.allowsDate = false }
      if let moment, kind.isPastOnly, moment.day > context.today { rules.allowsDate = false }
    }
    return rules
  }

  /// Where the head's date looks.
  var direction: WhenDirection {
    if kind.isDueByHead { return .future }
    guard kind == .meet else { return .past }
    return isHeldByMark ? .past : .nearest
  }

  /// Whether a mark says that the meeting's time has come.
  var isHeldByMark: Bool {
    marks.contains { mark in
      switch mark.mark {
      case .mood, .missed, .held: true
      case .person, .newcomer, .tag, .severity, .fromVendor, .expectsReply, .noAnswer, .voicemail,
        .declined, .side, .isPrivate, .by, .on, .noticed, .told, .starts, .reference, .with,
        .interest, .options, .amount, .budget:
        false
      }
    }
  }

  /// The moment of a phrase, seen from now.
  func moment(_ phrase: WhenPhrase, _ direction: WhenDirection) -> Moment? {
    phrase.moment(direction, now: context.now, workdays: context.workdays)
  }

  /// The day of the fact: `on:`, else the head's date where it means that, else now.
  var fact: Moment {
    for mark in applied.reversed() {
      if case .on(let phrase) = mark.mark, let moment = moment(phrase, .past) { return moment }
    }
    guard !kind.isDueByHead, let when = head.when, let moment = moment(when, direction) else {
      return context.now
    }
    return moment
  }

  /// The due day: `by:`, else the head's date where it means that.
  var due: Moment? {
    for mark in applied.reversed() {
      if case .by(let phrase) = mark.mark { return moment(phrase, .future) }
    }
    guard kind.isDueByHead else { return nil }
    return head.when.flatMap { moment($0, .future) }
  }

  /// The words that said when, as one stretch for the chip.
  var whenRange: Range<Int>? {
    for mark in applied.reversed() {
      if case .on = mark.mark, !kind.isDueByHead { return mark.words }
      if case .by = mark.mark, kind.isDueByHead { return mark.words }
    }
    guard let first = head.whenWords.min(), let last = head.whenWords.max() else { return nil }
    return first..<(last + 1)
  }
}
