/// A number with its noun, as in "1 record" and "3 records".
func counted(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
  grouped(number) + " " + (number == 1 ? singular : plural ?? singular + "s")
}

/// A number with its thousands apart, in every locale the same: 3,699.
func grouped(_ number: Int) -> String {
  var digits = String(number.magnitude)
  var groups: [String] = []
  while digits.count > 3 {
    groups.insert(String(digits.suffix(3)), at: 0)
    digits.removeLast(3)
  }
  return (number < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
}
