package import Terminal

/// Text broken into lines at spaces, for places of a known width.
package enum WrappedText {
  /// The lines of the text, none wider than `width` columns; at least one line.
  ///
  /// A word that is wider than the place is cut where it must be.
  package static func lines(_ text: String, width: Int, charset: Charset = .utf8) -> [String] {
    let width = max(1, width)
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let whole = GlyphWidth.of(String(word), charset: charset)
      let pieces =
        whole <= width ? [String(word)] : pieces(of: word, width: width, charset: charset)
      for piece in pieces {
        let needed = GlyphWidth.of(piece, charset: charset)
        if columns > 0, columns + 1 + needed <= width {
          line += " " + piece
          columns += 1 + needed
        } else {
          if columns > 0 { lines.append(line) }
          line = piece
          columns = needed
        }
      }
    }
    return lines + [line]
  }

  private static func pieces(of word: Substring, width: Int, charset: Charset) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var columns = 0
    for character in word {
      let needed = GlyphWidth.of(String(character), charset: charset)
      if columns + needed > width, !piece.isEmpty {
        pieces.append(piece)
        piece = ""
        columns = 0
      }
      piece.append(character)
      columns += needed
    }
    return pieces + [piece]
  }
}
