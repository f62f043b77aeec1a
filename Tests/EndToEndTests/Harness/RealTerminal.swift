import Foundation
import Glibc
import Testing

/// A real terminal of a given size, held by tmux, with a shell in it.
///
/// Everything waits for what it wants to see, up to a deadline; nothing sleeps for a fixed time.
final class RealTerminal {
  private let program: Program
  private let socket: String

  init(
    _ program: Program, columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
  ) throws {
    self.program = program
    socket = program.home.path + "/tmux"
    let variables = program.environment.merging(environment) { $1 }
    var line = "unset TMUX; exec env -i"
    for (name, value) in variables.sorted(by: { $0.key < $1.key }) {
      line += " \(name)=\(Self.quoted(value))"
    }
    let term = environment["TERM"] ?? "tmux-256color"
    line += " TERM=\(term) PS1='ready> ' fathom=\(Self.quoted(Program.path))"
    line += " /bin/bash --norc --noprofile -i"
    try tmux(
      "new-session", "-d", "-x", String(columns), "-y", String(rows), line)
    try see("ready>")
  }

  deinit {
    _ = try? tmux("kill-server")
  }

  /// Types text, letter by letter.
  func type(_ text: String) throws {
    try tmux("send-keys", "-l", "--", text)
  }

  /// Presses keys by the names that tmux gives them: `Enter`, `Escape`, `C-z`.
  func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", key) }
  }

  /// Sends bytes as the terminal itself would, in hexadecimal.
  func send(bytes: [UInt8]) throws {
    try tmux(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Starts the program by a line of the shell.
  func start(_ arguments: String = "") throws {
    try type("$fathom \(arguments)")
    try press("Enter")
  }

  /// Pastes text as a terminal does, in brackets where the program asked for them.
  func paste(_ text: String) throws {
    try tmux("set-buffer", "--", text)
    try tmux("paste-buffer", "-p")
  }

  /// Sends a signal to the program that runs in the shell.
  func signal(_ number: Int32) throws {
    let shell = try tmux("list-panes", "-F", "#{pane_pid}")
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let children = try String(
      contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
    let child = try #require(children.split(separator: " ").last.flatMap { pid_t($0) })
    kill(child, number)
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", String(columns), "-y", String(rows))
  }

  /// What stands on the screen, line by line.
  func screen() throws -> String {
    try tmux("capture-pane", "-p")
  }

  /// What stands on the screen, with the escape sequences of its colours.
  func colouredScreen() throws -> String {
    try tmux("capture-pane", "-p", "-e")
  }

  /// Waits until the text is on the screen.
  func see(
    _ text: String, within seconds: Double = 20,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try wait("\"\(text)\"", seconds, sourceLocation) { $0.contains(text) }
  }

  /// Waits until the text is no longer on the screen.
  func miss(
    _ text: String, within seconds: Double = 20,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try wait("no \"\(text)\"", seconds, sourceLocation) { !$0.contains(text) }
  }

  private func wait(
    _ what: String, _ seconds: Double, _ place: SourceLocation, until isSeen: (String) -> Bool
  ) throws {
    let deadline = Date(timeIntervalSinceNow: seconds)
    var screen = try self.screen()
    while !isSeen(screen), Date() < deadline {
      poll(nil, 0, 20)
      screen = try self.screen()
    }
    let isRight = isSeen(screen)
    try #require(isRight, "the screen should show \(what):\n\(screen)", sourceLocation: place)
  }

  @discardableResult
  private func tmux(_ words: String...) throws -> String {
    try tmux(words)
  }

  @discardableResult
  private func tmux(_ words: [String]) throws -> String {
    let line = (["tmux", "-S", socket, "-f", "/dev/null"] + words).map(Self.quoted)
    let outcome = try program.shell(line.joined(separator: " "))
    try #require(outcome.status == 0, "tmux \(words.joined(separator: " ")): \(outcome.error)")
    return outcome.out
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }
}
