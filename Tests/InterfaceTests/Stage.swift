import Partnership
import Store
import Synchronization
import Terminal
import Testing

@testable import Interface

/// A whole interface on a store in memory: keys go in, canvases and records come out.
///
/// Fri 14 Mar 2025, 10:30. Effects run at once, so that a key is answered completely.
final class Stage {
  let store: MemoryStore
  let display: ScriptedDisplay
  let runtime: Runtime
  /// What stands on the disk as drafts.
  let drafts: DraftShelf

  /// A day and a time long enough ago that nothing depends on today.
  static let now = Moment("2025-03-14T10:30") ?? Moment(Day(number: 20_161))

  init(
    _ records: [Record] = Stage.globexAndAcme, size: Size = Size(width: 80, height: 24),
    drafts: DraftShelf = DraftShelf(), edited: String? = nil, start: [Event] = []
  ) throws {
    store = MemoryStore()
    if !records.isEmpty {
      _ = try store.commit(
        records.map(Edit.add),
        as: Stamp(author: "dana", at: Stage.now, channel: .interface, label: "begin"))
    }
    self.drafts = drafts
    display = ScriptedDisplay(size: size)
    runtime = Runtime(
      display: display,
      workplace: Workplace(
        store: store, clock: { Stage.now }, author: "dana",
        drafts: Drafts(
          all: { drafts.all }, save: { drafts.save($0, $1) }, remove: { drafts.remove($0) }),
        edit: { .success(edited ?? $0) }),
      pace: .synchronous)
    runtime.begin()
  }

  /// Presses keys by name, or types a text in backquotes: `press("a", "`call hello`", "enter")`.
  func press(_ keys: String...) {
    for name in keys {
      if name.count > 1, name.first == "`" {
        for character in name.dropFirst().dropLast() { send(.key(.character(character))) }
      } else {
        for key in Key.sequence(name) ?? [] { send(.key(key)) }
      }
    }
  }

  func send(_ event: Event) {
    display.enqueue([event])
    runtime.turn(timeout: 0)
    for _ in 0..<3 { runtime.turn(timeout: 0) }
  }

  var model: Model { runtime.model }

  var screen: [String] { display.canvases.last?.textPlane ?? [] }

  /// Whether some row of the screen holds the text.
  func shows(_ text: String) -> Bool { screen.contains { $0.contains(text) } }

  /// Compares the whole screen, its text and its roles, with a golden file.
  func expectScreen(_ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    guard let canvas = display.canvases.last else { return }
    let roles = canvas.rolePlane
    let text =
      canvas.textPlane.map { $0 + "|" } + [""] + roles.rows.map { $0 + "|" } + [""]
      + roles.legend
    expectGolden(text.joined(separator: "\n") + "\n", name, sourceLocation: sourceLocation)
  }

  func records(_ kind: RecordKind) throws -> [Record] { try store.records(of: kind) }

  /// Two vendors and three people: enough for most stories.
  static let globexAndAcme: [Record] = [
    .vendor(
      Vendor(
        header: Header(id: .provisional(1)), name: "Globex Logistics", tier: .strategic,
        statusLog: [StatusEntry(on: now.day - 400, status: .active)],
        trackedSince: now.day - 400, slug: "globex")),
    .vendor(
      Vendor(
        header: Header(id: .provisional(2)), name: "Acme",
        statusLog: [
          StatusEntry(on: now.day - 400, status: .active)
        ], trackedSince: now.day - 400, slug: "acme")),
    .contact(
      Contact(
        header: Header(id: .provisional(3), vendors: [.provisional(1)]), name: "Eva Roth",
        role: "CEO", isLeadership: true)),
    .contact(
      Contact(
        header: Header(id: .provisional(4), vendors: [.provisional(1)]), name: "Maria Vega",
        role: "ops head")),
  ]
}

/// Drafts that outlive the interface, as files would.
final class DraftShelf: Sendable {
  private let drafts = Mutex<[String: String]>([:])

  var all: [String: String] { drafts.withLock { $0 } }

  func save(_ name: String, _ text: String) -> String? {
    drafts.withLock { $0[name] = text }
    return nil
  }

  func remove(_ name: String) {
    drafts.withLock { $0[name] = nil }
  }
}
