import ArgumentParser
import Partnership

/// The options that say something about a contact.
struct ContactDetails: ParsableArguments {
  @Option(help: "What the person does, such as CEO.")
  var role: String?
  @Flag(inversion: .prefixedNo, help: "Whether the person can decide for the whole company.")
  var leadership: Bool?
  @Option(help: "Where in the company.")
  var department: String?
  @Option(help: "The address to write to.")
  var email: String?
  @Option(help: "The number to call.")
  var phone: String?
  @Option(help: "vendor for theirs, us for our own people.")
  var side: Side?

  var isEmpty: Bool {
    role == nil && leadership == nil && department == nil && email == nil && phone == nil
      && side == nil
  }

  /// The contact with what the options say; an empty text empties its field.
  func applied(to contact: Contact) -> Contact {
    var changed = contact
    if let role { changed.role = filled(role) }
    if let leadership { changed.isLeadership = leadership }
    if let department { changed.department = filled(department) }
    if let email { changed.email = filled(email) }
    if let phone { changed.phone = filled(phone) }
    if let side { changed.side = side }
    return changed
  }

  private func filled(_ text: String) -> String? {
    text.isEmpty ? nil : text
  }
}
