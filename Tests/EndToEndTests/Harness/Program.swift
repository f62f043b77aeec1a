import Foundation
import Glibc
import Testing

/// The real program, as it stands beside the tests.
struct Program {
  let home: Home
  var environment: [String: String]

  init(in home: Home) {
    self.home = home
    environment = home.environment
  }

  /// The executable that was built together with the tests.
  static var path: String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return (tests as NSString).deletingLastPathComponent + "/fathom"
  }

  /// Runs the program to its end.
  func run(_ arguments: String..., input: String = "") throws -> Outcome {
    try run([Self.path] + arguments, input: input)
  }

  func run(_ arguments: [String]) throws -> Outcome {
    try run([Self.path] + arguments, input: "")
  }

  /// Runs a line of the shell to its end; `$fathom` is the program.
  func shell(_ line: String) throws -> Outcome {
    var program = self
    program.environment["fathom"] = Self.path
    return try program.run(["/bin/bash", "-c", line], input: "")
  }

  private func run(_ words: [String], input: String) throws -> Outcome {
    let run = UUID().uuidString
    let inputFile = try home.file("in-" + run, input.utf8)
    let outFile = home.path + "/out-" + run
    let errorFile = home.path + "/err-" + run
    defer { for file in [inputFile, outFile, errorFile] { unlink(file) } }

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, inputFile, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, outFile, writing, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errorFile, writing, 0o600)

    let atHome = ["/bin/sh", "-c", "cd \"$HOME\" && exec \"$0\" \"$@\""]
    let process = try spawn(atHome + words, &actions)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { break }
    }
    return Outcome(
      status: (status & 0x7F) == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F),
      out: String(decoding: try home.bytes(of: outFile), as: UTF8.self),
      error: String(decoding: try home.bytes(of: errorFile), as: UTF8.self))
  }

  private func spawn(
    _ words: [String], _ actions: inout posix_spawn_file_actions_t
  ) throws -> pid_t {
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var attributes = Self.unblockedSignals()
    defer { posix_spawnattr_destroy(&attributes) }
    var process: pid_t = 0
    let code = posix_spawn(&process, words[0], &actions, &attributes, &arguments, &variables)
    try #require(code == 0, "\(words[0]) cannot be started: \(String(cString: strerror(code)))")
    return process
  }

  /// A shell would start the program with no signal blocked; the threads of a test run block many.
  private static func unblockedSignals() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    return attributes
  }
}

/// How a run ended and what it said.
struct Outcome {
  /// The exit status; 128 and the signal's number where a signal ended it.
  let status: Int32
  let out: String
  let error: String
}
