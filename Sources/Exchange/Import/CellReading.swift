import FoundationEssentials
import Partnership

/// One cell with its place, read as a value; what cannot be read is a problem with that place.
struct CellReading {
  let text: String
  let line: Int
  let column: Int
  /// The field that the cell fills.
  let name: String

  init(text: String, line: Int, column: Int, name: String) {
    self.text = Self.trimmed(text)
    self.line = line
    self.column = column
    self.name = name
  }

  var isEmpty: Bool { text.isEmpty }

  func problem(_ what: String) -> InputProblem {
    InputProblem(name + " " + what, line: line, column: column)
  }

  /// One line of text; currencies are written in three capitals.
  func line(limit: Int, currency field: String?) throws(InputProblem) -> String {
    if text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
      throw problem("holds a line break; put it on one line.")
    }
    let text = try sized(text, limit: limit)
    guard field == "currency" else { return text }
    guard text.utf8.count == 3, text.utf8.allSatisfy({ ($0 & 0xDF) >= 0x41 && ($0 & 0xDF) <= 0x5A })
    else { throw problem("is no currency (\(shown)); write three letters, such as EUR.") }
    return text.uppercased()
  }

  /// Text of many lines, their ends as line feeds.
  func note(limit: Int) throws(InputProblem) -> String {
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\r" }
    return try sized(lines.joined(separator: "\n"), limit: limit)
  }

  func integer(in range: ClosedRange<Int>) throws(InputProblem) -> Int {
    guard let number = Int(text) else { throw problem("is no whole number (\(shown)).") }
    guard range.contains(number) else {
      throw problem(
        "must be from \(range.lowerBound) to \(range.upperBound), and is \(shown).")
    }
    return number
  }

  func day(_ order: DateOrder) throws(InputProblem) -> Day {
    if let day = order.day(text) ?? DateOrder.iso.day(text) { return day }
    throw problem("is no day (\(shown)) as the column writes them; four-digit years are needed.")
  }

  /// An amount in minor units, and the currency where the cell names one.
  func amount(
    _ mark: DecimalMark, currency: String?
  ) throws(InputProblem) -> (amount: Int, currency: String?) {
    if let cell = AmountCell(text) {
      let digits = (cell.currency ?? currency).map(Currency.minorDigits) ?? 2
      if let amount = mark.minorUnits(cell, minorDigits: digits) { return (amount, cell.currency) }
    }
    throw problem("is no amount (\(shown)) as the column writes them.")
  }

  func word(among words: [String]) throws(InputProblem) -> String {
    if let word = words.first(where: { $0.lowercased() == text.lowercased() }) { return word }
    throw problem("is \(shown)" + NearestWord.hint(for: text, among: words))
  }

  private func sized(_ text: String, limit: Int) throws(InputProblem) -> String {
    if text.utf8.contains(0) {
      throw problem("holds a zero character, which no store keeps; remove it.")
    }
    guard text.utf8.count <= limit else {
      throw problem("has \(text.utf8.count) bytes, more than the \(limit) that fit; shorten it.")
    }
    return text
  }

  /// The cell as a message shows it, never longer than a few words.
  private var shown: String {
    text.unicodeScalars.count <= 40 ? text : String(text.unicodeScalars.prefix(40)) + "…"
  }

  private static func trimmed(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      first.properties.isWhitespace || last.properties.isWhitespace
    else { return text }
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[start...end])
  }
}
