package import Partnership

/// One backup on the shelf.
package struct Backup: Hashable, Sendable {
  /// Why a backup was made.
  package enum Reason: String, CaseIterable, Sendable {
    case daily
    case beforeMigration = "before-migration"
    case beforeImport = "before-import"
    case beforeRestore = "before-restore"
    case byHand = "by-hand"
  }

  package let path: String
  package let made: Moment
  package let reason: Reason
}

extension Backup {
  /// Reads the name that `name` writes; nil for every other file.
  init?(name: String, in directory: String) {
    guard name.hasSuffix(".sqlite"), let day = Day(name),
      let time = TimeOfDay(name.dropFirst(11).prefix(2) + ":" + name.dropFirst(13).prefix(2)),
      let reason = Reason.allCases.first(where: { name.dropFirst(16).hasPrefix($0.rawValue) })
    else { return nil }
    path = directory + "/" + name
    made = Moment(day, time)
    self.reason = reason
  }

  /// A file's name: moment and reason, such as `2026-03-02T0900-daily.sqlite`.
  static func name(_ reason: Reason, at moment: Moment, attempt: Int) -> String {
    let time = (moment.time?.description ?? "00:00").filter { $0 != ":" }
    let suffix = attempt > 1 ? "-\(attempt)" : ""
    return "\(moment.day)T\(time)-\(reason.rawValue)\(suffix).sqlite"
  }

  /// Which of the backups may go: all are kept of the newest 7 days, one of each of the newest 4
  /// weeks and 12 months, and every one made by hand or before a migration.
  static func outlived(among backups: [Backup]) -> [Backup] {
    let pool = backups.filter { backup in
      switch backup.reason {
      case .daily, .beforeImport, .beforeRestore: true
      case .beforeMigration, .byHand: false
      }
    }.sorted { $0.made > $1.made }
    let days = newest(7, of: pool.map(\.made.day.number))
    var kept = Set(pool.filter { days.contains($0.made.day.number) })
    kept.formUnion(firsts(4, of: pool) { ($0.made.day.number + 3) / 7 })
    kept.formUnion(firsts(12, of: pool) { $0.made.day.year * 12 + $0.made.day.month })
    return pool.filter { !kept.contains($0) }
  }

  private static func newest(_ count: Int, of values: [Int]) -> Set<Int> {
    Set(Set(values).sorted(by: >).prefix(count))
  }

  /// The first backup of each of the newest periods.
  private static func firsts(
    _ count: Int, of pool: [Backup], period: (Backup) -> Int
  ) -> [Backup] {
    let periods = newest(count, of: pool.map(period))
    return periods.compactMap { number in pool.first { period($0) == number } }
  }
}
