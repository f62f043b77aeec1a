/// Words of closed sets as people read them.
package enum WordText {
  /// `missedByVendor` is `missed by vendor`.
  package static func spoken(_ raw: String) -> String {
    var text = ""
    for character in raw {
      if character.isUppercase { text.append(" ") }
      text += character.lowercased()
    }
    return text
  }
}

extension Word {
  /// The word as people read it.
  package var spoken: String { WordText.spoken(rawValue) }
}
