/// Where a document or a page is, as far as it may be opened: a web page, or a file here.
package enum DocumentLink: Hashable, Sendable {
  /// The whole address, beginning with `http://` or `https://`.
  case page(String)
  /// The path of a file; `~/` at its beginning stands for the home directory.
  case file(String)

  /// Reads an address or a path; nil for other kinds of address, and for what holds control
  /// characters.
  package init?(_ text: String) {
    let text = FieldText.trimmed(text)
    guard !text.isEmpty, text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
    else { return nil }
    let lower = text.lowercased()
    if lower.hasPrefix("http://") || lower.hasPrefix("https://") {
      guard !text.contains(" "), text.count > 8 else { return nil }
      self = .page(text)
    } else if lower.hasPrefix("www.") {
      guard !text.contains(" ") else { return nil }
      self = .page("https://" + text)
    } else if lower.hasPrefix("file://") {
      guard let path = Self.path(String(text.dropFirst(7))) else { return nil }
      self = .file(path)
    } else if let colon = text.firstIndex(of: ":"), text[..<colon].allSatisfy(\.isLetter),
      colon != text.startIndex
    {
      return nil
    } else {
      self = .file(text)
    }
  }

  /// The address or the path.
  package var text: String {
    switch self {
    case .page(let address): address
    case .file(let path): path
    }
  }

  /// The path of a file's address: that of this machine alone, with `%20` and the like read.
  private static func path(_ text: String) -> String? {
    let path = text.hasPrefix("localhost/") ? String(text.dropFirst(9)) : text
    guard path.hasPrefix("/") else { return nil }
    var bytes: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == 0x25 else {
        bytes.append(byte)
        continue
      }
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      guard rest.count >= 2, let value = UInt8(digits, radix: 16), value >= 0x20 else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

/// A document or page of a record, as somebody typed where it is.
package struct NamedDocument: Hashable, Sendable {
  /// What it is: `document`, `website`, `portal`.
  package let name: String
  package let text: String

  package init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }
}

extension Record {
  /// The documents and pages that the record names.
  package var documents: [NamedDocument] {
    switch self {
    case .agreement(let agreement): agreement.link.map { [NamedDocument("document", $0)] } ?? []
    case .vendor(let vendor):
      [
        ("website", vendor.website.map(Self.page)), ("portal", vendor.portal.map(Self.page)),
        ("agreed way", vendor.procedure?.link), ("what success means", vendor.success?.link),
      ].compactMap { name, text in text.map { NamedDocument(name, $0) } }
    case .contact, .communication, .meeting, .conflict, .recommendation, .decision, .commitment,
      .goal, .measure, .reading, .invoice, .project, .issue, .judgement, .checklistItem,
      .followUp, .requestCount, .note, .acknowledgement, .play, .postponement, .dispute,
      .setAside:
      []
    }
  }

  /// An address on the web as people write it, without its beginning.
  private static func page(_ text: String) -> String {
    text.contains("://") || text.hasPrefix("/") || text.hasPrefix("~") || text.contains(" ")
      ? text : "https://" + text
  }
}
