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

  /// The communications as facts; read in place, since copying one costs more than judging it.
  func talks(
    of dossier: Dossier, on day: Day, policy: Policy, workdays: BusinessDays
  ) -> [TalkFact] {
    let rows = dossier.communications
    return rows.indices.map { index in
      let answer =
        rows[index].owesAnswer
        ? rows[index].answerState(on: day, norm: policy.replyWorkdays, workdays: workdays) : nil
      return TalkFact(
        rows[index], answer: answer, isWithLeader: isLed(rows[index].contacts))
    }
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
