/// Finds who is meant by `@maria`, `@ceo` or `@us.kev`.
struct People {
  let context: LogContext
  let vendors: [RecordID]

  /// The people that fit, the one last spoken to first; empty where there is none.
  ///
  /// People of the vendors in play come before ours, a name before a role, a whole word before a
  /// beginning, and those who have left only where nobody else fits.
  func fitting(_ typed: String) -> [Contact] {
    let isOurs = typed.lowercased().hasPrefix("us.")
    let wanted = isOurs ? String(typed.dropFirst(3)) : typed
    let parts = Folding.words(wanted)
    guard !parts.isEmpty else { return [] }
    let theirs = context.contacts.filter { $0.side == .vendor && belongs($0) }
    let groups = isOurs ? [context.ours] : [theirs, context.ours]
    for group in groups {
      let present = group.filter { ($0.leftOn ?? context.today + 1) > context.today }
      for candidates in [present, group] {
        for fits in [named, called] as [([String], [Contact]) -> [Contact]] {
          let found = fits(parts, candidates)
          if !found.isEmpty { return found.sorted(by: isSpokenToLater) }
        }
      }
    }
    return []
  }

  private func belongs(_ contact: Contact) -> Bool {
    vendors.isEmpty || contact.header.vendors.contains { vendors.contains($0) }
  }

  private func named(_ parts: [String], _ contacts: [Contact]) -> [Contact] {
    let exact = contacts.filter { fits(parts, Folding.words($0.name)) { $0 == $1 } }
    if exact.count == 1 { return exact }
    return contacts.filter { fits(parts, Folding.words($0.name)) { $0.hasPrefix($1) } }
  }

  private func called(_ parts: [String], _ contacts: [Contact]) -> [Contact] {
    contacts.filter { fits(parts, Folding.words($0.role ?? "")) { $0.hasPrefix($1) } }
  }

  /// Whether every part fits a word, in order.
  private func fits(
    _ parts: [String], _ words: [String], _ fits: (String, String) -> Bool
  ) -> Bool {
    var rest = words[...]
    for part in parts {
      guard let index = rest.firstIndex(where: { fits($0, part) }) else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }

  private func isSpokenToLater(_ left: Contact, _ right: Contact) -> Bool {
    let spoken = (context.lastSpoken[left.id], context.lastSpoken[right.id])
    if let first = spoken.0, let second = spoken.1, first != second { return first > second }
    if (spoken.0 == nil) != (spoken.1 == nil) { return spoken.0 != nil }
    return left.name == right.name ? left.id < right.id : left.name < right.name
  }

  /// How to type the contact so that nobody else fits.
  static func mark(for contact: Contact) -> String {
    let words = contact.name.split { $0.isWhitespace }.map { word in
      word.filter { $0.isLetter || $0.isNumber || "-'".contains($0) }.lowercased()
    }
    return "@" + (contact.side == .us ? "us." : "")
      + words.filter { !$0.isEmpty }.joined(separator: ".")
  }
}
