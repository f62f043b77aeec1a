import Partnership

/// Reads the records of a range of vendors, kind by kind, each through its own type.
struct DossierRange {
  let connection: Connection
  /// The numbers of the first and the last vendor.
  let first: Int
  let last: Int

  /// Reads every kind of which the range has records; talks last, and with a horizon only those
  /// that count.
  func fill(_ assembly: inout DossierAssembly, _ horizon: Horizon?) throws {
    for kind in RecordKind.allCases
    where try kind != .vendor && kind != .communication && isPresent(kind) {
      try fill(&assembly, kind)
    }
    assembly.orderContacts()
    guard try isPresent(.communication) else { return }
    if let horizon {
      try TalkRange(connection: connection, first: first, last: last, horizon: horizon)
        .fill(&assembly)
    } else {
      try fill(&assembly, .communication)
    }
  }

  private func fill(_ assembly: inout DossierAssembly, _ kind: RecordKind) throws {
    switch kind {
    case .vendor: break
    case .contact: try fill(&assembly, \.contacts)
    case .communication: try fill(&assembly, \.communications)
    case .meeting: try fill(&assembly, \.meetings)
    case .conflict: try fill(&assembly, \.conflicts)
    case .recommendation: try fill(&assembly, \.recommendations)
    case .decision: try fill(&assembly, \.decisions)
    case .commitment: try fill(&assembly, \.commitments)
    case .goal: try fill(&assembly, \.goals)
    case .agreement: try fill(&assembly, \.agreements)
    case .measure: try fill(&assembly, \.measures)
    case .reading: try fill(&assembly, \.readings)
    case .invoice: try fill(&assembly, \.invoices)
    case .project: try fill(&assembly, \.projects)
    case .issue: try fill(&assembly, \.issues)
    case .judgement: try fill(&assembly, \.judgements)
    case .checklistItem: try fill(&assembly, \.checklist)
    case .followUp: try fill(&assembly, \.followUps)
    case .requestCount: try fill(&assembly, \.requestCounts)
    case .note: try fill(&assembly, \.notes)
    case .acknowledgement: try fill(&assembly, \.acknowledgements)
    case .play: try fill(&assembly, \.plays)
    case .postponement: try fill(&assembly, \.postponements)
    case .dispute: try fill(&assembly, \.disputes)
    case .setAside: try fill(&assembly, \.setAsides)
    }
  }

  private func fill<Owner: Stored>(
    _ assembly: inout DossierAssembly, _ list: WritableKeyPath<Dossier, [Owner]>
  ) throws {
    let kind = Owner.recordKind
    let runs = try RecordReader(connection: connection).runs(
      Owner.self, key: "m.vendor", at: "nullif(m.at, '')",
      """
      FROM membership m CROSS JOIN \(StoredTable.of(kind).name) t ON t.id = m.record
      WHERE m.kind = ? AND m.vendor BETWEEN ? AND ? ORDER BY m.vendor, m.at, m.record
      """, [.text(kind.rawValue), .integer(first), .integer(last)])
    assembly.append(runs, to: list)
  }

  private func isPresent(_ kind: RecordKind) throws -> Bool {
    try connection.first(
      "SELECT 1 FROM membership WHERE kind = ? AND vendor BETWEEN ? AND ? LIMIT 1",
      .text(kind.rawValue), .integer(first), .integer(last)
    ) { $0.integer() } != nil
  }
}
