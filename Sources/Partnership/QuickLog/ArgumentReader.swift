import FoundationEssentials

/// What some kinds take right behind their word.
enum KindArgument: Hashable, Sendable {
  case judgement(JudgementTopic, Int)
  case reading(RecordID, Decimal)
  case invoice(MoneyText)
  case status(VendorStatus)
  case check(ChecklistTopic, ChecklistResult)
  case done(RecordID)
}

extension LogKind {
  var takesArgument: Bool {
    switch self {
    case .gut, .read, .bill, .status, .check, .done: true
    case .call, .email, .chat, .visit, .portal, .meet, .conflict, .rec, .decision, .promise,
      .goal, .issue, .project, .note:
      false
    }
  }
}

/// Reads the arguments of `gut`, `read`, `bill`, `status`, `check` and `done`.
struct ArgumentReader {
  typealias Answer = (argument: KindArgument?, count: Int, claim: String?)

  let measures: [Measure]

  func read(_ kind: LogKind, words: [LogWord], from start: Int, to end: Int) -> Answer {
    let texts = words[start..<min(start + 7, end)].map(\.text)
    switch kind {
    case .gut: return judgement(texts)
    case .read: return reading(texts)
    case .bill: return invoice(texts)
    case .status: return status(texts)
    case .check: return check(texts)
    case .done: return done(texts)
    case .call, .email, .chat, .visit, .portal, .meet, .conflict, .rec, .decision, .promise, .goal,
      .issue, .project, .note:
      return (nil, 0, nil)
    }
  }

  private func judgement(_ words: [String]) -> Answer {
    let topics = ArgumentReader.beginning(words.first, JudgementTopic.self)
    let level = ClockPhrase.number(words.dropFirst().first?[...], digits: 1...1)
    guard topics.count == 1, let topic = topics.first else {
      let names = topics.isEmpty ? JudgementTopic.allCases : topics
      return claim(
        "A gut-check is: gut TOPIC 1..5, such as gut trust 4; topics are \(list(names)).")
    }
    guard let level, (1...5).contains(level) else {
      return claim("A gut-check needs a level from 1 to 5, such as gut \(topic.rawValue) 4.")
    }
    return (.judgement(topic, level), 2, nil)
  }

  /// A measure's name may have several words; the number ends it.
  private func reading(_ words: [String]) -> Answer {
    for count in 1...5 where count < words.count {
      let answer = number(words[count])
      if case .ambiguous(let large, let small) = answer {
        return claim("\(words[count]) can be \(large) or \(small); type it without the separator.")
      }
      guard case .number(let value) = answer else { continue }
      let name = words[..<count].joined(separator: " ")
      let fits = measures(beginning: name)
      guard let measure = fits.first, fits.count == 1 else {
        return claim(
          fits.isEmpty
            ? "No measure begins with \(name); measures are \(names(measures))."
            : "\(name) fits several measures: \(names(fits)); type more of the name.")
      }
      return (.reading(measure.id, value), count + 1, nil)
    }
    return claim("A reading is: read MEASURE NUMBER, such as read uptime 99.9.")
  }

  private func number(_ word: String) -> NumberAnswer {
    NumberText.read(word.hasSuffix("%") ? String(word.dropLast()) : word)
  }

  func measures(beginning name: String) -> [Measure] {
    let name = Folding.fold(name)
    let exact = measures.filter { Folding.fold($0.name) == name }
    return exact.isEmpty ? measures.filter { Folding.fold($0.name).hasPrefix(name) } : exact
  }

  private func invoice(_ words: [String]) -> Answer {
    let (answer, count) = MoneyText.read(words[...])
    switch answer {
    case .money(let money): return (.invoice(money), count, nil)
    case .ambiguous(let first, let second):
      return claim(
        "The amount can be \(first.written) or \(second.written); type it without the separator.")
    case .nothing: return claim("An invoice is: bill AMOUNT, such as bill 12k or bill 1250.50 EUR.")
    }
  }

  private func status(_ words: [String]) -> Answer {
    let fits = ArgumentReader.beginning(words.first, VendorStatus.self)
    guard fits.count == 1, let status = fits.first else {
      return claim("A status is one of \(list(VendorStatus.allCases)), such as status exiting.")
    }
    return (.status(status), 1, nil)
  }

  private func check(_ words: [String]) -> Answer {
    let topics = ArgumentReader.beginning(words.first, ChecklistTopic.self)
    guard topics.count == 1, let topic = topics.first else {
      let names = topics.isEmpty ? ChecklistTopic.allCases : topics
      return claim("A check is: check ITEM yes, no or na; the checks are \(list(names)).")
    }
    guard let result = words.dropFirst().first.flatMap(ChecklistResult.init(rawValue:)) else {
      return claim("A check ends in yes, no or na, such as check \(topic.rawValue) yes.")
    }
    return (.check(topic, result), 2, nil)
  }

  private func done(_ words: [String]) -> Answer {
    guard let word = words.first, let id = LogLine.id(word) else {
      return claim("Closing is: done and a number, such as done 17 sheet sent.")
    }
    return (.done(id), 1, nil)
  }

  /// The words of a closed set that begin as typed, case and hyphens aside; an exact one alone.
  static func beginning<Choice: Word>(_ typed: String?, _: Choice.Type) -> [Choice] {
    guard let typed, !typed.isEmpty else { return [] }
    let wanted = Folding.fold(typed.filter { $0 != "-" })
    let exact = Choice.allCases.filter { Folding.fold($0.rawValue) == wanted }
    return exact.isEmpty
      ? Choice.allCases.filter { Folding.fold($0.rawValue).hasPrefix(wanted) } : exact
  }

  private func claim(_ sentence: String) -> Answer { (nil, 0, sentence) }

  private func list(_ words: [some Word]) -> String {
    words.map(\.rawValue).joined(separator: ", ")
  }

  private func names(_ measures: [Measure]) -> String {
    measures.isEmpty ? "not defined yet" : measures.map(\.name).joined(separator: ", ")
  }
}
