extension Verdict {
  /// The words of the column WHY: the gravest sign, else why there is no verdict; `-` for neither.
  package var why: String {
    guard signs.isEmpty, let silence else { return reason }
    switch silence {
    case .new: return "tracked for \(DayWords.span(evidenceDays ?? 0))"
    case .thinLog: return "we know \(min(theirCoverage, ourCoverage)) of 100"
    case .prospect: return "not engaged yet"
    case .former: return "engaged no longer"
    }
  }

  /// The words of the column WHY where it is wide: as many signs as fit, and how many more.
  package func why(fitting width: Int) -> String {
    guard signs.count > 1 else { return why }
    var words = why
    for count in 2...signs.count {
      let rest = signs.count - count
      let more =
        signs.prefix(count).map(\.sign.brief).joined(separator: ", ")
        + (rest > 0 ? " +\(rest)" : "")
      guard more.utf8.count <= width else { break }
      words = more
    }
    return words
  }

  /// The verdict as one sentence, without the vendor's name.
  ///
  /// What it is and what the tier expects, then the two gravest signs with their counts:
  /// "inch-deep, their score is below 40 (strategic expects deep): 9 of 11 contacts only sold."
  package var sentence: String {
    let reasons = signs.prefix(2).map(\.sentence).joined(separator: "; ")
    let head = silence.map(silenceWords) ?? gradeWords
    if !reasons.isEmpty { return head + ": " + reasons + "." }
    return silence == nil ? head + ": no warning sign." : head + "."
  }

  private var gradeWords: String {
    let held = holding.map { ", " + $0 } ?? ""
    guard stepsShort > 0, let expected else { return depth.rawValue + held }
    return depth.rawValue + held + " (\(tier.rawValue) expects \(expected.rawValue))"
  }

  private func silenceWords(_ silence: Silence) -> String {
    switch silence {
    case .new:
      "no verdict yet, new: " + DayWords.span(evidenceDays ?? 0) + " of log, too few to judge"
    case .thinLog:
      "no verdict, thin log: we know \(theirCoverage) of 100 of their side, "
        + "\(ourCoverage) of ours"
    case .prospect: "no verdict, prospect: not engaged yet"
    case .former: "no verdict, former: engaged no longer"
    }
  }
}

extension Assessment {
  /// The first reason that is no single sign, as a phrase without the number that the score has.
  var holding: String? {
    for reason in heldDownBy where !reason.hasPrefix("sign ") {
      let parts = reason.split(separator: " ")
      guard parts.count == 5, let side = Side(rawValue: String(parts[0])), parts[3] == "below"
      else { return reason.hasPrefix("gap ") ? "the sides lie far apart" : reason }
      let whose = side == .vendor ? "their" : "our"
      return parts[1] == "coverage"
        ? "\(whose) side is little known" : "\(whose) \(parts[1]) is below \(parts[4])"
    }
    return nil
  }
}
