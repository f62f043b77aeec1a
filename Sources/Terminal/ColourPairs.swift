import CTerminal

/// The colour pairs that curses has been told of.
///
/// Curses draws by numbered pairs. A pair is made when it is first needed and
/// never changed; where no more can be made, cells get the terminal's own colours.
struct ColourPairs {
  private struct Pair: Hashable {
    let foreground: TerminalColour
    let background: TerminalColour
  }

  private let limit: Int
  private var numbers: [Pair: Int32] = [:]
  private var next: Int32 = 1

  /// Makes an empty table for a terminal with the given number of pairs.
  init(limit: Int) {
    self.limit = limit
  }

  mutating func number(foreground: TerminalColour, background: TerminalColour) -> Int32 {
    if foreground == .standard, background == .standard { return 0 }
    let pair = Pair(foreground: foreground, background: background)
    if let known = numbers[pair] { return known }
    guard Int(next) < limit else { return 0 }
    let isMade = fathom_define_pair(next, Self.value(foreground), Self.value(background)) != 0
    numbers[pair] = isMade ? next : 0
    if isMade { next += 1 }
    return isMade ? next - 1 : 0
  }

  /// The number by which curses knows the colour.
  ///
  /// Under 24-bit colours, numbers below 256 are palette entries, so the darkest
  /// blues get one step of green, which nobody sees.
  private static func value(_ colour: TerminalColour) -> Int32 {
    switch colour {
    case .standard: -1
    case .index(let index): Int32(index)
    case .rgb(let rgb): Int32(rgb.value < 256 ? rgb.value | 0x100 : rgb.value)
    }
  }
}
