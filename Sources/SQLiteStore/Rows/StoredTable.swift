import Partnership

/// The table of one kind: its columns in order, and the statements that read and write it.
///
/// Columns follow the kind's field table: one a field, three for a dated text, none for lists,
/// which have tables of their own. Behind them stand the columns of the header.
struct StoredTable: Sendable {
  let kind: RecordKind
  let name: String
  /// The fields that have columns, in order.
  let fields: [FieldDescription]
  /// Names of the fields' columns.
  let fieldColumns: [String]
  /// Every column as a select reads it, id first, the fields last.
  let selection: String
  let insertion: String
  let update: String
  /// The condition that a row `t` is shown: neither it was removed, nor all of its vendors.
  let isVisible: String

  /// The columns of the header behind the id and, but for vendors, the vendor.
  static let headerColumns = [
    "private", "lists", "raw", "author", "made_at", "changed_at", "removed_at", "rev",
  ]

  private static let hasVendor = """
    t.removed_at IS NULL AND (t.vendor IS NULL
      OR EXISTS (SELECT 1 FROM vendor v WHERE v.id = t.vendor AND v.removed_at IS NULL)
      OR EXISTS (SELECT 1 FROM membership m JOIN vendor v ON v.id = m.vendor
        WHERE m.record = t.id AND m.position > 0 AND v.removed_at IS NULL))
    """

  private init(_ kind: RecordKind) {
    self.kind = kind
    name = StoredTable.snake(kind.rawValue)
    fields = kind.fields.filter { $0.type.columnSuffixes != nil }
    fieldColumns = fields.flatMap { field in
      (field.type.columnSuffixes ?? []).map { StoredTable.snake(field.name) + $0 }
    }
    let vendor = kind == .vendor ? [] : ["vendor"]
    let written = vendor + StoredTable.headerColumns + fieldColumns
    let quoted = written.map { "\"\($0)\"" }
    let alias = kind == .vendor ? "t.id, NULL, " : "t.id, "
    isVisible = kind == .vendor ? "t.removed_at IS NULL" : StoredTable.hasVendor
    selection = alias + quoted.map { "t.\($0)" }.joined(separator: ", ")
    insertion =
      "INSERT INTO \(name)(\((["id"] + quoted).joined(separator: ", "))) VALUES ("
      + (["?"] + quoted.map { _ in "?" }).joined(separator: ", ") + ")"
    update =
      "UPDATE \(name) SET " + quoted.map { "\($0) = ?" }.joined(separator: ", ")
      + " WHERE id = ?"
  }

  /// `startsOn` as `starts_on`, `needs24x7` as `needs_24x7`.
  static func snake(_ name: String) -> String {
    var result = ""
    var previous: Character = "_"
    for character in name {
      let opens =
        character.isUppercase || (character.isNumber && previous.isLetter && previous != "x")
      if opens { result += "_" }
      result += character.lowercased()
      previous = character
    }
    return result
  }
}

extension StoredTable {
  /// The table of a kind; each is put together when it is first needed, since a line logged from
  /// the shell needs two of them.
  static func of(_ kind: RecordKind) -> StoredTable {
    switch kind {
    case .vendor: vendor
    case .contact: contact
    case .communication: communication
    case .meeting: meeting
    case .conflict: conflict
    case .recommendation: recommendation
    case .decision: decision
    case .commitment: commitment
    case .goal: goal
    case .agreement: agreement
    case .measure: measure
    case .reading: reading
    case .invoice: invoice
    case .project: project
    case .issue: issue
    case .judgement: judgement
    case .checklistItem: checklistItem
    case .followUp: followUp
    case .requestCount: requestCount
    case .note: note
    case .acknowledgement: acknowledgement
    case .play: play
    case .postponement: postponement
    case .dispute: dispute
    case .setAside: setAside
    }
  }

  private static let vendor = StoredTable(.vendor)
  private static let contact = StoredTable(.contact)
  private static let communication = StoredTable(.communication)
  private static let meeting = StoredTable(.meeting)
  private static let conflict = StoredTable(.conflict)
  private static let recommendation = StoredTable(.recommendation)
  private static let decision = StoredTable(.decision)
  private static let commitment = StoredTable(.commitment)
  private static let goal = StoredTable(.goal)
  private static let agreement = StoredTable(.agreement)
  private static let measure = StoredTable(.measure)
  private static let reading = StoredTable(.reading)
  private static let invoice = StoredTable(.invoice)
  private static let project = StoredTable(.project)
  private static let issue = StoredTable(.issue)
  private static let judgement = StoredTable(.judgement)
  private static let checklistItem = StoredTable(.checklistItem)
  private static let followUp = StoredTable(.followUp)
  private static let requestCount = StoredTable(.requestCount)
  private static let note = StoredTable(.note)
  private static let acknowledgement = StoredTable(.acknowledgement)
  private static let play = StoredTable(.play)
  private static let postponement = StoredTable(.postponement)
  private static let dispute = StoredTable(.dispute)
  private static let setAside = StoredTable(.setAside)
}

extension FieldType {
  /// What follows the field's name in the names of its columns; nil for lists.
  var columnSuffixes: [String]? {
    switch self {
    case .text, .note, .integer, .decimal, .money, .flag, .day, .time, .moment, .choice,
      .reference:
      [""]
    case .datedText: ["_on", "_text", "_link"]
    case .references, .texts, .days, .renewals, .statuses: nil
    }
  }
}

extension RecordKind {
  /// The primary date of a row `t` in SQL, as `Record.primary` has it; NULL where the kind has none.
  var primarySQL: String {
    switch self {
    case .vendor, .contact: "NULL"
    case .communication, .meeting: "t.at"
    case .conflict: "t.raised_on"
    case .recommendation, .decision, .reading, .invoice, .judgement, .checklistItem,
      .requestCount, .note, .acknowledgement, .postponement, .dispute, .setAside:
      "t.\"on\""
    case .commitment: "t.made_on"
    case .goal: "t.agreed_on"
    case .agreement: "coalesce(t.signed_on, t.starts_on)"
    case .measure: "t.defined_on"
    case .project: "t.announced_on"
    case .issue: "t.noticed_on"
    case .followUp: "coalesce(t.made_on, t.due_on)"
    case .play: "t.started_on"
    }
  }
}
