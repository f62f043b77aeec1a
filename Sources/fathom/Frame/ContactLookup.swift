import Partnership

/// Finds the person that somebody means: a number, a whole name, else a part that only one has.
struct ContactLookup {
  private let contacts: [Contact]

  init(_ contacts: [Contact]) {
    self.contacts = contacts
  }

  /// The contact; where there is none or more than one, the failure lists the candidates.
  func contact(called text: String) throws -> Contact {
    let wanted = FoldedName(text).text
    let id = RecordID(typed: text)
    var fits = contacts.filter { FoldedName($0.name).text == wanted || $0.id == id }
    if fits.isEmpty, !wanted.isEmpty {
      fits = contacts.filter { FoldedName($0.name).text.contains(wanted) }
    }
    guard let contact = fits.first else {
      throw Failure(
        "No person is called '\(text)'; add one with: fathom contact add VENDOR NAME.",
        status: .usage)
    }
    guard fits.count == 1 else {
      let lines = fits.prefix(10).map { fit in
        "\n  \(fit.id)  \(fit.name)" + (fit.role.map { ", " + $0 } ?? "")
      }
      throw Failure(
        "'\(text)' fits \(fits.count) people; say which by the number:" + lines.joined(),
        status: .usage)
    }
    return contact
  }
}
