/// Who leads them and who of ours is known to be from where: what turns records into facts.
struct KnownPeople {
  /// The vendor-side contacts who can decide for their company.
  ///
  /// They are few: looking through a list is quicker than hashing.
  private let leaders: [RecordID]
  /// Of our people whose department is known: whether it is outside IT.
  private let business: [RecordID: Bool]

  init(_ contacts: [Contact], policy: Policy) {
    leaders = contacts.filter { $0.side == .vendor && $0.isLeadership }.map(\.id)
    let known = contacts.compactMap { contact -> (RecordID, Bool)? in
      guard contact.side == .us, let department = contact.department else { return nil }
      return (contact.id, !policy.itDepartments.contains(department.lowercased()))
    }
    business = Dictionary(known, uniquingKeysWith: { $1 })
  }

  /// The communications as facts, as they were seen on a day, in (day, id) order; read in place,
  /// since copying one costs more than judging it.
  func talks(
    _ rows: [Communication], without setAsides: [SetAside], on day: Day, norm: Int,
    _ workdays: BusinessDays
  ) -> [TalkFact] {
    var facts: [TalkFact] = []
    facts.reserveCapacity(rows.count)
    var isOrdered = true
    for index in rows.indices where rows[index].at.day <= day {
      let answeredOn = rows[index].answeredAt.flatMap { $0.day <= day ? $0.day : nil }
      let answer =
        rows[index].owesAnswer
        ? rows[index].answerState(on: day, answeredOn: answeredOn, norm: norm, workdays: workdays)
        : nil
      let fact = TalkFact(
        rows[index], answeredOn: answeredOn, answer: answer,
        isWithLeader: isLed(rows[index].contacts))
      if let last = facts.last, fact < last { isOrdered = false }
      facts.append(fact)
    }
    if !isOrdered { facts.sort() }
    guard !setAsides.isEmpty else { return facts }
    let dropped = Set(setAsides.map(\.record))
    return facts.filter { !dropped.contains($0.id) }
  }

  /// The meetings as facts.
  func meetings(of dossier: Dossier) -> [MeetingFact] {
    let rows = dossier.meetings
    return rows.indices.map { index in
      let attendees = rows[index].attendees
      return MeetingFact(
        id: rows[index].header.id, day: rows[index].at.day, status: rows[index].status,
        isReview: rows[index].kind.isReview, isWithLeader: isLed(attendees),
        isWithBusiness: isWithBusiness(attendees))
    }
  }

  private func isLed(_ people: [RecordID]) -> Bool {
    !leaders.isEmpty && people.contains(where: leaders.contains)
  }

  private func isWithBusiness(_ people: [RecordID]) -> Bool? {
    guard !business.isEmpty else { return nil }
    let known = people.compactMap { business[$0] }
    return known.isEmpty ? nil : known.contains(true)
  }
}
