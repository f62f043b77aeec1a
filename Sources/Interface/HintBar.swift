package import Terminal

/// The last row: keys that work for what has the focus now, read from the key map.
package struct HintBar: Hashable, Sendable {
  /// The most hints that are shown.
  package static let most = 9

  package let hints: [OverlayHint]

  /// Works out the hints of the model's focus; while a sequence is pending, the way out of it.
  package init(_ model: Model, _ screen: any Screen) {
    let keymap = model.setting.keymap
    if let overlay = model.overlays.last {
      hints = overlay.content.hints(model.setting)
    } else if !model.pendingKeys.isEmpty {
      hints = [OverlayHint("Esc", "cancel")]
    } else if screen.takesText {
      hints = screen.typingHints(model.setting)
    } else {
      let scopes = model.scopes
      let idle = model.idle
      let isFirst = model.navigation.current.destination.isFirst
      hints = screen.hints(model.setting).filter { !idle.contains($0) }.compactMap { intent in
        keymap.label(for: intent, in: scopes).map {
          OverlayHint($0, intent == .back && isFirst ? Intent.quit.line.hint : intent.line.hint)
        }
      }
    }
  }

  /// Draws as many hints as fit; none is cut, and the last one, the way to all others, stays.
  package func draw(into canvas: inout Canvas, row: Rect) {
    var shown = hints.count > Self.most ? hints.prefix(Self.most - 1) + hints.suffix(1) : hints
    while shown.count > 1, width(of: shown) > row.width { shown.remove(at: shown.count - 2) }
    var x = row.x + 1
    for hint in shown where x + width(of: hint) <= row.maxX {
      x += canvas.write(hint.key, at: Point(x: x, y: row.y), role: .key) + 1
      x += canvas.write(hint.word, at: Point(x: x, y: row.y), role: .hint) + 2
    }
  }

  private func width(of hint: OverlayHint) -> Int {
    GlyphWidth.of(hint.key) + 1 + GlyphWidth.of(hint.word)
  }

  private func width(of hints: [OverlayHint]) -> Int {
    hints.reduce(0) { $0 + width(of: $1) + 2 } - 1
  }
}
