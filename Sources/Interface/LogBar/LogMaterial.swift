package import Partnership

/// What the log bar asks the store for, to read its lines.
package struct LogRequest: Hashable, Sendable {
  /// Vendors whose people, open matters and past lines are wanted.
  package let vendors: Set<RecordID>
  /// Records that a line mentions by number.
  package let records: Set<RecordID>

  package init(vendors: Set<RecordID>, records: Set<RecordID> = []) {
    self.vendors = vendors
    self.records = records
  }

  package var isEmpty: Bool { vendors.isEmpty && records.isEmpty }
}

/// What the store knows that a line may refer to.
package struct LogMaterial: Hashable, Sendable {
  /// Everybody, of every vendor and of ours.
  package var contacts: [Contact] = []
  /// Open matters of the vendors, the vendors themselves, and the records that were asked for.
  package var records: [RecordID: Record] = [:]
  package var measures: [Measure] = []
  package var lastSpoken: [RecordID: Moment] = [:]
  /// Lines typed about these vendors before, newest first.
  package var lines: [String] = []

  /// How many past lines are kept for the arrow keys.
  private static let keptLines = 50

  package init(contacts: [Contact] = []) {
    self.contacts = contacts
  }

  /// Adds what one vendor's dossier holds.
  package mutating func take(_ dossier: Dossier) {
    records[dossier.vendor.id] = .vendor(dossier.vendor)
    measures += dossier.measures
    var typed: [(at: Moment, line: String)] = []
    for kind in RecordKind.allCases where kind != .vendor && kind != .contact {
      for record in dossier.records(of: kind) {
        if LogMatters.isOpen(record) { records[record.id] = record }
        guard let line = record.header.raw, let at = record.header.madeAt else { continue }
        typed.append((at, line))
      }
    }
    for talk in dossier.communications where talk.outcome != .noAnswer {
      for contact in talk.contacts {
        lastSpoken[contact] = max(lastSpoken[contact] ?? talk.at, talk.at)
      }
    }
    var seen = Set(lines)
    lines += typed.sorted { $0.at > $1.at }.map(\.line).filter { seen.insert($0).inserted }
      .prefix(Self.keptLines)
  }
}
