import Glibc
import Interface
import Terminal

/// The user's own editor on a text, by way of a file that only the user can read.
struct Editor: Sendable {
  /// Where the file lies meanwhile.
  let folder: String

  /// Returns the text as the editor left it; call it while the terminal is given away.
  func edit(_ text: String) -> Result<String, EditorProblem> {
    let file = folder + "/edit-\(getpid()).txt"
    do {
      try Places.make(folder)
      try OutputFile.write(Array(text.utf8), to: file, force: true)
      defer { unlink(file) }
      switch ForegroundProgram.run(Self.command + [file]) {
      case .ended(status: 0): break
      case .ended, .notStarted:
        return .failure(
          EditorProblem(
            "The editor \(Self.command.joined(separator: " ")) failed; set EDITOR to another one."))
      }
      guard let edited = String(validating: try InputFile.read(file), as: UTF8.self) else {
        return .failure(EditorProblem("The editor left text that is not UTF-8; nothing was taken."))
      }
      return .success(edited)
    } catch let failure as Failure {
      return .failure(EditorProblem(failure.sentence))
    } catch {
      return .failure(EditorProblem("The text could not be handed to the editor."))
    }
  }

  /// The words of VISUAL or EDITOR, never given to a shell; else vi.
  private static var command: [String] {
    let wanted = Surroundings.value(of: "VISUAL") ?? Surroundings.value(of: "EDITOR") ?? "vi"
    return wanted.split(separator: " ").map(String.init)
  }
}
