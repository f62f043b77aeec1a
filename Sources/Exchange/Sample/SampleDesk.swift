import Partnership

/// What lies on our own desk, and what belongs to several vendors at once.
extension SampleBook {
  mutating func tellOfDesk() {
    joint(
      ["Sturgeon & Vale", "Corvid Integration"], 55,
      "One test system for both: agreed in principle, argued about the name")
    jointNote(
      ["Fenn Hosting", "Tidewire Networks", "Altocumulus Cloud"], 28,
      "Flapping line: each has a graph on which it is one of the other two")
    select("Fenn Hosting")
    note(2, "call uwe abuot the disk ?? mon", isUnread: true)
    select("Halyard Managed Services")
    note(1, "p :us leavers list", isUnread: true)
    select("Sturgeon & Vale")
    note(33, "Ada thinks of retiring in three years. Ask who comes after her", isPrivate: true)
    followUp(made: 33, due: -40, "Ask Ada, over lunch, who comes after her")
    select("Corvid Integration")
    followUp(made: 6, due: 0, "Thank Inga for the release that nobody noticed")
  }

  private mutating func joint(_ names: [String], _ ago: Int, _ minutes: String) {
    add(
      Meeting(
        header: Self.header, at: moment(ago), kind: .planning, status: .held,
        attendees: our(.tom) + our(.nadia), minutes: minutes, text: "Three-way call",
        durationMinutes: 45
      ).asRecord, of: names.compactMap { find($0) })
  }

  private mutating func jointNote(_ names: [String], _ ago: Int, _ text: String) {
    add(
      Note(header: Self.header, on: moment(ago), text: text).asRecord,
      of: names.compactMap { find($0) })
  }
}
