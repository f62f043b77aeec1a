import FoundationEssentials

/// The sections of a brief, each worked out from the dossier as it was seen on the day.
struct BriefMaterial {
  private let dossier: Dossier
  private let seen: Dossier
  private let assessment: Assessment
  private let open: [OpenMatter]
  private let day: Day

  init(_ dossier: Dossier, _ assessment: Assessment, day: Day, policy: Policy) {
    self.dossier = dossier
    self.assessment = assessment
    self.day = day
    seen = dossier.seen(on: day).dossier
    open = OpenMatters.list(of: dossier, on: day, policy: policy)
  }

  /// `1 inch-deep (deep expected) · them 38 · us 71 · fault: them`.
  var verdict: String {
    let verdict = Verdict(assessment)
    var parts = [verdict.depthWords]
    if let expected = verdict.expected, verdict.stepsShort > 0 {
      parts[0] += " (\(expected.rawValue) expected)"
    }
    parts.append("them " + (verdict.theirs.map(String.init) ?? "--"))
    parts.append("us " + (verdict.ours.map(String.init) ?? "--"))
    if verdict.fault != "-" { parts.append("fault: " + verdict.fault) }
    return parts.joined(separator: " · ")
  }

  var people: BriefSection {
    let theirs = dossier.contacts
      .filter { $0.side == .vendor && ($0.leftOn.map { $0 > day } ?? true) }
      .sorted { left, right in
        (left.isLeadership ? 0 : 1, left.name, left.id)
          < (right.isLeadership ? 0 : 1, right.name, right.id)
      }
    return section("Who they are", isForAgenda: false) {
      guard !theirs.isEmpty else { return [note("nobody is kept here yet; A adds a contact")] }
      return theirs.map { contact in
        let details = [contact.role, contact.phone, contact.hours].compactMap(\.self)
        return BriefLine(
          label: contact.isLeadership ? "leader" : "",
          text: ([contact.name] + details).joined(separator: ", "), record: contact.id)
      }
    }
  }

  var talks: BriefSection {
    let people = Dictionary(
      dossier.contacts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let records =
      seen.communications.map(\.asRecord)
      + seen.meetings.filter { $0.status != .planned }.map(\.asRecord)
    let newest = records.sorted { left, right in
      (right.primary ?? Moment(day), right.id) < (left.primary ?? Moment(day), left.id)
    }
    return section("Last talks", isForAgenda: false) {
      guard !newest.isEmpty else { return [note("nothing is logged yet; a logs a talk")] }
      return newest.prefix(8).map { record in
        let entry = TimelineEntry(record, contacts: people, today: day)
        let words = [entry.word, entry.who, entry.text].filter { !$0.isEmpty }
        return BriefLine(
          label: record.primary.map { DayWords.near($0.day, today: day) } ?? "",
          text: words.joined(separator: " "), record: record.id)
      }
    }
  }

  var weOwe: BriefSection { matters("We owe", [.weOwe, .decide]) }

  var theyOwe: BriefSection { matters("They owe", [.theyOwe]) }

  var conflicts: BriefSection { matters("Open conflicts and issues", [.conflict, .issue]) }

  var signs: BriefSection {
    section("Warning signs", isForAgenda: true) {
      assessment.findings.map { finding in
        let whose = finding.side == .us ? "ours" : "theirs"
        return BriefLine(
          label: finding.level.word,
          text: "\(finding.sign.brief), \(finding.count) of \(finding.of) (\(whose)); play: "
            + finding.play.title,
          record: nil)
      }
    }
  }

  var measures: BriefSection {
    section("Measures", isForAgenda: true) {
      seen.measures.filter { $0.retiredOn == nil }.map { measure in
        let newest = seen.readings.last { $0.measureId == measure.id }
        let reading =
          newest.map {
            "\($0.value) on " + DayWords.date($0.on, today: day)
              + (measure.isMet(by: $0.value) ? ", met" : ", MISSED")
          } ?? "no reading yet"
        return BriefLine(label: "", text: measure.promiseWords + "; " + reading, record: measure.id)
      }
    }
  }

  var dates: BriefSection { matters("Dates ahead", [.contract, .meeting]) }

  private func matters(_ title: String, _ topics: Set<OpenTopic>) -> BriefSection {
    section(title, isForAgenda: true) {
      open.filter { topics.contains($0.topic) }
        .map { BriefLine(label: $0.when, text: $0.text, record: $0.record.id) }
    }
  }

  private func section(
    _ title: String, isForAgenda: Bool, _ lines: () -> [BriefLine]
  ) -> BriefSection {
    BriefSection(title: title, lines: lines(), isForAgenda: isForAgenda)
  }

  private func note(_ text: String) -> BriefLine {
    BriefLine(label: "", text: text, record: nil, isNote: true)
  }
}
