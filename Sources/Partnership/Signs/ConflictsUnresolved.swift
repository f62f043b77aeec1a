extension Sign {
  /// Disagreements stay open (seed 002).
  static let conflictsUnresolved = Sign(
    .conflictsUnresolved, "Conflicts left unresolved", play: .conflictClinic,
    clearedBy: "resolution", seeds: ["002"],
    rules: [
      Rule(
        .conflictsUnresolved, counted: "conflicts open past {conflictDays} days by severity",
        outOf: "conflicts raised lately or still open",
        guards: "by fault: both counts on both sides, unknown on neither", count: unresolved)
    ])

  @Sendable private static func unresolved(in evidence: Evidence) -> [Tally] {
    let window = evidence.policy.signs[.conflictsUnresolved].window
    return Side.allCases.map { side in
      let counted = evidence.conflicts(of: side).filter {
        $0.resolvedOn == nil || evidence.isRecent($0.raisedOn, within: window)
      }
      let bad = counted.filter {
        $0.resolvedOn == nil
          && evidence.day - $0.raisedOn > evidence.policy.conflictDays[$0.severity]
      }
      return Tally(side, bad: bad.count, of: counted.count, evidence: bad.map(\.id.text))
    }
  }
}

extension Evidence {
  /// Conflicts that are a side's fault, alone or with the other.
  func conflicts(of side: Side) -> [Conflict] {
    dossier.conflicts.filter { conflict in
      switch conflict.fault {
      case .both: true
      case .vendor: side == .vendor
      case .us: side == .us
      case nil: false
      }
    }
  }
}
