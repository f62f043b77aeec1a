/// A dossier as it was read, with everything that was wrong on the way.
package struct ReadDossier: Sendable {
  /// Nil where there is any problem.
  package let dossier: Dossier?
  /// What makes it unreadable, with the way to the field.
  package let problems: [FieldProblem]
  /// What breaks a rule of the domain but is assessed as it stands.
  package let warnings: [FieldProblem]
}

extension Dossier {
  /// The dossier as an object: the vendor and one list for each kind of record.
  ///
  /// The bare dossier holds what the rules read; the whole one every kind and every field.
  package func json(scope: RecordScope) -> JSONValue {
    var members = [JSONMember("vendor", vendor.asRecord.json(scope: scope))]
    for kind in RecordKind.allCases where kind != .vendor {
      guard scope == .whole || kind.isInDossier else { continue }
      let rows = records(of: kind).map { $0.json(scope: scope) }
      members.append(JSONMember(kind.listName, .list(rows)))
    }
    return .object(members)
  }

  /// Reads a dossier, bare or under `dossier`, as the domain specification (f) says.
  ///
  /// Every list is put in (primary date, id) order, as dossiers have it.
  package static func read(_ json: JSONValue) -> ReadDossier {
    var reader = DossierReader(json: json["dossier"] ?? json)
    return reader.read()
  }
}

/// Reads one dossier; rows keep the place they had, for problems found later.
private struct DossierReader {
  let json: JSONValue
  private var problems: [FieldProblem] = []
  private var rows: [DossierRow] = []
  private var places: [RecordID: String] = [:]

  init(json: JSONValue) {
    self.json = json
  }

  mutating func read() -> ReadDossier {
    guard let said = json["vendor"], !said.isNull else {
      let problem = FieldProblem(path: "vendor", message: "is missing, so this is no dossier")
      return ReadDossier(dossier: nil, problems: [problem], warnings: [])
    }
    let vendorID = said["id"]?.asText.map { RecordID($0) }
    readRow(said, kind: .vendor, vendors: [], path: "vendor")
    for kind in RecordKind.allCases where kind != .vendor {
      readList(of: kind, vendors: vendorID.map { [$0] } ?? [])
    }
    let check = DossierCheck(rows: rows, places: places)
    problems += check.problems
    guard problems.isEmpty, let dossier = dossier() else {
      return ReadDossier(dossier: nil, problems: problems, warnings: check.warnings)
    }
    return ReadDossier(dossier: dossier, problems: [], warnings: check.warnings)
  }

  private mutating func readList(of kind: RecordKind, vendors: [RecordID]) {
    guard let said = json[kind.listName], !said.isNull else { return }
    guard let values = said.asList else {
      problems.append(
        FieldProblem(path: kind.listName, message: "should be a list, not \(said.shape)"))
      return
    }
    for (index, value) in values.enumerated() {
      readRow(value, kind: kind, vendors: vendors, path: "\(kind.listName)[\(index)]")
    }
  }

  private mutating func readRow(
    _ json: JSONValue, kind: RecordKind, vendors: [RecordID], path: String
  ) {
    let (record, found) = Record.read(json, kind: kind, vendors: vendors, path: path)
    problems += found
    if let text = json["id"]?.asText { notePlace(RecordID(text), path) }
    if let record { rows.append(DossierRow(record: record, path: path)) }
  }

  private mutating func notePlace(_ id: RecordID, _ path: String) {
    if let first = places[id] {
      problems.append(
        FieldProblem(path: path + ".id", message: "\"\(id)\" is the id of \(first) already"))
    } else {
      places[id] = path
    }
  }

  private func dossier() -> Dossier? {
    var dossier: Dossier?
    for row in rows.sorted(by: DossierRow.precedes) {
      if case .vendor(let vendor) = row.record {
        dossier = Dossier(vendor: vendor)
      } else {
        dossier?.append(row.record)
      }
    }
    return dossier
  }
}

/// A record with its place in the file.
struct DossierRow {
  let record: Record
  let path: String

  /// The vendor first, then by (primary date, id).
  static func precedes(_ left: DossierRow, _ right: DossierRow) -> Bool {
    let (leftVendor, rightVendor) = (left.record.kind == .vendor, right.record.kind == .vendor)
    guard !leftVendor, !rightVendor else { return leftVendor && !rightVendor }
    let leftDay = left.record.primary?.day.number ?? Int.min
    let rightDay = right.record.primary?.day.number ?? Int.min
    return leftDay == rightDay ? left.record.id < right.record.id : leftDay < rightDay
  }
}
