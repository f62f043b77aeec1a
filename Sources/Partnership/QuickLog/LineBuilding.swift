extension LineReader {
  /// Makes the records of the line, or keeps it as a note where it is not what it claims.
  mutating func build() {
    guard start < end else {
      if followUps.isEmpty {
        problem(.empty, "Type what happened, such as: call asked for the price sheet.")
      }
      addFollowUps(to: nil, vendors)
      return
    }
    reading.kind = kind
    if let claim = head.claim { return keepAsText(claim) }
    switch kind {
    case .call, .email, .chat, .visit, .portal: buildTalk()
    case .meet: buildMeeting()
    case .conflict: buildConflict()
    case .rec: buildRecommendation()
    case .decision: buildDecision()
    case .promise: buildPromise()
    case .goal: buildGoal()
    case .issue: buildIssue()
    case .project: buildProject()
    case .note: buildNote()
    case .gut, .read, .bill, .check, .status: buildFact()
    case .done: buildDone()
    }
  }

  /// Adds a record for every vendor in play, with its follow-ups behind it.
  mutating func addForEachVendor(_ make: (inout LineReader, RecordID) -> Record) {
    for vendor in vendors.isEmpty ? [RecordID("")] : vendors {
      let record = make(&self, vendor)
      add(record, vendors.isEmpty ? [] : [vendor])
    }
  }

  mutating func add(_ record: Record, _ vendors: [RecordID]) {
    reading.records.append(linked(record))
    addFollowUps(to: record.id, vendors)
  }

  mutating func makeHeader(for vendor: RecordID) -> Header {
    makeHeader(vendor.text.isEmpty ? [] : [vendor])
  }

  /// The line as a note that Today lists until somebody says what it is.
  mutating func keepAsText(_ sentence: String) {
    problem(.keptAsText, sentence + " The line is kept as a note.")
    chip(.kind, "note", .problem(sentence), words: head.spent.first.map { $0..<($0 + 1) })
    let text = words[start..<end].map(\.text).joined(separator: " ")
    kind = .note
    reading.kind = .note
    applied.removeAll { $0.mark != .isPrivate }
    let note = Note(
      header: makeHeader(vendors), on: context.now, text: text, isUnread: true)
    add(note.asRecord, vendors)
  }

  mutating func buildNote() {
    var text = text
    if text.isEmpty, head.kind != nil {
      return keepAsText("A note needs a text, such as: note they moved to Reno.")
    }
    if text.isEmpty { text = words[start..<end].map(\.text).joined(separator: " ") }
    if head.kind == nil {
      let choices = [ChipChoice("call", line: line(inserting: "call"))]
      chip(.kind, "note", .asked("A call?", choices))
    } else {
      kindChip()
    }
    whenChip(fact)
    let note = Note(header: makeHeader(vendors), on: fact, text: text)
    add(note.asRecord, vendors)
  }

  /// A note beside the record for words that the record has no field for.
  mutating func addRemark(_ text: String, to record: Record, _ vendors: [RecordID]) {
    guard !text.isEmpty else { return }
    var note = Note(header: makeHeader(vendors), on: fact, text: text)
    note.header.links = [record.id]
    note.talk = record.id
    reading.records.append(note.asRecord)
  }

  mutating func kindChip(_ text: String? = nil) {
    let word = head.spent.first { LogKind(word: words[$0].text) != nil }
    chip(.kind, text ?? kind.noun, words: head.kind == nil ? nil : word.map { $0..<($0 + 1) })
  }

  /// The day of the fact, assumed where nobody said one.
  mutating func whenChip(_ moment: Moment, _ label: ChipLabel = .when, isAssumed: Bool = false) {
    let range = whenRange
    let text = DayText.moment(moment, today: context.today)
    chip(label, text, range == nil || isAssumed ? .assumed([]) : .stated, words: range)
  }

  mutating func followingAsks() {
    askFirstWord()
    askMissingAnswer()
    askAmbiguousDay()
    tellImpossibleTime()
  }

  /// Chips for what nobody read: doubts, marks that fit nowhere, dates of two readings.
  mutating func finish() {
    reading.records += newcomers.map(\.asRecord)
    guard start < end else { return }
    for doubt in doubts { report(doubt) }
    if head.claim == nil {
      for mark in marks where !applies(mark.mark, to: kind) {
        let typed = words[mark.words].map(\.typed).joined(separator: " ")
        let sentence = "\(typed) stays in the text; it belongs to \(home(of: mark.mark))."
        chip(.mark, typed, .problem(sentence), words: mark.words)
      }
      followingAsks()
    }
    askFollowUp()
    if has(.isPrivate) { chip(.mark, "private", words: range(of: .isPrivate)) }
    for tag in tags { chip(.tag, "#" + tag) }
  }

  private mutating func report(_ doubt: MarkDoubt) {
    let range = doubt.word..<(doubt.word + 1)
    problem(.keptInText, doubt.sentence, words: range)
    if !askAmbiguousKey(at: doubt.word) {
      chip(.mark, words[doubt.word].typed, .problem(doubt.sentence), words: range)
    }
  }
}
