/// What is wrong with one place of a record or dossier that was read.
package struct FieldProblem: Hashable, Sendable {
  /// The way to the field, such as `communications[3].channel`; empty for the whole.
  package let path: String
  package let message: String

  package init(path: String, message: String) {
    self.path = path
    self.message = message
  }
}

extension FieldProblem: CustomStringConvertible {
  package var description: String { path.isEmpty ? message : path + ": " + message }
}
