import Partnership

/// What `.` does again: the last act, and whether it was done to vendors or to what lay under the
/// cursor.
package struct LastAct: Hashable, Sendable {
  package let act: Act
  /// Whether it was done to vendors, so that it is done to vendors again.
  package let isOnVendors: Bool

  package init(_ act: Act, on targets: [ActTarget]) {
    self.act = act
    isOnVendors = targets.allSatisfy { target in
      if case .vendor = target { return true }
      return false
    }
  }

  /// What does it again to what is selected now.
  ///
  /// Words that were said of one thing are offered for the next, never repeated unasked.
  func effects(on selected: [ActTarget], _ setting: Setting) -> [Effect] {
    let targets = isOnVendors ? selected.vendors : selected
    guard !targets.isEmpty else { return Self.say("Select a row first.") }
    switch act {
    case .answer(let answer):
      guard targets.allSatisfy({ Self.takes(answer, $0) }) else {
        return Self.say("The last answer, \(answer.rawValue), does not fit here; x asks.")
      }
      return [.then(.act(act, targets))]
    case .decline(let reason):
      guard targets.allSatisfy({ Self.takes(.no, $0) }) else {
        return Self.say("The last answer, no, does not fit here; x asks.")
      }
      return [.then(MatterActs.whyNot(targets, text: reason))]
    case .settle(let how):
      guard targets.allSatisfy({ Self.takes(.resolved, $0) }) else {
        return Self.say("The last answer, resolved, does not fit here; x asks.")
      }
      return [.then(MatterActs.howSettled(targets, text: how))]
    case .postpone(let day):
      guard targets.allSatisfy(\.isMatter) else {
        return Self.say("Only what waits can be postponed.")
      }
      return MatterActs.postpone(targets, until: day, setting)
    case .sign, .setAside, .disputeRecord: return SignActs.again(act, targets)
    case .tier, .owner, .addTag, .removeTag, .star, .remove, .countAgain:
      return [.then(.act(act, targets))]
    }
  }

  private static func takes(_ answer: Answer, _ target: ActTarget) -> Bool {
    guard case .matter(let key, _) = target else { return false }
    return Answer.choices(for: key.kind).contains(answer)
  }

  private static func say(_ sentence: String) -> [Effect] {
    [.then(.say(Toast(sentence, isError: true)))]
  }
}
