extension Assessment {
  /// The reasons that hold the depth down, each as a phrase for people.
  ///
  /// Files keep the words of `heldDownBy`; a screen says the same by the titles of the signs.
  package var heldDownInWords: [String] {
    heldDownBy.map(Self.phrase)
  }

  private static func phrase(_ reason: String) -> String {
    let parts = reason.split(separator: " ").map(String.init)
    guard parts.count > 1 else { return reason }
    if parts[0] == "sign", let phrase = signPhrase(parts) { return phrase }
    guard let side = Side(rawValue: parts[0]), parts.count == 5 else { return reason }
    let whose = side == .vendor ? "their" : "our"
    let what = parts[1] == "coverage" ? "side is known by" : parts[1] + " is"
    let limit = parts[1] == "coverage" ? " of 100, below \(parts[4])" : ", below \(parts[4])"
    return "\(whose) \(what) \(parts[2])" + limit
  }

  private static func signPhrase(_ parts: [String]) -> String? {
    let names = parts[1].split(separator: "/").map(String.init)
    guard parts.count == 3, names.count == 2,
      let sign = Signs.all.first(where: { $0.id.rawValue == names[1] })
    else { return nil }
    return "\(parts[2]): \(sign.title) (\(names[0] == "us" ? "us" : "them"))"
  }
}
