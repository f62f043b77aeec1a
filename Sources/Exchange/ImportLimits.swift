/// The sizes beyond which input is refused rather than cut (reliability, text rules).
///
/// Bytes are bytes of UTF-8.
package struct ImportLimits: Hashable, Sendable {
  package var fileBytes = 64 * 1_024 * 1_024
  package var records = 100_000
  package var nameBytes = 400
  package var lineBytes = 4_096
  package var noteBytes = 1_024 * 1_024

  package init() {}

  /// Refuses a file that is too large to be read into memory.
  package func check(fileBytes count: Int) throws(InputProblem) {
    guard count > fileBytes else { return }
    throw InputProblem(
      "The file has \(count) bytes, more than the \(fileBytes) that an import reads; split it.")
  }
}
