package import Partnership

/// What a draft is a draft of; its text is the name under which it is kept.
package enum DraftName: Hashable, Sendable {
  /// Lines about these vendors.
  case log([RecordID])
  /// The line of a record that is typed again.
  case line(RecordID)
  /// The form of a record.
  case form(RecordID)
  /// The form of a new record for a vendor.
  case add(RecordKind, RecordID?)
  /// What is being said of signs or records.
  case words(WordsTopic, [ActTarget])
  /// Words about what became of a record, by the name of the question.
  case said(String, RecordID)
  /// What is being said in a meeting.
  case meeting(RecordID)
  /// Numbers for a month of readings.
  case readings(Month)
  /// A round of gut-checks.
  case gutCheck

  /// Reads a name back; nil for names of another making.
  package init?(_ text: String) {
    guard !text.hasPrefix(Self.wordsBegin) else {
      self.init(words: text)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let ids = parts.dropFirst().map { RecordID($0) }
    switch parts.first {
    case "log": self = .log(parts.count == 2 && parts[1].isEmpty ? [] : ids)
    case "line" where ids.count == 1 && !ids[0].text.isEmpty: self = .line(ids[0])
    case "form" where ids.count == 1 && !ids[0].text.isEmpty: self = .form(ids[0])
    case "add" where parts.count == 2 || parts.count == 3:
      guard let kind = RecordKind(rawValue: parts[1]) else { return nil }
      self = .add(kind, parts.count == 3 ? ids[1] : nil)
    case "said" where parts.count == 3 && !parts[2].isEmpty: self = .said(parts[1], ids[1])
    case "meeting" where ids.count == 1 && !ids[0].text.isEmpty: self = .meeting(ids[0])
    case "readings":
      guard let month = Month(parts.dropFirst().joined(separator: "-")) else { return nil }
      self = .readings(month)
    case "gut" where parts == ["gut", "check"]: self = .gutCheck
    case _: return nil
    }
  }

  /// Reads `words.known.sign:634:only-sells:vendor`.
  private init?(words text: String) {
    let parts = text.split(separator: ".").map(String.init)
    guard parts.count > 2, let topic = WordsTopic(rawValue: parts[1]) else { return nil }
    let targets = parts.dropFirst(2).compactMap { ActTarget(draftText: $0) }
    guard targets.count == parts.count - 2 else { return nil }
    self = .words(topic, targets)
  }

  private static let wordsBegin = "words."

  /// Short, since it becomes a file's name.
  package var text: String {
    switch self {
    case .log(let vendors): "log-" + vendors.map(\.text).joined(separator: "-")
    case .line(let id): "line-" + id.text
    case .form(let id): "form-" + id.text
    case .add(let kind, let vendor):
      "add-" + kind.rawValue + (vendor.map { "-" + $0.text } ?? "")
    case .words(let topic, let targets):
      ([Self.wordsBegin + topic.rawValue] + targets.compactMap(\.draftText))
        .joined(separator: ".")
    case .said(let question, let id):
      "said-" + question.filter { $0.isLetter } + "-" + id.text
    case .meeting(let id): "meeting-" + id.text
    case .readings(let month): "readings-" + month.description
    case .gutCheck: "gut-check"
    }
  }

  /// The vendors that the draft is known to be about.
  package var vendors: [RecordID] {
    switch self {
    case .log(let vendors): vendors
    case .add(_, let vendor): vendor.map { [$0] } ?? []
    case .words(_, let targets): targets.prefix(1).map(\.vendor)
    case .line, .form, .said, .meeting, .readings, .gutCheck: []
    }
  }

  /// What it is about, for the list of drafts: its first line, or the round that it belongs to.
  func words(_ text: String) -> String {
    switch self {
    case .log, .line, .form, .add, .words, .said, .meeting:
      text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    case .readings(let month): "readings of " + month.words
    case .gutCheck: "gut-check"
    }
  }

  /// What goes on with the draft.
  var message: Message {
    switch self {
    case .log(let vendors): .log(vendors: vendors, text: "")
    case .line(let id), .form(let id): .edit(id)
    case .add(let kind, let vendor): .add(kind, vendor: vendor)
    case .words(let topic, let targets): SignActs.question(topic, targets)
    case .said("success", let id): .go(.checklist(id))
    case .said(_, let id), .meeting(let id): .show(id)
    case .readings(let month): .go(.readings([], month))
    case .gutCheck: .go(.gutCheck)
    }
  }
}

/// What is said of signs and records in words of one's own.
package enum WordsTopic: String, Hashable, Sendable {
  /// Why a sign is known.
  case known
  case plan
  case dispute
  /// Why a record does not count.
  case aside

  /// What the words are, as lists of drafts say it.
  var title: String {
    switch self {
    case .known: "why a sign is known"
    case .plan: "plan for a sign"
    case .dispute: "dispute of a sign"
    case .aside: "why a record does not count"
    }
  }
}

extension ActTarget {
  /// The target in the name of a draft; nil where no words are kept about it.
  fileprivate var draftText: String? {
    switch self {
    case .sign(let key): "sign:\(key.vendor.text):\(key.sign.rawValue):\(key.side.rawValue)"
    case .record(let id, let vendor): "record:\(id.text):\(vendor.text)"
    case .vendor, .matter: nil
    }
  }

  fileprivate init?(draftText: String) {
    let parts = draftText.split(separator: ":").map(String.init)
    if parts.count == 4, parts[0] == "sign", let sign = SignID(rawValue: parts[2]),
      let side = Side(rawValue: parts[3])
    {
      self = .sign(SignKey(vendor: RecordID(parts[1]), sign: sign, side: side))
    } else if parts.count == 3, parts[0] == "record" {
      self = .record(RecordID(parts[1]), of: RecordID(parts[2]))
    } else {
      return nil
    }
  }
}
