import Partnership
import Testing

@Test func attentionOfEveryCaseIsAsExpected() throws {
  var differing: [String] = []
  for each in try ConformanceCase.all() {
    let attention = Agenda.attention(of: try each.dossier(), on: each.asOf, policy: Policy())
    let found = lines(attention.map(\.json))
    let expected = lines(each.expected["attention"]?.asList ?? [])
    if found != expected { differing.append(each.name + difference(found, expected)) }
  }
  #expect(differing.count == 0, "the first that differs: \(differing.prefix(1))")
}

@Test func agreementsOfEveryCaseAreAsExpected() throws {
  var differing: [String] = []
  for each in try ConformanceCase.all() {
    let seen = try each.dossier().seen(on: each.asOf)
    let found = lines(Agenda.terms(of: seen).map(\.json))
    let expected = lines(each.expected["agreements"]?.asList ?? [])
    if found != expected { differing.append(each.name + difference(found, expected)) }
  }
  #expect(differing.count == 0, "the first that differs: \(differing.prefix(1))")
}

@Test func statusAndEvidenceStartOfEveryCaseAreAsExpected() throws {
  for each in try ConformanceCase.all() {
    let seen = try each.dossier().seen(on: each.asOf)
    #expect(seen.status.rawValue == each.expected["status"]?.asText, "\(each.name)")
    #expect(
      seen.evidenceStart?.description == each.expected["evidenceSince"]?.asText, "\(each.name)")
  }
}

/// Objects as text with their members in order of name, so that only the values are compared.
private func lines(_ values: [JSONValue]) -> [String] {
  values.map { value in
    JSONText.print(.object(value.members.sorted { $0.name < $1.name }))
  }
}

private func difference(_ found: [String], _ expected: [String]) -> String {
  let surplus = found.filter { !expected.contains($0) }
  let missing = expected.filter { !found.contains($0) }
  return ": surplus \(surplus), missing \(missing)"
}
