import Partnership
import Store
import Terminal
import Testing

@testable import Interface

/// The interface on a store in memory and a terminal that plays a script; nothing runs beside it.
final class Desk {
  let display: ScriptedDisplay
  let runtime: Runtime
  let store: any RecordStore

  /// Monday 17 March 2025, half past eight.
  static let now = Moment(day("2025-03-17"), TimeOfDay(hour: 8, minute: 30))

  init(
    _ store: any RecordStore, at size: Size = Size(width: 80, height: 24), me: String? = nil,
    isAccessible: Bool = false, charset: Charset = .utf8, now: Moment = Desk.now,
    looks: Looks = .none, views: Views = .none, bindings: [KeyBinding] = [],
    currency: String? = nil
  ) {
    self.store = store
    display = ScriptedDisplay(size: size, charset: charset)
    var workplace = Workplace(
      store: store, clock: { now }, author: "dana", me: me, looks: looks, views: views,
      isAccessible: isAccessible, bindings: bindings)
    workplace.currency = currency
    runtime = Runtime(display: display, workplace: workplace, pace: .synchronous)
    runtime.begin()
  }

  /// Presses keys by their names: `j j enter g t`.
  func press(_ keys: String) {
    send((Key.sequence(keys) ?? []).map { .key($0) })
  }

  /// Types a text letter by letter.
  func type(_ text: String) {
    send(text.map { .key(.character($0)) })
  }

  func send(_ events: [Event]) {
    display.enqueue(events)
    runtime.turn(timeout: 0)
  }

  /// Lets about a second pass.
  func tick() {
    runtime.turn(timeout: 0)
  }

  var model: Model { runtime.model }
  var canvas: Canvas { display.canvases.last ?? Canvas(size: Size(width: 0, height: 0)) }
  var text: String { canvas.textPlane.joined(separator: "\n") }
}

/// Compares a whole screen, text and roles, with its golden file.
func expectScreen(
  _ desk: Desk, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let canvas = desk.canvas
  for (index, row) in canvas.textPlane.enumerated() {
    #expect(
      GlyphWidth.of(row) == canvas.size.width, "row \(index) of \(name)",
      sourceLocation: sourceLocation)
  }
  let roles = canvas.rolePlane
  let planes =
    canvas.textPlane.map { $0 + "|" } + [""] + roles.rows.map { $0 + "|" } + [""] + roles.legend
  expectGolden(
    planes.joined(separator: "\n") + "\n", name, sourceLocation: sourceLocation)
}

func day(_ text: String) -> Day {
  Day(text) ?? Day(number: 0)
}
