import FoundationEssentials

extension LogLine {
  /// A line that says what the record says, for records that were not typed as one.
  ///
  /// Read again at once it gives the same record, as far as lines go; what only a form can hold is
  /// left out. Kinds that no line makes give their text alone.
  package static func written(_ record: Record, in context: LogContext) -> String {
    let writer = LineWriter(context: context)
    var head: [String] = []
    switch record {
    case .communication(let talk): head = writer.talk(talk)
    case .meeting(let meeting): head = writer.meeting(meeting)
    case .conflict(let conflict): head = writer.conflict(conflict)
    case .recommendation(let advice): head = writer.recommendation(advice)
    case .decision(let decision): head = writer.decision(decision)
    case .commitment(let promise): head = writer.promise(promise)
    case .goal(let goal):
      head = ["goal", "#" + goal.kind.rawValue, "on:" + goal.agreedOn.description]
      if let due = goal.dueOn { head.append("by:" + due.description) }
    case .issue(let issue): head = writer.issue(issue)
    case .project(let project):
      head = ["project", "on:\(project.announcedOn)", "starts:\(project.startsOn)"]
      if let told = project.vendorToldOn { head.append("told:" + writer.when(told)) }
    case .note(let note): head = ["note", writer.when(note.on)]
    case .judgement(let judgement):
      head = ["gut", judgement.topic.rawValue, String(judgement.level), judgement.on.description]
      if judgement.about == .us { head.append(":us") }
    case .reading(let reading):
      let name = context.measures.first { $0.id == reading.measureId }?.name
      head = ["read", name ?? reading.measureId.text, "\(reading.value)", reading.on.description]
    case .invoice(let invoice): head = writer.invoice(invoice)
    case .checklistItem(let check):
      head = ["check", check.item.rawValue, check.result.rawValue, check.on.description]
    case .followUp(let followUp):
      let time = followUp.time.map { " " + $0.description } ?? ""
      return ">\(followUp.dueOn)\(time) \(followUp.text)"
    case .vendor, .contact, .agreement, .measure, .requestCount, .acknowledgement, .play,
      .postponement, .dispute, .setAside:
      return record.summaryText ?? ""
    }
    if record.header.isPrivate { head.append(":private") }
    head += writer.references(record)
    let isNaming = record.kind == .communication || record.kind == .meeting
    return writer.line(head, record.summaryText ?? "", isNaming: isNaming)
  }
}
