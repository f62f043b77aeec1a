/// One step of the schema from a version to the next; numbered, append-only, never edited.
struct Migration: Sendable {
  /// The version that the file has afterwards (`user_version`).
  let version: Int
  let statements: [String]

  /// Every migration, in order of version.
  static let all = [Migration(version: 1, statements: FoundingSchema.statements)]

  /// The version that this program reads and writes.
  static let newest = 1

  /// The statements of the schema as a file of a version must hold them.
  ///
  /// - Returns: nil for a version that this program does not know.
  static func schema(of version: Int) -> Set<String>? {
    version == 1 ? Set(FoundingSchema.statements) : nil
  }
}
