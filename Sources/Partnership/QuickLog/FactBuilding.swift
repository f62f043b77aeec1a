import FoundationEssentials

extension LineReader {
  /// A gut-check, a reading, an invoice, a check or a new status.
  mutating func buildFact() {
    let remark = text
    switch head.argument {
    case .judgement(let topic, let level): buildJudgement(topic, level, remark)
    case .reading(let measure, let value):
      kindChip()
      chip(.value, words(of: measure, value))
      whenChip(fact)
      let owner = context.measures.first { $0.id == measure }?.header.vendors ?? vendors
      let reading = Reading(
        header: makeHeader(owner), measureId: measure, on: fact.day, value: value)
      add(reading.asRecord, owner)
      addRemark(remark, to: reading.asRecord, owner)
    case .invoice(let money): buildInvoice(money, remark)
    case .check(let topic, let result):
      kindChip()
      chip(.value, topic.spoken + ": " + result.rawValue)
      whenChip(fact)
      addForEachVendor { reader, vendor in
        ChecklistItem(
          header: reader.makeHeader(for: vendor), on: reader.fact.day, item: topic,
          result: result, note: remark.isEmpty ? nil : remark
        ).asRecord
      }
    case .status(let status): buildStatus(status, remark)
    case .done, nil: keepAsText("The line could not be read.")
    }
  }

  /// The measure's name, the number that was read, and its unit.
  private func words(of measure: RecordID, _ value: Decimal) -> String {
    let measured = context.measures.first { $0.id == measure }
    let unit = measured?.unit.map { " " + $0 } ?? ""
    return (measured?.name ?? measure.text) + " " + value.description + unit
  }

  private mutating func buildJudgement(_ topic: JudgementTopic, _ level: Int, _ note: String) {
    guard level > 2 || !note.isEmpty else {
      return keepAsText("A gut-check of 1 or 2 needs a word why.")
    }
    let about: Side = side == .us ? .us : .vendor
    kindChip()
    chip(.value, "\(topic.spoken) \(level) of 5")
    if about == .us { chip(.side, "about us", words: range(of: .side(.us))) }
    whenChip(fact)
    let me = context.me ?? addAuthor()
    addForEachVendor { reader, vendor in
      Judgement(
        header: reader.makeHeader(for: vendor), on: reader.fact.day, by: me, topic: topic,
        level: level, note: note.isEmpty ? nil : note, about: about
      ).asRecord
    }
  }

  /// A contact of ours for the author, made in the same step where there is none yet.
  private mutating func addAuthor() -> RecordID {
    let name = context.author.isEmpty ? "me" : context.author
    let contact = Contact(header: Header(id: makeID()), name: name, side: .us)
    newcomers.append(contact)
    return contact.id
  }

  private mutating func buildInvoice(_ money: MoneyText, _ remark: String) {
    var budget: MoneyText?
    for mark in applied {
      if case .budget(let money) = mark.mark { budget = money }
    }
    let currency = money.currency ?? budget?.currency
    kindChip()
    chip(.amount, money.written)
    if let budget { chip(.amount, "budget " + budget.written, words: range(of: .budget(budget))) }
    whenChip(fact)
    let planned = budget?.minor
    addForEachVendor { reader, vendor in
      Invoice(
        header: reader.makeHeader(for: vendor), on: reader.fact.day, actual: money.minor,
        period: remark.isEmpty ? nil : remark, budgeted: planned, currency: currency
      ).asRecord
    }
  }

  /// A new entry in the vendor's status log; one of the same day is replaced.
  private mutating func buildStatus(_ status: VendorStatus, _ remark: String) {
    let records = vendors.compactMap { context.records[$0] }
    guard !records.isEmpty, records.count == vendors.count else {
      return keepAsText("The status is changed on the vendor's form.")
    }
    kindChip()
    chip(.status, status.rawValue)
    whenChip(fact)
    for record in records {
      guard case .vendor(var vendor) = record else { continue }
      vendor.statusLog.removeAll { $0.on == fact.day }
      vendor.statusLog.append(StatusEntry(on: fact.day, status: status))
      vendor.statusLog.sort { $0.on < $1.on }
      change(record, to: vendor.asRecord)
      addFollowUps(to: vendor.id, [vendor.id])
    }
    guard !remark.isEmpty else { return }
    var note = Note(header: makeHeader(vendors), on: fact, text: remark)
    note.header.links = vendors
    reading.records.append(note.asRecord)
  }
}
