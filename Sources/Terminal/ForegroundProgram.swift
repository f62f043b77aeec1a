import CTerminal

/// Another program: one that uses the terminal while we wait, such as an editor, or one beside us.
package enum ForegroundProgram {
  /// Runs the program, found on the path, and returns how it ended.
  ///
  /// Run it inside `Display.away`. It stays in our process group; a program in a
  /// group of its own would be stopped when it reads the terminal.
  package static func run(_ arguments: [String]) -> Outcome {
    guard !arguments.isEmpty, !arguments.contains(where: { $0.utf8.contains(0) }) else {
      return .notStarted
    }
    let status = withCStrings(arguments[...], []) { fathom_run($0) }
    return status < 0 ? .notStarted : .ended(status: status)
  }

  /// Starts the program, found on the path, in a session of its own and without the terminal.
  ///
  /// Returns how it ended where that was at once; a program that goes on counts as ended well.
  package static func start(_ arguments: [String]) -> Outcome {
    guard !arguments.isEmpty, !arguments.contains(where: { $0.utf8.contains(0) }) else {
      return .notStarted
    }
    let status = withCStrings(arguments[...], []) { fathom_start($0, patience) }
    return status < 0 ? .notStarted : .ended(status: status)
  }

  /// How long a program beside us may take to fail, in milliseconds.
  private static let patience: Int32 = 400

  /// How a program ended.
  package enum Outcome: Hashable, Sendable {
    /// With an exit status, or 128 and the number of the signal that ended it.
    case ended(status: Int32)
    /// There is no such program, or it may not be run.
    case notStarted
  }

  private static func withCStrings(
    _ rest: ArraySlice<String>, _ done: [UnsafeMutablePointer<CChar>?],
    _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Int32
  ) -> Int32 {
    guard let first = rest.first else {
      return (done + [nil]).withUnsafeBufferPointer { pointers in
        pointers.baseAddress.map(body) ?? -1
      }
    }
    var bytes = first.utf8CString
    return bytes.withUnsafeMutableBufferPointer { pointer in
      withCStrings(rest.dropFirst(), done + [pointer.baseAddress], body)
    }
  }
}
