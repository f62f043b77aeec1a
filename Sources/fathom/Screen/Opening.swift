import Exchange
import Glibc
import Interface
import Partnership
import SQLiteStore
import Store

/// What a run without a command does: the interface, or the same as text where nobody looks.
struct Opening {
  let invocation: Invocation

  /// Opens the user's store.
  func open() throws -> ExitStatus {
    guard Self.isInteractive else {
      return try Overview(try invocation.openStoreToRead(), invocation).print()
    }
    let store = try invocation.openStoreToLive()
    let run = InterfaceRun(invocation: invocation, store: store, state: invocation.places.state)
    switch try run.run() {
    case .quit: return .done
    case .sample: return try openSample()
    }
  }

  /// Opens a sample portfolio in a temporary store, and leaves nothing behind.
  func openSample() throws -> ExitStatus {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let now = invocation.clock.now()
    let store = try SQLiteStore(StoreLocation(path: folder.path + "/sample.sqlite"), at: now)
    _ = try store.commit(
      SamplePortfolio.edits(endingOn: now.day),
      as: Stamp(author: SamplePortfolio.me, at: now, channel: .import, label: "sample portfolio"))
    guard Self.isInteractive else { return try Overview(store, invocation).print() }
    var visit = InterfaceRun(invocation: invocation, store: store, state: folder.path)
    visit.author = SamplePortfolio.me
    visit.me = SamplePortfolio.me
    visit.configuration = folder.path
    _ = try visit.run(cleanUp: folder.remove)
    return .done
  }

  /// Whether a person sits at both ends.
  private static var isInteractive: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  }
}
