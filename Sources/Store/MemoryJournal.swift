import Partnership

extension MemoryPortfolio {
  mutating func commit(_ edits: [Edit], as stamp: Stamp) throws(StoreError) -> Commit {
    let edits = edits.filter { !$0.isEmpty }
    guard !edits.isEmpty else { return Commit(revision: Revision(number: steps.count), ids: [:]) }
    let ids = try numbered(edits)
    let mapped = edits.map { edit in edit.mapping { ids[$0] ?? $0 } }
    let added = Set(ids.values).union(mapped.map(\.record.id))
    var made: [Edit] = []
    for edit in mapped {
      try check(edit, added)
      made.append(try make(edit, as: stamp))
    }
    append(made, stamp, .change, undoes: nil)
    return Commit(revision: Revision(number: steps.count), ids: ids)
  }

  func nextUndo(by author: String) -> Step? {
    steps.last { $0.step.author == author && $0.nature != .undo && $0.step.undoneBy == nil }?.step
  }

  func nextRedo(by author: String) -> Step? {
    let own = steps.filter { $0.step.author == author }
    let newest = own.last { $0.nature == .change }?.step.number ?? 0
    return own.last { entry in
      entry.nature == .undo && entry.step.undoneBy == nil && entry.step.number > newest
    }?.step
  }

  /// Takes a step back by the opposite edits; nil where there is none.
  mutating func invert(
    _ step: Step?, as nature: MemoryStep.Nature, _ stamp: Stamp
  ) throws(StoreError) -> Step? {
    guard let step else { return nil }
    let inverses = steps[step.number - 1].edits.reversed().map(\.inverse)
    var conflicts = inverses.filter { !isPossible($0) }.map(\.record.calling)
    if conflicts.isEmpty {
      for edit in inverses { apply(edit, forgetting: nature == .undo) }
      if nature == .undo { conflicts = inverses.filter(isAbandoning).map(\.record.calling) }
    }
    guard conflicts.isEmpty else { throw .conflict(conflicts) }
    var stamp = stamp
    stamp.label = step.label
    append(Array(inverses), stamp, nature, undoes: step.number)
    return steps[step.number - 1].step
  }

  private mutating func append(
    _ edits: [Edit], _ stamp: Stamp, _ nature: MemoryStep.Nature, undoes: Int?
  ) {
    let number = steps.count + 1
    if let undoes { steps[undoes - 1].step.undoneBy = number }
    let step = Step(
      number: number, author: stamp.author, at: stamp.at, channel: stamp.channel,
      label: stamp.label, count: edits.count, undoes: undoes)
    steps.append(MemoryStep(step: step, nature: nature, edits: edits))
  }

  /// Gives every new record its number: first those that bring one, then the stand-ins.
  private mutating func numbered(_ edits: [Edit]) throws(StoreError) -> [RecordID: RecordID] {
    var ids: [RecordID: RecordID] = [:]
    var stands: [RecordID] = []
    var taken: Set<RecordID> = []
    for case .add(let record) in edits {
      if record.id.isProvisional {
        stands.append(record.id)
        continue
      }
      guard let number = record.id.number else {
        throw .invalid("The id “\(record.id)” of the \(record.calling) is not a number.")
      }
      guard live[record.id] == nil, removed[record.id] == nil, taken.insert(record.id).inserted
      else {
        throw .invalid("The number \(number) of the \(record.calling) is taken by another record.")
      }
      lastNumber = max(lastNumber, number)
    }
    for id in stands {
      lastNumber += 1
      guard ids.updateValue(RecordID(number: lastNumber), forKey: id) == nil else {
        throw .invalid("Two new records are both called \(id).")
      }
    }
    return ids
  }

  /// Refuses a record that refers to one which is not there.
  private func check(_ edit: Edit, _ added: Set<RecordID>) throws(StoreError) {
    let record = edit.record
    let header = [("vendors", record.header.vendors), ("links", record.header.links)]
    let references = record.references + header.flatMap { name, ids in ids.map { (name, $0) } }
    for (field, id) in references {
      guard live[id] != nil || removed[id] != nil || added.contains(id) else {
        throw .invalid(
          "The field \(field) of the \(record.calling) names the record “\(id)”, which is not there."
        )
      }
    }
  }

  private mutating func make(_ edit: Edit, as stamp: Stamp) throws(StoreError) -> Edit {
    let made: Edit
    switch edit {
    case .add(var record):
      record.header.author = record.header.author ?? stamp.author
      record.header.madeAt = record.header.madeAt ?? stamp.at
      made = .add(record)
    case .change(let before, let after):
      guard let stored = live[before.id], var merged = stored.merging(before: before, after: after)
      else { throw .conflict([before.calling]) }
      merged.header.changedAt = stamp.at
      made = .change(before: stored, after: merged)
    case .remove(let record):
      guard let stored = live[record.id] else { throw .conflict([record.calling]) }
      made = .remove(stored)
    case .restore(var record):
      guard removed[record.id] != nil else { throw .conflict([record.calling]) }
      record.header.changedAt = stamp.at
      made = .restore(record)
    }
    apply(made, forgetting: false)
    return made
  }

  private func isPossible(_ edit: Edit) -> Bool {
    switch edit {
    case .add: false
    case .change(let now, _): live[now.id]?.unstamped == now.unstamped
    case .remove(let record): live[record.id]?.unstamped == record.unstamped
    case .restore(let record): removed[record.id] != nil
    }
  }

  /// Whether the edit takes away a vendor to which somebody added records since.
  private func isAbandoning(_ edit: Edit) -> Bool {
    guard case .remove(.vendor(let vendor)) = edit else { return false }
    return live.values.contains { $0.header.vendors.contains(vendor.id) }
  }

  private mutating func apply(_ edit: Edit, forgetting: Bool) {
    switch edit {
    case .add(let record), .change(_, let record): live[record.id] = record
    case .remove(let record):
      live[record.id] = nil
      removed[record.id] = record
      if forgetting { forgotten.insert(record.id) }
    case .restore(let record):
      removed[record.id] = nil
      live[record.id] = record
      forgotten.remove(record.id)
    }
  }
}
