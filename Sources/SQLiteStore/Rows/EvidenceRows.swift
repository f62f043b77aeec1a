import Partnership

extension Judgement: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      on: row.day(),
      by: row.reference(),
      topic: row.word(or: .trust),
      level: row.integer(),
      note: row.optionalText(),
      about: row.word(or: .vendor),
      expiresAfterDays: row.optionalInteger())
  }
}

extension ChecklistItem: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      on: row.day(),
      item: row.word(or: .objective),
      result: row.word(or: .yes),
      note: row.optionalText())
  }
}

extension FollowUp: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      dueOn: row.day(),
      text: row.text(),
      madeOn: row.optionalDay(),
      doneOn: row.optionalMoment(),
      assignee: row.optionalReference(),
      time: row.optionalTime(),
      link: row.optionalReference(),
      outcome: row.optionalText())
  }
}

extension RequestCount: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      on: row.day(),
      requests: row.integer(),
      bypassed: row.integer(),
      source: row.optionalText())
  }
}

extension Note: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      on: row.moment(),
      text: row.text(),
      isUnread: row.flag(),
      talk: row.optionalReference())
  }
}
