import Partnership

/// A dossier that lies in a file.
struct DossierFile {
  private let path: String
  private let invocation: Invocation

  init(_ path: String, _ invocation: Invocation) {
    self.path = path
    self.invocation = invocation
  }

  /// Reads the dossier; nil where it cannot be judged, with one sentence for each reason said on
  /// standard error.
  ///
  /// What only breaks a rule of the domain is a warning, and the dossier is judged as it stands.
  func dossier() throws -> Dossier? {
    let (value, problem) = JSONText.parse(try InputFile.read(path))
    guard let value else {
      complain(problem.map { "is not JSON: \($0)" } ?? "is not JSON")
      return nil
    }
    let read = Dossier.read(value)
    for problem in read.problems { complain(problem.description) }
    guard let dossier = read.dossier else { return nil }
    if !invocation.options.quiet {
      for warning in read.warnings { complain("warning: \(warning)") }
    }
    return dossier
  }

  private func complain(_ sentence: String) {
    invocation.output.complain("\(path): \(sentence).")
  }
}
