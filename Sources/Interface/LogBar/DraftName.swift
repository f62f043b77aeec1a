package import Partnership

/// What a draft is a draft of; its text is the name under which it is kept.
package enum DraftName: Hashable, Sendable {
  /// Lines about these vendors.
  case log([RecordID])
  /// The line of a record that is typed again.
  case line(RecordID)
  /// The form of a record.
  case form(RecordID)
  /// The form of a new record for a vendor.
  case add(RecordKind, RecordID?)

  /// Reads a name back; nil for names of another making.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let ids = parts.dropFirst().map { RecordID($0) }
    switch parts.first {
    case "log": self = .log(parts.count == 2 && parts[1].isEmpty ? [] : ids)
    case "line" where ids.count == 1 && !ids[0].text.isEmpty: self = .line(ids[0])
    case "form" where ids.count == 1 && !ids[0].text.isEmpty: self = .form(ids[0])
    case "add" where parts.count == 2 || parts.count == 3:
      guard let kind = RecordKind(rawValue: parts[1]) else { return nil }
      self = .add(kind, parts.count == 3 ? ids[1] : nil)
    case _: return nil
    }
  }

  /// Letters, digits and hyphens alone, since it becomes a file's name.
  package var text: String {
    switch self {
    case .log(let vendors): "log-" + vendors.map(\.text).joined(separator: "-")
    case .line(let id): "line-" + id.text
    case .form(let id): "form-" + id.text
    case .add(let kind, let vendor):
      "add-" + kind.rawValue + (vendor.map { "-" + $0.text } ?? "")
    }
  }

  /// The vendors that the draft is known to be about.
  package var vendors: [RecordID] {
    switch self {
    case .log(let vendors): vendors
    case .add(_, let vendor): vendor.map { [$0] } ?? []
    case .line, .form: []
    }
  }

  /// What goes on with the draft.
  var message: Message {
    switch self {
    case .log(let vendors): .log(vendors: vendors, text: "")
    case .line(let id), .form(let id): .edit(id)
    case .add(let kind, let vendor): .add(kind, vendor: vendor)
    }
  }
}
