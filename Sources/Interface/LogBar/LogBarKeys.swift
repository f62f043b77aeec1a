import Partnership
import Terminal

extension LogBar {
  /// Answers one key.
  mutating func press(_ key: Key, _ setting: Setting) -> [Effect] {
    if inner != nil { return pressInner(key, setting) }
    failure = nil
    let undone = beforeLiteral
    beforeLiteral = nil
    switch key {
    case .enter: return save(setting)
    case .escape: return keepDraft() + [.then(.close)] + tellDraft()
    case .tab: return complete()
    case .backTab: stepBack()
    case .up: move(up: true)
    case .down: move(up: false)
    case .control("n"): addLine()
    case .control("t"): inner = .kinds(Self.kindMenu(reading.kind))
    case .control("v"): inner = .vendors(vendorPicker(title: "Vendor"))
    case .control("o"): return [.editText(draft)]
    case .backspace: eraseBack(undone)
    case .character, .control, .delete, .left, .right, .wordLeft, .wordRight, .home, .end,
      .pageUp, .pageDown, .insert, .function:
      edit { _ = $0.handle(key) }
    }
    return follow()
  }

  /// Takes what the editor of the user's choice left; each line is a line of the talk.
  mutating func takeEdited(_ text: String) {
    let typed = text.split(whereSeparator: \.isNewline).map { LineEditor(String($0)) }
    lines = typed.isEmpty ? [LineEditor()] : typed
    if case .edit = task { lines = [LineEditor(typed.map(\.text).joined(separator: " "))] }
    row = lines.count - 1
    read()
  }

  private func tellDraft() -> [Effect] {
    isBlank ? [] : [.then(.say(Toast("Kept as a draft; \(task.key) brings it back.")))]
  }

  private mutating func addLine() {
    guard !task.isEdit, !line.text.trimmed.isEmpty else { return }
    lines.insert(LineEditor(), at: row + 1)
    row += 1
    read()
  }

  /// Erases a character; after a chip, turns the chip back to text; an empty further line goes.
  private mutating func eraseBack(_ undone: LineEditor?) {
    if let undone {
      lines[row] = undone
      edit { $0.backspace() }
    } else if line.text.isEmpty, lines.count > 1 {
      lines.remove(at: row)
      row = max(0, row - 1)
      read()
    } else if let literal = literalLine {
      beforeLiteral = line
      edit { $0 = literal }
    } else {
      edit { $0.backspace() }
    }
  }

  // MARK: Lines and history

  /// Moves between the lines of the talk; past the first and the last, through past lines.
  private mutating func move(up: Bool) {
    let next = row + (up ? -1 : 1)
    if lines.indices.contains(next), recalled == nil {
      row = next
      return
    }
    up ? recall((recalled?.place ?? -1) + 1) : recall((recalled?.place ?? -1) - 1)
  }

  private mutating func recall(_ place: Int) {
    let typed = recalled?.typed ?? line.text
    if place < 0 {
      guard recalled != nil else { return }
      recalled = nil
      edit { $0.replace(with: typed) }
    } else if past.indices.contains(place) {
      recalled = (place, typed)
      let text = past[place]
      edit { $0.replace(with: text) }
    }
  }

  // MARK: Inner pickers

  private mutating func pressInner(_ key: Key, _ setting: Setting) -> [Effect] {
    switch inner {
    case .vendors(var picker):
      picker.isNumbered = setting.isAccessible
      picker.fit(rows: Picker<RecordID>.rows(in: Self.screen(setting)))
      let outcome = picker.handle(key)
      inner = .vendors(picker)
      switch outcome {
      case .picked(let vendor): choose(vendor)
      case .new(let name): make(vendorCalled: name, setting)
      case .closed: inner = nil
      case .stays, .refused: break
      }
    case .readings(var choice):
      let outcome = choice.handle(key)
      inner = .readings(choice)
      if take(outcome, { bar, text in bar.edit { $0.replace(with: text) } }) { return follow() }
    case .kinds(var choice):
      let outcome = choice.handle(key)
      inner = .kinds(choice)
      if take(outcome, { bar, word in bar.setKind(word) }) { return follow() }
    case .answers(var choice):
      let outcome = choice.handle(key)
      inner = .answers(choice)
      if take(outcome, { bar, taken in bar.answer(taken) }) { return follow() }
    case nil: break
    }
    return follow()
  }

  private mutating func answer(_ taken: [RecordID]) {
    answers = taken
    read()
  }

  private mutating func take<Value>(
    _ outcome: QuickChoice<Value>.Outcome, _ body: (inout LogBar, Value) -> Void
  ) -> Bool {
    switch outcome {
    case .stays: return false
    case .closed: inner = nil
    case .picked(let text):
      inner = nil
      body(&self, text)
    }
    return true
  }

  func vendorPicker(title: String, only: [RecordID] = []) -> Picker<RecordID> {
    let vendors = only.isEmpty ? context.vendors : context.vendors.filter { only.contains($0.id) }
    return Picker(
      title: title,
      choices: vendors.sorted { $0.name < $1.name }.map { vendor in
        Choice(
          vendor.id, title: vendor.name,
          aliases: vendor.aliases + (vendor.slug.map { [$0] } ?? []))
      }, maker: only.isEmpty ? NewVendor.offer : nil)
  }

  /// Puts a vendor in hand that is made when the lines are saved.
  private mutating func make(vendorCalled name: String, _ setting: Setting) {
    let made = NewVendor(called: name, setting).record
    newVendor = made
    context.vendors.removeAll { $0.id == made.id }
    if case .vendor(let vendor) = made { context.vendors.append(VendorName(vendor)) }
    choose(made.id)
  }

  /// Makes the vendor the one in hand; a vendor typed before the line goes.
  private mutating func choose(_ vendor: RecordID) {
    inner = nil
    context.vendorsInHand = [vendor]
    let prefix = reading.chips.first { $0.label == .vendor }?.range
    edit { line in
      guard let prefix, prefix.lowerBound == 0 else { return }
      let rest = line.text.dropFirst(prefix.upperBound).drop { $0 == ":" || $0 == " " }
      line.replace(with: String(rest))
    }
    read()
  }
}
