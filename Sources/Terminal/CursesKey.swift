import CTerminal

/// The numbers by which curses names the keys that send more than one byte.
enum CursesKey {
  /// A report of the pointer; its content is fetched from curses.
  static let mouse = 0o631

  /// Returns the key of a code above 255, nil for codes that are none of ours.
  static func key(of code: Int) -> Key? {
    switch code {
    case 0o402, 0o520: .down
    case 0o403, 0o521: .up
    case 0o404, 0o611: .left
    case 0o405, 0o622: .right
    case 0o406, 0o534: .home
    case 0o550, 0o537: .end
    case 0o407: .backspace
    case 0o411...0o424: .function(code - 0o410)
    case 0o512: .delete
    case 0o513: .insert
    case 0o522, 0o540: .pageDown
    case 0o523, 0o535: .pageUp
    case 0o527: .enter
    case 0o541: .backTab
    case FATHOM_KEY_WORD_LEFT: .wordLeft
    case FATHOM_KEY_WORD_RIGHT: .wordRight
    case _: nil
    }
  }
}
