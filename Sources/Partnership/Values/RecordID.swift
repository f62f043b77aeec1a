/// The name of one record, unique in a portfolio.
///
/// In a store it is a number written in decimal digits, counted over all kinds and never reused;
/// a dossier from elsewhere may use any text. Compared as text: `jud10` stands before `jud9`
/// (domain specification (f)).
package struct RecordID: Hashable, Comparable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package init(number: Int) {
    self.init(String(number))
  }

  /// A stand-in for a record that is not stored yet, written as a plus sign and the number.
  ///
  /// A store replaces stand-ins by numbers of its own when it commits, in ids and in references.
  package static func provisional(_ number: Int) -> RecordID {
    RecordID("+" + String(number))
  }

  package var isProvisional: Bool { text.utf8.first == 0x2B }

  /// The store's number; nil for stand-ins and for names from elsewhere.
  package var number: Int? {
    guard let first = text.utf8.first, (0x31...0x39).contains(first) else { return nil }
    return Int(text)
  }

  package static func < (left: RecordID, right: RecordID) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension RecordID: CustomStringConvertible {
  package var description: String { text }
}
