/// One step of the schema from a version to the next; numbered, append-only, never edited.
struct Migration: Sendable {
  /// The version that the file has afterwards (`user_version`).
  let version: Int
  let statements: [String]

  /// Every migration, in order of version.
  static let all = [
    Migration(version: 1, statements: FoundingSchema.statements),
    Migration(version: 2, statements: HorizonIndexes.statements),
  ]

  /// The version that this program reads and writes.
  static let newest = 2

  /// The statements of the schema as a file of a version must hold them.
  ///
  /// - Returns: nil for a version that this program does not know.
  static func schema(of version: Int) -> Set<String>? {
    guard (1...newest).contains(version) else { return nil }
    return Set(all.filter { $0.version <= version }.flatMap(\.statements))
  }
}
