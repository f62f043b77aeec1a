extension Sign {
  /// Nobody outside our IT comes to the reviews (seed 000).
  static let businessAbsent = Sign(
    .businessAbsent, "Our business people are absent", play: .inviteBusiness,
    clearedBy: "inviting them", seeds: ["000"],
    rules: [
      Rule(
        .businessAbsent, counted: "reviews held without anyone of ours from outside IT",
        outOf: "reviews with a known department of ours",
        guards: "strategic and tactical only; unknown departments are left out",
        count: absentBusiness)
    ])

  @Sendable private static func absentBusiness(in evidence: Evidence) -> [Tally] {
    guard evidence.expectsPartner else { return [] }
    let window = evidence.policy.signs[.businessAbsent].window
    let known = evidence.businessPresence.filter {
      evidence.isRecent($0.meeting.at.day, within: window)
    }
    let absent = known.filter { !$0.isPresent }
    return [
      Tally(.us, bad: absent.count, of: known.count, evidence: absent.map(\.meeting.id.text))
    ]
  }
}

extension Evidence {
  /// The reviews held where a department of ours is known, and whether one of them is not IT.
  var businessPresence: [(meeting: Meeting, isPresent: Bool)] {
    reviewsHeld.compactMap { meeting in
      let departments = meeting.attendees.compactMap { ours[$0]?.department?.lowercased() }
      guard !departments.isEmpty else { return nil }
      return (meeting, departments.contains { !policy.itDepartments.contains($0) })
    }
  }
}
