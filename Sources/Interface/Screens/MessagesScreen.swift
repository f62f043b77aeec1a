import Partnership
package import Terminal

/// The toasts of this run, newest first.
package struct MessagesScreen: Screen {
  private var window = ListWindow()

  package init() {}

  package func scopes(_ setting: Setting) -> [Scope] { [.lists] }

  package func idle(_ setting: Setting) -> Set<Intent> {
    Intent.marking.union(Intent.arranging).union(Intent.changing)
      .union([.open, .parent, .filter]).union(Intent.panes).union(Intent.zooming)
  }

  package mutating func update(_ message: Message, _ setting: Setting) -> [Effect] {
    if case .mouse(let event) = message { _ = window.point(event, in: Chrome(setting.size).body) }
    guard case .intent(let intent) = message else { return [] }
    if intent == .copy, let row = window.selected {
      return [.copy(setting.messages[row].text), .then(.say(Toast("Copied the message.")))]
    }
    _ = window.move(intent)
    return []
  }

  package mutating func settle(_ setting: Setting) {
    window.fit(count: setting.messages.count, height: Chrome(setting.size).body.height)
  }

  package func draw(into canvas: inout Canvas, area: Rect, _ setting: Setting) {
    guard !setting.messages.isEmpty else {
      canvas.writeNote(
        "No message yet; what the foot of the screen says is kept here for this run.",
        in: area.inset(left: 3))
      return
    }
    for row in window.visible where setting.messages.indices.contains(row) {
      let toast = setting.messages[row]
      let place = area.row(row - window.offset)
      let time = toast.at?.time?.description ?? ""
      canvas.write(time, at: Point(x: place.x + 3, y: place.y), role: .textDim)
      canvas.write(
        toast.text, at: Point(x: place.x + 10, y: place.y),
        role: toast.isError ? .toastError : .text, width: place.width - 10)
      if row == window.selected { canvas.select(place, setting) }
    }
  }

  package func status(_ setting: Setting) -> String {
    Wording.count(setting.messages.count, "message")
  }

  package func hints(_ setting: Setting) -> [Intent] { [.copy, .back, .help] }
}
