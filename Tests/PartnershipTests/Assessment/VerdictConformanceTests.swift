import Partnership
import Testing

@Test func everyCaseIsAssessedAsExpected() throws {
  var differing: [String] = []
  for each in try ConformanceCase.all() {
    let assessment = try each.dossier().assessed(on: each.asOf, policy: Policy())
    let found = assessment.json.inOrderOfNames
    let expected = each.expected.inOrderOfNames
    if found != expected { differing.append(each.name + ": " + difference(found, expected)) }
  }
  #expect(
    differing.isEmpty,
    "\(differing.count) differ, such as \(differing.prefix(12).joined(separator: "\n"))")
}

extension JSONValue {
  /// The value with the members of every object in order of name, so that only values are compared.
  fileprivate var inOrderOfNames: JSONValue {
    switch self {
    case .object(let members):
      .object(
        members.sorted { $0.name < $1.name }.map { JSONMember($0.name, $0.value.inOrderOfNames) })
    case .list(let values): .list(values.map(\.inOrderOfNames))
    case .null, .flag, .number, .text: self
    }
  }
}

/// The first member that differs, from the top.
private func difference(_ found: JSONValue, _ expected: JSONValue) -> String {
  for member in expected.members where found[member.name] != member.value {
    let value = found[member.name] ?? .null
    if !member.value.members.isEmpty {
      return member.name + "." + difference(value, member.value)
    }
    return "\(member.name): found \(JSONText.print(value)), expected "
      + JSONText.print(member.value)
  }
  return "members beyond the expected"
}
