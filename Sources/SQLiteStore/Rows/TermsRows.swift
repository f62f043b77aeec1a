import Partnership

extension Agreement: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      kind: row.word(or: .contract),
      title: row.optionalText(),
      number: row.optionalText(),
      startsOn: row.day(),
      signedOn: row.optionalDay(),
      endsOn: row.optionalDay(),
      renewal: row.word(or: .never),
      termMonths: row.optionalInteger(),
      noticeDays: row.optionalInteger(),
      noticeMonths: row.optionalInteger(),
      maxRenewals: row.optionalInteger(),
      cancelledOn: row.optionalDay(),
      value: row.optionalInteger(),
      currency: row.optionalText(),
      reviewEveryMonths: row.optionalInteger(),
      valuePer: row.optionalWord(),
      link: row.optionalText(),
      noticeTo: row.optionalText(),
      noticeForm: row.optionalText(),
      noticeSentOn: row.optionalDay())
  }
}

extension Measure: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      name: row.text(),
      kind: row.word(or: .sla),
      target: row.decimal(),
      direction: row.word(or: .atLeast),
      unit: row.optionalText(),
      definedOn: row.day(),
      retiredOn: row.optionalMoment())
  }
}

extension Reading: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      measureId: row.reference(),
      on: row.day(),
      value: row.decimal())
  }
}

extension Invoice: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      on: row.day(),
      actual: row.integer(),
      period: row.optionalText(),
      budgeted: row.optionalInteger(),
      surprise: row.flag(),
      currency: row.optionalText())
  }
}

extension Project: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      name: row.text(),
      announcedOn: row.day(),
      startsOn: row.day(),
      vendorToldOn: row.optionalMoment())
  }
}

extension Issue: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      noticedOn: row.moment(),
      reportedOn: row.optionalMoment(),
      resolvedOn: row.optionalMoment(),
      severity: row.word(or: .low),
      text: row.optionalText(),
      outcome: row.optionalText())
  }
}
