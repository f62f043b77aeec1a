/// The version of this program, as `--version` prints it.
enum ProgramVersion {
  static let number = "0.1.0"
}
