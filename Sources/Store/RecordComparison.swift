package import Partnership

extension Record {
  /// The record without the store's stamps, so that only what people say is compared.
  package var unstamped: Record {
    var copy = self
    copy.header.author = nil
    copy.header.madeAt = nil
    copy.header.changedAt = nil
    return copy
  }

  /// What a message calls the record: its kind, and its name or the beginning of its text.
  package var calling: String {
    let words = ["name", "title", "text", "summary", "number", "sign", "on", "at"]
    for word in words {
      switch self[field: word] {
      case .text(let text) where !text.isEmpty: return "\(kind.noun) “\(Record.shortened(text))”"
      case .day(let day): return "\(kind.noun) of \(day)"
      case .moment(let moment): return "\(kind.noun) of \(moment.day)"
      case _: continue
      }
    }
    return "\(kind.noun) \(id)"
  }

  /// The record with the fields that `after` changes, where nobody else changed them.
  ///
  /// - Parameters:
  ///   - before: the record as the one who changes it had read it.
  ///   - after: the record as it should be.
  /// - Returns: nil where one of those fields is no longer as `before` says.
  package func merging(before: Record, after: Record) -> Record? {
    if unstamped == before.unstamped {
      var result = after
      result.header.author = header.author
      result.header.madeAt = header.madeAt
      return result
    }
    guard before.kind == kind, after.kind == kind else { return nil }
    var result = self
    for field in kind.fields {
      let (old, new) = (before[field: field.name], after[field: field.name])
      guard old != new else { continue }
      guard self[field: field.name] == old, let changed = result.setting(field.name, to: new)
      else { return nil }
      result = changed
    }
    guard let merged = header.merging(before: before.header, after: after.header) else {
      return nil
    }
    result.header = merged
    return result
  }

  private static func shortened(_ text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    return line.count <= 40 ? String(line) : line.prefix(39) + "…"
  }
}

extension Header {
  fileprivate func merging(before: Header, after: Header) -> Header? {
    var result = self
    guard
      merge(\.vendors, before, after, into: &result),
      merge(\.isPrivate, before, after, into: &result),
      merge(\.tags, before, after, into: &result),
      merge(\.links, before, after, into: &result),
      merge(\.raw, before, after, into: &result),
      merge(\.origin, before, after, into: &result)
    else { return nil }
    return result
  }

  private func merge<Value: Equatable>(
    _ path: WritableKeyPath<Header, Value>, _ before: Header, _ after: Header,
    into result: inout Header
  ) -> Bool {
    let (old, new) = (before[keyPath: path], after[keyPath: path])
    guard old != new else { return true }
    guard self[keyPath: path] == old else { return false }
    result[keyPath: path] = new
    return true
  }
}

extension Edit {
  /// Whether the edit asks for no change at all; such edits are no part of a step.
  package var isEmpty: Bool {
    switch self {
    case .add, .remove, .restore: false
    case .change(let before, let after): before.unstamped == after.unstamped
    }
  }

  /// The records before and after, as the journal keeps them.
  package var images: (before: Record?, after: Record?) {
    switch self {
    case .add(let record), .restore(let record): (nil, record)
    case .change(let before, let after): (before, after)
    case .remove(let record): (record, nil)
    }
  }

  /// The edit with every id put through `replace`.
  package func mapping(_ replace: (RecordID) -> RecordID) -> Edit {
    switch self {
    case .add(let record): .add(record.mapping(replace))
    case .change(let before, let after):
      .change(before: before.mapping(replace), after: after.mapping(replace))
    case .remove(let record): .remove(record.mapping(replace))
    case .restore(let record): .restore(record.mapping(replace))
    }
  }

  /// The vendors whose dossiers the edit touches; nil for those of all vendors.
  package var vendors: Set<RecordID>? {
    var result: Set<RecordID> = []
    for record in [images.before, images.after].compactMap({ $0 }) {
      switch record {
      case .vendor(let vendor): result.insert(vendor.id)
      case .contact, .communication, .meeting, .conflict, .recommendation, .decision,
        .commitment, .goal, .agreement, .measure, .reading, .invoice, .project, .issue,
        .judgement, .checklistItem, .followUp, .requestCount, .note, .acknowledgement, .play,
        .postponement, .dispute, .setAside:
        guard !record.header.vendors.isEmpty else { return nil }
        result.formUnion(record.header.vendors)
      }
    }
    return result
  }
}
