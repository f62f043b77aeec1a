package import Partnership

/// The records of a JSON file: an export, a bare dossier, or a file that holds one under
/// `dossier`.
package struct PortfolioFile: Sendable {
  /// One record with the way to it in the file.
  struct Row {
    var record: Record
    let path: String
  }

  private(set) var rows: [Row] = []
  /// What could not be read, each with the way to it.
  private(set) var problems: [FieldProblem] = []

  /// The ids that the file's records have there.
  package var ids: [RecordID] { rows.map(\.record.id) }

  /// Reads a file.
  ///
  /// - Throws: a problem where it is not JSON, is no portfolio, or is larger than the limits.
  package init(
    _ bytes: [UInt8], limits: ImportLimits = ImportLimits()
  ) throws(InputProblem) {
    try limits.check(fileBytes: bytes.count)
    let (value, problem) = JSONText.parse(bytes)
    guard let value else {
      throw InputProblem(
        "The file is no JSON: " + (problem?.message ?? "it is empty") + ".", line: problem?.line,
        column: problem?.column)
    }
    try read(value)
    guard rows.count <= limits.records else {
      throw InputProblem(
        "The file has \(rows.count) records, more than the \(limits.records) of one import; "
          + "split it.")
    }
    refuseLongTexts(limits)
  }

  private mutating func read(_ json: JSONValue) throws(InputProblem) {
    if let version = json["fathom"] {
      guard let number = version.asInteger, number <= PortfolioExport.version else {
        throw InputProblem(
          "The file was written by a newer fathom; update this program to read it.")
      }
    }
    let people = json["people"]?.asList ?? []
    if let dossiers = json["vendors"]?.asList {
      readList(people, of: .contact, vendors: [], path: "people")
      for (index, dossier) in dossiers.enumerated() {
        read(dossier: dossier, people: people, path: "vendors[\(index)].")
      }
      for kind in RecordKind.allCases where kind != .vendor && kind != .contact {
        readList(json[kind.listName]?.asList ?? [], of: kind, vendors: [], path: kind.listName)
      }
    } else if (json["dossier"] ?? json)["vendor"] != nil {
      read(dossier: json["dossier"] ?? json, people: [], path: "")
    } else {
      throw InputProblem(
        "The file is neither an export nor a dossier; write one with: "
          + "fathom export --format json.")
    }
  }

  /// Reads one dossier; rows that break a rule of the domain are refused as the store would.
  private mutating func read(dossier json: JSONValue, people: [JSONValue], path: String) {
    let found = Dossier.read(json.adding(people, to: RecordKind.contact.listName))
    let faults = (found.problems + found.warnings).map { fault in
      FieldProblem(path: path + fault.path, message: fault.message)
    }
    let vendor = json["vendor"] ?? .null
    let before = rows.count
    readRow(vendor, of: .vendor, vendors: [], path: path + "vendor", faults)
    guard rows.count > before else { return }
    let owner = rows[before].record.id
    for kind in RecordKind.allCases where kind != .vendor {
      guard let list = json[kind.listName]?.asList else { continue }
      readList(list, of: kind, vendors: [owner], path: path + kind.listName, faults)
    }
  }

  private mutating func readList(
    _ list: [JSONValue], of kind: RecordKind, vendors: [RecordID], path: String,
    _ faults: [FieldProblem] = []
  ) {
    for (index, value) in list.enumerated() {
      readRow(value, of: kind, vendors: vendors, path: path + "[\(index)]", faults)
    }
  }

  private mutating func readRow(
    _ json: JSONValue, of kind: RecordKind, vendors: [RecordID], path: String,
    _ faults: [FieldProblem]
  ) {
    let (record, found) = Record.read(json, kind: kind, vendors: vendors, path: path)
    let own = faults.filter { $0.path == path || $0.path.hasPrefix(path + ".") }
    if let fault = found.first ?? own.first {
      problems.append(fault)
    } else if let record {
      rows.append(Row(record: record, path: path))
    } else {
      problems.append(FieldProblem(path: path, message: "has no date, so it cannot be kept"))
    }
  }

  private mutating func refuseLongTexts(_ limits: ImportLimits) {
    rows.removeAll { row in
      guard let fault = limits.fault(in: row.record) else { return false }
      problems.append(FieldProblem(path: row.path + "." + fault.path, message: fault.message))
      return true
    }
  }
}

extension JSONValue {
  /// The object with more rows in one of its lists.
  fileprivate func adding(_ rows: [JSONValue], to name: String) -> JSONValue {
    guard case .object(var members) = self, !rows.isEmpty else { return self }
    if let index = members.firstIndex(where: { $0.name == name }) {
      members[index].value = .list((members[index].value.asList ?? []) + rows)
    } else {
      members.append(JSONMember(name, .list(rows)))
    }
    return .object(members)
  }
}

extension ImportLimits {
  /// The first text of a record that is too long; nil when all of them fit.
  fileprivate func fault(in record: Record) -> FieldProblem? {
    for (description, value) in record.filledFields {
      let texts: [String] =
        switch value {
        case .text(let text): [text]
        case .texts(let texts): texts
        case .datedText(let statement): [statement.text]
        case .integer, .decimal, .flag, .day, .time, .moment, .word, .reference, .references,
          .days, .renewals, .statuses:
          []
        }
      let isNote = description.type == .note || description.type == .datedText
      let limit = description.name == "name" ? nameBytes : isNote ? noteBytes : lineBytes
      guard texts.allSatisfy({ $0.utf8.count <= limit }) else {
        return FieldProblem(
          path: description.name, message: "is longer than the \(limit) bytes that fit; shorten it")
      }
    }
    return nil
  }
}
