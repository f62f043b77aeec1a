import Partnership

/// What a form says, read as a whole: the edit that it asks for, or what is wrong with it.
struct FormReading {
  /// Nil where something is wrong or where nothing changed.
  private(set) var edit: Edit?
  /// What must be said once it is saved.
  private(set) var remark: String?
  private(set) var problems: [(row: Int, problem: String)] = []

  init(_ form: Form) {
    var record = form.start
    var currency: String?
    for (row, line) in form.lines.enumerated() where line.isChanged || line.field.isRequired {
      let reading = Self.read(line, of: form)
      if let problem = reading.problem {
        problems.append((row, problem))
        continue
      }
      guard line.isChanged else { continue }
      currency = reading.currency ?? currency
      guard let next = line.field.setting(reading.value, in: record) else {
        problems.append((row, "\(line.field.label) cannot be this: \(line.field.help)"))
        continue
      }
      record = next
    }
    guard problems.isEmpty else { return }
    settle(Self.named(currency, in: record, of: form).settled, of: form)
  }

  private mutating func settle(_ record: Record, of form: Form) {
    if let row = Self.unsaid(form) {
      let field = form.lines[row].field
      problems.append((row, "\(field.label) is needed: \(field.help)"))
      return
    }
    let before: Record? =
      switch form.task {
      case .add: nil
      case .change(let before): before
      }
    switch record.recorded(after: before) {
    case .refused(let clash):
      let row = form.lines.firstIndex { $0.field.name == clash.field } ?? 0
      problems.append((row, clash.sentence(labelledAs: form.kind)))
    case .record(let kept, let remark):
      self.remark = remark
      guard let before else {
        edit = .add(kept)
        return
      }
      edit = before == kept ? nil : .change(before: before, after: kept)
    }
  }

  /// The empty line without which a new record would say nothing; nil where it says something.
  private static func unsaid(_ form: Form) -> Int? {
    guard case .add(let kind) = form.task, let telling = kind.telling,
      telling.isNeeded || !form.isChanged
    else { return nil }
    return form.lines.firstIndex {
      $0.field.name == telling.field && $0.text.trimmed.isEmpty
    }
  }

  private static func read(_ line: FormLine, of form: Form) -> FieldReading {
    if let taken = FormText.clash(of: line.text, in: line.field, of: form.start, form.context) {
      return FieldReading(value: nil, problem: taken)
    }
    return FormText.read(line.text, in: line.field, of: form.kind, form.context)
  }

  /// The record with the currency that an amount named, unless the field for it says another.
  private static func named(_ currency: String?, in record: Record, of form: Form) -> Record {
    guard let currency, record.currency == nil || !form.isChanged("currency") else { return record }
    return record.setting("currency", to: .text(currency)) ?? record
  }
}

extension Record {
  /// The record with the vendors that its own fields ask for: our people belong to no vendor.
  fileprivate var settled: Record {
    guard case .contact(var contact) = self, contact.side == .us else { return self }
    contact.header.vendors = []
    return .contact(contact)
  }
}
