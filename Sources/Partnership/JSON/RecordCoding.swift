/// How much of a record is written.
package enum RecordScope: Sendable {
  /// What the rules read: the rows of a bare dossier.
  case dossier
  /// Everything, the header and the fields for screens included; reading it back loses nothing.
  case whole
}

extension Record {
  /// The record as an object: the id, the filled fields in the order of the field table, and for
  /// the whole record its header; empty fields are left out.
  package func json(scope: RecordScope) -> JSONValue {
    var members = [JSONMember("id", .text(id.text))]
    if scope == .whole, !header.vendors.isEmpty {
      members.append(JSONMember("vendors", .list(header.vendors.map { .text($0.text) })))
    }
    for (description, value) in filledFields where scope == .whole || description.isInDossier {
      members.append(JSONMember(description.name, value.json))
    }
    if scope == .whole { members += header.closingMembers }
    return .object(members)
  }

  /// Reads a record of a kind as an object gives it.
  ///
  /// A missing field is the same as null; fields that the kind does not have are ignored. A row
  /// without its primary date gives neither a record nor a problem (domain specification (f)).
  ///
  /// - Parameters:
  ///   - json: the object.
  ///   - kind: what it is a record of.
  ///   - vendors: whose it is where the object does not say.
  ///   - path: what stands before the field's name in problems.
  /// - Returns: the record, nil where any part is not readable; and what is wrong.
  package static func read(
    _ json: JSONValue, kind: RecordKind, vendors: [RecordID], path: String = ""
  ) -> (record: Record?, problems: [FieldProblem]) {
    guard case .object(let members) = json else {
      let problem = FieldProblem(path: path, message: "should be an object, not \(json.shape)")
      return (nil, [problem])
    }
    var row = RowReader(members: members, prefix: path.isEmpty ? "" : path + ".")
    guard row.hasPrimaryDate(of: kind) else { return (nil, []) }
    let record = row.record(of: kind, vendors: vendors)
    return (row.problems.isEmpty ? record : nil, row.problems)
  }
}

extension Header {
  fileprivate var closingMembers: [JSONMember] {
    var members: [JSONMember] = []
    if isPrivate { members.append(JSONMember("private", .flag(true))) }
    if !tags.isEmpty { members.append(JSONMember("tags", .list(tags.map { .text($0) }))) }
    if !links.isEmpty {
      members.append(JSONMember("links", .list(links.map { .text($0.text) })))
    }
    if let raw { members.append(JSONMember("raw", .text(raw))) }
    if let origin {
      members.append(
        JSONMember(
          "origin",
          [
            "source": .text(origin.source), "key": .text(origin.key),
            "values": .text(origin.values),
          ]))
    }
    if let author { members.append(JSONMember("author", .text(author))) }
    if let madeAt { members.append(JSONMember("madeAt", .text(madeAt.description))) }
    if let changedAt { members.append(JSONMember("changedAt", .text(changedAt.description))) }
    return members
  }
}

extension RecordKind {
  /// The fields that hold the primary date, the first filled one counting; empty where there is
  /// none.
  package var primaryFields: [String] {
    switch self {
    case .vendor, .contact: []
    case .communication, .meeting: ["at"]
    case .conflict: ["raisedOn"]
    case .commitment: ["madeOn"]
    case .goal: ["agreedOn"]
    case .agreement: ["signedOn", "startsOn"]
    case .measure: ["definedOn"]
    case .project: ["announcedOn"]
    case .issue: ["noticedOn"]
    case .followUp: ["madeOn", "dueOn"]
    case .play: ["startedOn"]
    case .recommendation, .decision, .reading, .invoice, .judgement, .checklistItem,
      .requestCount, .note, .acknowledgement, .postponement, .dispute, .setAside:
      ["on"]
    }
  }
}

/// Reads one row of a dossier.
private struct RowReader {
  let values: [String: JSONValue]
  let prefix: String
  private var fields = FieldReader()

  var problems: [FieldProblem] { fields.problems }

  init(members: [JSONMember], prefix: String) {
    values = Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
    self.prefix = prefix
  }

  func hasPrimaryDate(of kind: RecordKind) -> Bool {
    let names = kind.primaryFields
    return names.isEmpty || names.contains { said($0) != nil }
  }

  mutating func record(of kind: RecordKind, vendors: [RecordID]) -> Record {
    let blank = kind.recordType.init(blank: header(vendors: vendors))
    let record = filled(blank)
    guard said("vendors") == nil, case .contact(var contact) = record, contact.side == .us
    else { return record }
    contact.header.vendors = []
    return .contact(contact)
  }

  private mutating func filled<Owner: Fielded>(_ blank: Owner) -> Record {
    var owner = blank
    if Owner.recordKind == .vendor { owner.header.vendors = [] }
    for field in Owner.fields {
      let name = field.description.name
      guard let said = said(name) else {
        if field.description.isRequired, !field.hasDefault {
          fields.note(prefix + name, "is missing")
        }
        continue
      }
      let value = fields.value(said, as: field.description.type, at: prefix + name)
      guard let value, !field.set(&owner, value) else { continue }
      fields.note(prefix + name, "does not fit the field")
    }
    return owner.asRecord
  }

  private mutating func header(vendors: [RecordID]) -> Header {
    let id = text("id")
    if id == nil, said("id") == nil { fields.note(prefix + "id", "is missing") }
    if id == "" { fields.note(prefix + "id", "is empty") }
    var header = Header(id: RecordID(id ?? ""), vendors: vendors)
    if let owners = references("vendors") { header.vendors = owners }
    header.isPrivate = flag("private")
    header.tags = texts("tags")
    header.links = references("links") ?? []
    header.raw = text("raw")
    header.origin = origin()
    header.author = text("author")
    header.madeAt = moment("madeAt")
    header.changedAt = moment("changedAt")
    return header
  }

  private mutating func origin() -> Origin? {
    guard let said = said("origin") else { return nil }
    guard let source = said["source"]?.asText, let key = said["key"]?.asText else {
      fields.note(prefix + "origin", "should be an object with source, key and values")
      return nil
    }
    return Origin(source: source, key: key, values: said["values"]?.asText ?? "")
  }

  private func said(_ name: String) -> JSONValue? {
    guard let value = values[name], !value.isNull else { return nil }
    return value
  }

  private mutating func value(_ name: String, _ type: FieldType) -> FieldValue? {
    said(name).flatMap { fields.value($0, as: type, at: prefix + name) }
  }

  private mutating func text(_ name: String) -> String? {
    guard case .text(let text) = value(name, .text) else { return nil }
    return text
  }

  private mutating func texts(_ name: String) -> [String] {
    guard case .texts(let texts) = value(name, .texts) else { return [] }
    return texts
  }

  private mutating func flag(_ name: String) -> Bool { value(name, .flag) == .flag(true) }

  private mutating func moment(_ name: String) -> Moment? {
    guard case .moment(let moment) = value(name, .moment) else { return nil }
    return moment
  }

  private mutating func references(_ name: String) -> [RecordID]? {
    guard case .references(let ids) = value(name, .references(nil)) else { return nil }
    return ids
  }
}

extension Field {
  /// Whether reading may leave the field out although forms ask for it: a recommendation is the
  /// vendor's unless it says otherwise.
  fileprivate var hasDefault: Bool {
    Owner.recordKind == .recommendation && description.name == "side"
  }
}
