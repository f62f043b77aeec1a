/// Numbers as sentences say them, in every locale the same.
package enum CountWords {
  /// A number with its thousands apart: `3,699`.
  package static func grouped(_ number: Int) -> String {
    var digits = String(number.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (number < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
  }

  /// A number with its noun: `1 record`, `3,699 records`.
  package static func counted(
    _ number: Int, _ singular: String, _ plural: String? = nil
  ) -> String {
    grouped(number) + " " + (number == 1 ? singular : plural ?? singular + "s")
  }
}
