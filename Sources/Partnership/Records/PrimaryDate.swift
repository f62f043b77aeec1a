extension Record {
  /// The day, and the clock time where it is known, on which the record came into being.
  ///
  /// Lists are ordered by it, and what lies after a day is not seen on that day (domain
  /// specification (b)). Vendors, contacts have none; an agreement's is its signing.
  package var primary: Moment? {
    switch self {
    case .vendor, .contact: nil
    case .communication(let record): record.at
    case .meeting(let record): record.at
    case .conflict(let record): Moment(record.raisedOn)
    case .recommendation(let record): Moment(record.on)
    case .decision(let record): Moment(record.on)
    case .commitment(let record): Moment(record.madeOn)
    case .goal(let record): Moment(record.agreedOn)
    case .agreement(let record): Moment(record.signedOn ?? record.startsOn)
    case .measure(let record): Moment(record.definedOn)
    case .reading(let record): Moment(record.on)
    case .invoice(let record): Moment(record.on)
    case .project(let record): Moment(record.announcedOn)
    case .issue(let record): record.noticedOn
    case .judgement(let record): Moment(record.on)
    case .checklistItem(let record): Moment(record.on)
    case .followUp(let record): Moment(record.madeOn ?? record.dueOn)
    case .requestCount(let record): Moment(record.on)
    case .note(let record): record.on
    case .acknowledgement(let record): Moment(record.on)
    case .play(let record): Moment(record.startedOn)
    case .postponement(let record): Moment(record.on)
    case .dispute(let record): Moment(record.on)
    case .setAside(let record): Moment(record.on)
    }
  }
}
