/// Finds the vendors that a line names before `: `, or that a key names.
struct VendorPrefix {
  /// What stands before the colon.
  enum Answer: Hashable {
    /// No such prefix, or English.
    case text
    case vendors([RecordID], words: Int)
    /// A part of a name that is offered where a vendor is in hand.
    case offered([RecordID], words: Int)
    /// Several vendors fit.
    case ambiguous([RecordID], words: Int)
    /// Nobody fits, and no vendor is in hand.
    case unknown(String)
  }

  let context: LogContext

  /// Reads the prefix: as a whole first, then cut at its commas.
  func read(_ words: [LogWord]) -> Answer {
    guard let index = words.prefix(12).firstIndex(where: { $0.text.hasSuffix(":") }),
      words[...index].allSatisfy({ !$0.isLiteral && !LogLexer.looksLikeMark($0.text) })
        || fits(name(words[...index]), whole: true).count == 1
    else { return .text }
    let count = index + 1
    let prefix = name(words[...index])
    guard !prefix.isEmpty else { return .text }
    if let vendor = only(fits(prefix, whole: true)) { return .vendors([vendor], words: count) }
    let names = prefix.split(separator: ",").map(trim)
    if let vendors = all(names, whole: true) { return .vendors(vendors, words: count) }
    let part = fits(prefix, whole: false)
    if context.vendorsInHand.isEmpty {
      if let vendor = only(part) { return .vendors([vendor], words: count) }
      if let vendors = all(names, whole: false) { return .vendors(vendors, words: count) }
      return part.isEmpty ? .unknown(prefix) : .ambiguous(part, words: count)
    }
    if let vendors = all(names, whole: false) { return .offered(vendors, words: count) }
    return .text
  }

  func fits(_ typed: some StringProtocol, whole: Bool) -> [RecordID] {
    VendorName.fitting(String(typed), among: context.vendors, whole: whole)
  }

  private func all(_ names: [String], whole: Bool) -> [RecordID]? {
    guard !names.isEmpty else { return nil }
    var vendors: [RecordID] = []
    for name in names {
      guard let vendor = only(fits(name, whole: whole)) else { return nil }
      if !vendors.contains(vendor) { vendors.append(vendor) }
    }
    return vendors
  }

  private func only(_ vendors: [RecordID]) -> RecordID? {
    vendors.count == 1 ? vendors.first : nil
  }

  private func name(_ words: ArraySlice<LogWord>) -> String {
    trim(words.map(\.typed).joined(separator: " ").dropLast())
  }

  private func trim(_ text: some StringProtocol) -> String {
    let start = text.drop { $0.isWhitespace }
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}

extension VendorName {
  /// The vendors that a name, slug, alias, id or part of a name means; empty where nobody fits.
  ///
  /// Whoever begins a word so goes before who has it inside one, which counts from three letters
  /// on. A word that opens a line, such as `c` for a call, is a vendor's whole name or none. With
  /// `whole` parts and ids do not count.
  package static func fitting(
    _ typed: String, among vendors: [VendorName], whole: Bool = false
  ) -> [RecordID] {
    let wanted = Folding.fold(typed)
    guard !wanted.isEmpty else { return [] }
    let exact = vendors.filter { vendor in
      Folding.isSame(vendor.name, as: wanted) || vendor.slug == wanted
        || vendor.aliases.contains { Folding.isSame($0, as: wanted) }
        || (!whole && vendor.id.text == wanted)
    }
    if whole || !exact.isEmpty || LogKind(word: wanted) != nil { return exact.map(\.id) }
    let parts = vendors.compactMap { vendor -> (id: RecordID, name: String)? in
      let name = Folding.fold(vendor.name)
      return Folding.occurs(wanted, in: name) ? (vendor.id, name) : nil
    }
    let beginnings = parts.filter { isWordBeginning(wanted, in: $0.name) }
    if !beginnings.isEmpty || wanted.count < 3 { return beginnings.map(\.id) }
    return parts.map(\.id)
  }

  private static func isWordBeginning(_ wanted: String, in name: String) -> Bool {
    name.indices.contains { index in
      (index == name.startIndex || !name[name.index(before: index)].isLetter)
        && name[index...].hasPrefix(wanted)
    }
  }
}
