import Partnership

extension Acknowledgement: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      sign: row.text(),
      side: row.word(or: .vendor),
      on: row.day(),
      by: row.text(),
      reason: row.text(),
      state: row.word(or: .acknowledged),
      untilOn: row.optionalDay())
  }
}

extension Play: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      sign: row.text(),
      side: row.word(or: .vendor),
      startedOn: row.day())
  }
}

extension Postponement: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      kind: row.text(),
      ref: row.text(),
      until: row.day(),
      on: row.day(),
      by: row.text())
  }
}

extension Dispute: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      record: row.optionalReference(),
      sign: row.optionalText(),
      on: row.day(),
      by: row.text(),
      text: row.text())
  }
}

extension SetAside: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      record: row.reference(),
      on: row.day(),
      by: row.text(),
      reason: row.text())
  }
}
