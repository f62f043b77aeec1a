import Partnership

/// One vendor as a page of text.
struct VendorPage {
  private let dossier: Dossier
  private let entries: [Record]
  private let today: Day
  private let standing: Standing

  private let policy: Policy
  /// What amounts are in where nobody said.
  private let currency: String?
  /// Since when each sign of the verdict is open, in the verdict's order.
  private let since: [Day?]

  init(
    _ dossier: Dossier, entries: [Record], today: Day, policy: Policy, currency: String?
  ) {
    self.dossier = dossier
    self.entries = entries
    self.today = today
    self.policy = policy
    self.currency = dossier.vendor.currency ?? currency
    standing = Standing(of: dossier, on: today, policy: policy, currency: currency)
    let findings = Signs.findings(in: Evidence(dossier.seen(on: today), policy: policy))
    let open = dossier.openRuns(of: findings, on: today, policy: policy)
    since = standing.verdict.signs.map { sign in
      open.first { $0.sign == sign.sign && $0.side == sign.side }?.openedOn
    }
  }

  /// Prints the page, leaving out what is empty.
  func print(to output: Output) {
    heading("\(dossier.vendor.name) [\(dossier.vendor.id)]", output)
    output.print(facts.joined(separator: " · "))
    printVerdict(output)
    printFields(output)
    printOpen(output)
    printAgreements(output)
    printPeople(output)
    guard !entries.isEmpty else { return output.print("\nNothing logged.") }
    section("Last entries", output)
    TimelineTable(
      entries, contacts: dossier.contacts, measures: dossier.measures, today: today
    ).print(to: output, indent: 2)
  }

  private func printVerdict(_ output: Output) {
    let verdict = standing.verdict
    output.print(standing.name + ": " + verdict.sentence)
    var columns = Columns(["", " ", "", ""])
    columns.append(
      row("them", verdict.theirs, verdict.theirTrend, verdict.theirCoverage))
    columns.append(row("us", verdict.ours, verdict.ourTrend, verdict.ourCoverage))
    columns.print(to: output, indent: 2)
    guard !verdict.signs.isEmpty else { return }
    section("Warning signs \(verdict.signs.count), fault: \(verdict.fault)", output)
    var signs = Columns(["", "", "", ""])
    for (sign, day) in zip(verdict.signs, since) {
      signs.append([
        sign.level.word, sign.side == .vendor ? "them" : "us", sign.line,
        day.map { "since " + DayWords.date($0, today: today) } ?? "",
      ])
    }
    signs.print(to: output, indent: 2)
    output.print("  fathom why \(dossier.vendor.slug ?? dossier.vendor.id.text) takes it apart.")
  }

  private func row(
    _ side: String, _ score: Int?, _ trend: TrendDirection, _ coverage: Int
  ) -> [String] {
    [side, score.map(String.init) ?? "--", trend.word ?? "", "we know \(coverage) of 100"]
  }

  private var facts: [String] {
    let spend = standing.spend.map { "\($0) a year" }
    return [dossier.vendor.tier.rawValue, standing.status.rawValue]
      + [dossier.vendor.model?.rawValue].compactMap(\.self)
      + [dossier.vendor.owner.map { "owner " + $0 }].compactMap(\.self) + spend
  }

  private func printFields(_ output: Output) {
    let shown = ["customerNo", "portal", "procedure", "services", "website", "success", "aliases"]
    var columns = Columns(["", ""])
    for (field, value) in dossier.vendor.asRecord.filledFields where shown.contains(field.name) {
      columns.append([field.label, value.canonicalText])
    }
    if !dossier.vendor.header.tags.isEmpty {
      columns.append(["Tags", dossier.vendor.header.tags.joined(separator: ", ")])
    }
    if !columns.isEmpty { columns.print(to: output, indent: 2) }
  }

  private func printOpen(_ output: Output) {
    let matters = OpenMatters.list(of: dossier, on: today, policy: policy)
    guard !matters.isEmpty else { return }
    section("Open \(matters.count)", output)
    var columns = Columns(["", "", "", ""])
    for matter in matters {
      columns.append([
        "[\(matter.record.id)]", matter.topic.rawValue, matter.when, matter.text,
      ])
    }
    columns.print(to: output, indent: 2)
  }

  private func printAgreements(_ output: Output) {
    guard !dossier.agreements.isEmpty else { return }
    section("Agreements \(dossier.agreements.count)", output)
    var columns = Columns(["", "", "", "", ""])
    for agreement in dossier.agreements {
      let term = agreement.term(on: today)
      let value = agreement.value.map {
        Money(minorUnits: $0, currency: agreement.currency ?? currency).description
      }
      columns.append([
        "[\(agreement.id)]", agreement.fullName, value ?? "-", term.state.rawValue,
        term.termEndsOn.map { "until \($0)" } ?? "",
      ])
    }
    columns.print(to: output, indent: 2)
  }

  private func printPeople(_ output: Output) {
    let people = dossier.contacts.filter { $0.side == .vendor }
    guard !people.isEmpty else { return }
    section("People \(people.count)", output)
    var columns = Columns(["", "", "", "", ""])
    for person in people {
      columns.append([
        "[\(person.id)]", person.name, person.role ?? (person.isLeadership ? "leadership" : "-"),
        person.phone ?? "-", person.email ?? "-",
      ])
    }
    columns.print(to: output, indent: 2)
  }

  private func section(_ title: String, _ output: Output) {
    output.print()
    heading(title, output)
  }

  private func heading(_ title: String, _ output: Output) {
    output.write(output.style(.heading, output.safe(title)) + "\n")
  }
}
