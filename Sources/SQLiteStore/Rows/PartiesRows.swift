import Partnership

extension Vendor: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      name: row.text(),
      tier: row.word(or: .strategic),
      model: row.optionalWord(),
      funding: row.optionalWord(),
      trackedSince: row.optionalDay(),
      owner: row.optionalText(),
      needs24x7: row.flag(),
      champion: row.optionalReference(),
      success: row.datedText(),
      customerNo: row.optionalText(),
      portal: row.optionalText(),
      procedure: row.datedText(),
      currency: row.optionalText(),
      website: row.optionalText(),
      slug: row.optionalText())
  }
}

extension Contact: Stored {
  init(from row: inout RowReader, header: Header) {
    self.init(
      header: header,
      name: row.text(),
      role: row.optionalText(),
      side: row.word(or: .vendor),
      isLeadership: row.flag(),
      department: row.optionalText(),
      email: row.optionalText(),
      phone: row.optionalText(),
      hours: row.optionalText(),
      escalationStep: row.optionalInteger(),
      preferredChannel: row.optionalWord(),
      leftOn: row.optionalDay())
  }
}
