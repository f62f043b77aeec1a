/// Numbers as sentences say them, in every locale the same.
package enum CountWords {
  /// A number with its thousands apart: `3,699`.
  package static func grouped(_ number: Int) -> String {
    guard number.magnitude >= 1_000 else { return String(number) }
    var text = number < 0 ? "-" : ""
    let digits = String(number.magnitude)
    for (place, digit) in digits.unicodeScalars.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { text += "," }
      text.unicodeScalars.append(digit)
    }
    return text
  }

  /// A number with its noun: `1 record`, `3,699 records`.
  package static func counted(
    _ number: Int, _ singular: String, _ plural: String? = nil
  ) -> String {
    grouped(number) + " " + (number == 1 ? singular : plural ?? singular + "s")
  }
}
