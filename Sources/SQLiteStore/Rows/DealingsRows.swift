import Partnership

extension Communication: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      at: row.moment(),
      channel: row.word(or: .call),
      direction: row.word(or: .fromVendor),
      purpose: row.optionalWord(),
      expectsReply: row.flag(),
      answeredAt: row.optionalMoment(),
      outcome: row.optionalWord(),
      procedureBypassed: row.flag(),
      afterHours: row.flag(),
      otherVendor: row.optionalText(),
      voicemail: row.flag(),
      summary: row.optionalText(),
      durationMinutes: row.optionalInteger(),
      mood: row.optionalWord(),
      issue: row.optionalReference(),
      talk: row.optionalReference())
  }
}

extension Meeting: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      at: row.moment(),
      kind: row.word(or: .review),
      status: row.word(or: .planned),
      agenda: row.optionalText(),
      minutes: row.optionalText(),
      text: row.optionalText(),
      durationMinutes: row.optionalInteger(),
      mood: row.optionalWord(),
      talk: row.optionalReference())
  }
}

extension Conflict: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      raisedOn: row.day(),
      by: row.word(or: .vendor),
      fault: row.optionalWord(),
      cause: row.optionalWord(),
      severity: row.word(or: .low),
      escalatedOn: row.optionalMoment(),
      resolvedOn: row.optionalMoment(),
      resolution: row.optionalText(),
      lesson: row.optionalText(),
      repeatOf: row.optionalReference(),
      text: row.optionalText())
  }
}

extension Recommendation: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      on: row.day(),
      side: row.word(or: .vendor),
      text: row.optionalText(),
      disclosedInterest: row.optionalWord(),
      decision: row.optionalWord(),
      decidedOn: row.optionalMoment(),
      reason: row.optionalText(),
      dueOn: row.optionalDay(),
      outcome: row.optionalText(),
      optionCount: row.optionalInteger())
  }
}

extension Decision: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      on: row.day(),
      text: row.text(),
      rationale: row.optionalText(),
      link: row.optionalReference(),
      verdict: row.optionalWord(),
      decidedBy: row.optionalText(),
      amount: row.optionalInteger(),
      currency: row.optionalText(),
      talk: row.optionalReference())
  }
}

extension Commitment: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      side: row.word(or: .vendor),
      madeOn: row.day(),
      dueOn: row.day(),
      text: row.optionalText(),
      keptOn: row.optionalMoment(),
      brokenOn: row.optionalMoment(),
      atSigning: row.flag(),
      outcome: row.optionalText(),
      talk: row.optionalReference())
  }
}

extension Goal: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      text: row.text(),
      kind: row.word(or: .shared),
      agreedOn: row.day(),
      horizonYear: row.optionalInteger(),
      closedOn: row.optionalMoment(),
      outcome: row.optionalWord(),
      dueOn: row.optionalDay())
  }
}
