import Partnership

/// What a form says, read as a whole: the edit that it asks for, or what is wrong with it.
struct FormReading {
  /// Nil where something is wrong or where nothing changed.
  private(set) var edit: Edit?
  private(set) var problems: [(row: Int, problem: String)] = []

  init(_ form: Form) {
    var record = form.start
    for (row, line) in form.lines.enumerated() {
      switch Self.read(line, of: form) {
      case .success(let value):
        guard line.isChanged else { continue }
        guard let next = line.field.setting(value, in: record) else {
          problems.append((row, "\(line.field.label) cannot be this; \(line.field.help)"))
          continue
        }
        record = next
      case .failure(let problem): problems.append((row, problem.sentence))
      }
    }
    guard problems.isEmpty else { return }
    record = record.settled
    switch form.task {
    case .add: edit = .add(record)
    case .change(let before): edit = before == record ? nil : .change(before: before, after: record)
    }
  }

  private static func read(_ line: FormLine, of form: Form) -> Result<FieldValue?, FormProblem> {
    guard line.isChanged || line.field.isRequired else { return .success(nil) }
    if line.text.allSatisfy(\.isWhitespace), line.field.isRequired {
      return .failure(FormProblem("\(line.field.label) is needed: \(line.field.help)"))
    }
    if let taken = FormText.clash(of: line.text, in: line.field, of: form.start, form.context) {
      return .failure(FormProblem(taken))
    }
    return FormText.read(line.text, in: line.field, form.context)
  }
}

/// Why a text cannot be what a field needs, and what to type instead.
package struct FormProblem: Error, Hashable, Sendable {
  package let sentence: String

  package init(_ sentence: String) {
    self.sentence = sentence
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
