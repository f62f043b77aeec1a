import Partnership

/// A number with its noun, as in "1 record" and "3 records".
func counted(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
  CountWords.counted(number, singular, plural)
}

/// A number with its thousands apart, in every locale the same: 3,699.
func grouped(_ number: Int) -> String {
  CountWords.grouped(number)
}
