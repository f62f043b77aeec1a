import GRDB
import Glibc
import Partnership
import Store

/// The backups beside a store: checked copies, named by their reason and moment.
package struct BackupShelf: Sendable {
  private let directory: String

  /// Why a backup was made.
  package enum Reason: String, CaseIterable, Sendable {
    case daily
    case beforeMigration = "before-migration"
    case beforeImport = "before-import"
    case beforeRestore = "before-restore"
    case byHand = "by-hand"
  }

  package init(_ location: StoreLocation) {
    directory = location.backups
  }

  /// The newest backup's path; nil where there is none.
  package var newest: String? { nil }

  func keep(_ queue: DatabaseQueue, _ reason: Reason, at moment: Moment) throws -> String {
    directory
  }
}
