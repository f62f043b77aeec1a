/// One cell of the screen: a character, what it means, and how it is stressed.
///
/// A cell holds one spacing code point and up to four combining marks, which is
/// what a terminal cell can show. It has no references, so a whole canvas is
/// copied and compared as plain memory.
package struct Cell: Hashable, Sendable {
  package let scalar: Unicode.Scalar
  package let marks: Marks
  /// Columns covered: 1 or 2, or 0 for the right half of a wide character.
  package let width: UInt8
  package var role: Role
  package var highlights: Highlights

  package init(
    scalar: Unicode.Scalar, marks: Marks = Marks(), width: Int = 1, role: Role,
    highlights: Highlights = []
  ) {
    self.scalar = scalar
    self.marks = marks
    self.width = UInt8(clamping: width)
    self.role = role
    self.highlights = highlights
  }

  /// The cell that nothing has been written to.
  package static let blank = Cell(scalar: " ", role: .text)

  /// The right half of a wide character.
  package var isContinuation: Bool { width == 0 }

  /// What the cell shows; empty for the right half of a wide character.
  package var text: String {
    guard !isContinuation else { return "" }
    var text = String(scalar)
    for mark in marks.scalars { text.unicodeScalars.append(mark) }
    return text
  }
}

extension Cell {
  /// Up to four combining marks on one base, zero where there is none.
  package struct Marks: Hashable, Sendable {
    /// Terminals and curses keep no more than this many marks on a base.
    package static let limit = 4

    private var first: UInt32 = 0
    private var second: UInt32 = 0
    private var third: UInt32 = 0
    private var fourth: UInt32 = 0

    package init() {}

    /// Adds a mark; the fifth and later ones are dropped.
    package mutating func append(_ scalar: Unicode.Scalar) {
      if first == 0 {
        first = scalar.value
      } else if second == 0 {
        second = scalar.value
      } else if third == 0 {
        third = scalar.value
      } else if fourth == 0 {
        fourth = scalar.value
      }
    }

    package var isEmpty: Bool { first == 0 }

    package var scalars: [Unicode.Scalar] {
      guard !isEmpty else { return [] }
      return [first, second, third, fourth].filter { $0 != 0 }.compactMap(Unicode.Scalar.init)
    }
  }
}

/// How a cell is stressed on top of its role.
///
/// The style of each highlight is laid over the style of the role, so that a
/// selected row keeps the colours that carry its meaning.
package struct Highlights: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let selection = Highlights(rawValue: 1)
  package static let selectionInactive = Highlights(rawValue: 2)
  package static let mark = Highlights(rawValue: 4)
  package static let match = Highlights(rawValue: 8)
  /// Set by the canvas on characters that stand for hidden ones.
  package static let escaped = Highlights(rawValue: 16)

  /// The roles that are laid over the cell's own, weakest first.
  package var roles: [Role] {
    let order: [(Highlights, Role)] = [
      (.escaped, .textEscaped), (.mark, .mark), (.match, .match),
      (.selectionInactive, .selectionInactive), (.selection, .selection),
    ]
    return order.filter { contains($0.0) }.map { $0.1 }
  }
}
