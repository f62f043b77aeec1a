/// A person on either side; people of our own side belong to the portfolio, not to a vendor.
package struct Contact: Fielded {
  package var header: Header
  package var name: String
  package var role: String?
  package var side: Side
  package var isLeadership: Bool
  package var department: String?
  package var email: String?
  package var phone: String?
  package var hours: String?
  package var escalationStep: Int?
  package var preferredChannel: Channel?
  package var leftOn: Day?

  package init(
    header: Header,
    name: String,
    role: String? = nil,
    side: Side = .vendor,
    isLeadership: Bool = false,
    department: String? = nil,
    email: String? = nil,
    phone: String? = nil,
    hours: String? = nil,
    escalationStep: Int? = nil,
    preferredChannel: Channel? = nil,
    leftOn: Day? = nil
  ) {
    self.header = header
    self.name = name
    self.role = role
    self.side = side
    self.isLeadership = isLeadership
    self.department = department
    self.email = email
    self.phone = phone
    self.hours = hours
    self.escalationStep = escalationStep
    self.preferredChannel = preferredChannel
    self.leftOn = leftOn
  }

  package init(blank header: Header) {
    self.init(header: header, name: "")
  }
}

extension Contact {
  package static let recordKind = RecordKind.contact

  package static let fields: [Field<Contact>] = [
    Field("name", \.name, .text, "Name", "The name as people say it.", required: true),
    Field("role", \.role, .text, "Role", "What the person does, such as CEO or service manager."),
    Field("side", choice: \.side, "Side", "vendor for theirs, us for our own people."),
    Field(
      "isLeadership", \.isLeadership, .flag, "Leadership",
      "Whether the person can decide for the whole company."),
    Field(
      "department", \.department, .text, "Department",
      "Where in the company; ours outside IT count as the business."),
    Field("email", \.email, .text, "E-mail", "The address to write to."),
    Field("phone", \.phone, .text, "Phone", "The number to call."),
    Field(
      "hours", \.hours, .text, "Hours", "When the person answers, such as Mon-Fri 8-18 or 24 h.",
      use: .screen),
    Field(
      "escalationStep", \.escalationStep, .integer(1...9), "Escalation step",
      "1 is called first, 9 last.", use: .screen),
    Field(
      "preferredChannel", choice: \.preferredChannel, "Preferred way",
      "How the person likes to be reached.", use: .screen),
    Field(
      "leftOn", \.leftOn, .day, "Left on", "The day the person left the company.", use: .screen),
  ]
}
