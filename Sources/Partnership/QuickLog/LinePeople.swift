extension LineReader {
  /// Finds the people named with `@`; whoever is not known stays in the text and is offered as
  /// a new contact.
  mutating func readPeople() {
    let people = People(context: context, vendors: vendors)
    for mark in applied {
      switch mark.mark {
      case .newcomer(let name): add(newcomer: name, mark)
      case .person(let typed): take(people.fitting(typed), typed, mark)
      case .tag, .severity, .fromVendor, .expectsReply, .noAnswer, .voicemail, .declined, .missed,
        .held, .side, .isPrivate, .mood, .by, .on, .noticed, .told, .starts, .reference, .with,
        .interest, .options, .amount, .budget:
        break
      }
    }
    applied.removeAll { strangers.contains($0) }
    reading.people = self.people.map(\.id)
  }

  private mutating func take(_ fitting: [Contact], _ typed: String, _ mark: PlacedMark) {
    guard let contact = fitting.first else {
      strangers.insert(mark)
      guard hasRoomForChoices else { return }
      let name = typed.split(separator: ".").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      let choice = ChipChoice(
        "new contact " + name.joined(separator: " "),
        line: line(replacing: mark.words, with: "@+" + name.joined(separator: ".")))
      chip(.people, "@" + typed, .asked("Nobody fits; a new contact?", [choice]), words: mark.words)
      return
    }
    guard !people.contains(contact) else { return }
    people.append(contact)
    let others = fitting.dropFirst().map { other in
      ChipChoice(
        other.name, line: line(replacing: mark.words, with: People.mark(for: other)))
    }
    let leadership = contact.isLeadership ? " (leadership)" : ""
    chip(
      .people, contact.name + leadership, others.isEmpty ? .stated : .assumed(others),
      words: mark.words)
  }

  private mutating func add(newcomer name: String, _ mark: PlacedMark) {
    var header = Header(id: makeID(), vendors: Array(vendors.prefix(1)))
    header.raw = nil
    let contact = Contact(header: header, name: name)
    newcomers.append(contact)
    people.append(contact)
    chip(.people, "new: " + name, words: mark.words)
  }

  /// The people of a record that belongs to the vendor: its own and ours.
  func people(for vendor: RecordID) -> [RecordID] {
    people.filter { $0.side == .us || $0.header.vendors.contains(vendor) }.map(\.id)
  }
}
