import Partnership

/// What a column of a register can mean for an agreement.
package enum AgreementColumn: Hashable, Sendable {
  /// The name of the document in its source: what a second import finds it by.
  case key
  case vendor
  /// A field of the agreement itself.
  case field(String)

  /// The meaning that has this name; nil when there is none.
  package init?(name: String) {
    guard
      let match = AgreementColumn.all.first(where: { $0.name.lowercased() == name.lowercased() })
    else { return nil }
    self = match
  }

  package var name: String {
    switch self {
    case .key: "key"
    case .vendor: "vendor"
    case .field(let name): name
    }
  }

  /// Every meaning, in the order of forms.
  package static let all: [AgreementColumn] =
    [.key, .vendor]
    + RecordKind.agreement.fields.filter { $0.type.fitsOneCell }.map { .field($0.name) }

  static let startsOn = AgreementColumn.field("startsOn")
  static let endsOn = AgreementColumn.field("endsOn")
  static let value = AgreementColumn.field("value")
  static let currency = AgreementColumn.field("currency")

  /// The meaning that a column name is commonly used for; nil when it has no common one.
  static func usual(for header: String) -> AgreementColumn? {
    let folded = String(header.lowercased().unicodeScalars.filter(\.properties.isAlphabetic))
    if let exact = all.first(where: { $0.name.lowercased() == folded }) { return exact }
    return usualNames.first { $0.names.contains(folded) }?.column
  }

  /// Column names as registers write them, without case, spaces and signs.
  private static let usualNames: [(column: AgreementColumn, names: Set<String>)] = [
    (
      .key,
      [
        "docnumber", "documentnumber", "docno", "documentno", "contractnumber", "contractno",
        "contractid", "agreementnumber", "agreementno", "agreementid", "id", "reference", "ref",
        "vertragsnummer", "numerodecontrat", "number", "no",
      ]
    ),
    (
      .vendor,
      [
        "vendorname", "supplier", "suppliername", "company", "companyname", "contractor", "partner",
        "provider", "lieferant", "anbieter", "fournisseur", "proveedor", "counterparty",
      ]
    ),
    (
      .field("startsOn"),
      [
        "start", "startdate", "begin", "begindate", "effectivedate", "validfrom",
        "from", "beginn", "vertragsbeginn", "datededebut",
      ]
    ),
    (
      .field("endsOn"),
      [
        "end", "enddate", "expiry", "expirydate", "expirationdate", "expires", "validto", "until",
        "to", "ende", "vertragsende", "datedefin",
      ]
    ),
    (
      .field("value"),
      ["amount", "contractvalue", "contractamount", "total", "totalvalue", "betrag", "wert"]
    ),
    (.field("title"), ["description", "subject", "contracttitle", "titel", "name", "bezeichnung"]),
    (.field("signedOn"), ["signed", "signeddate", "signaturedate", "datesigned"]),
    (.field("link"), ["url", "document", "documenturl"]),
    (.field("noticeDays"), ["notice", "noticeperioddays", "noticeperiod"]),
    (.field("termMonths"), ["term", "termlength", "termlengthmonths"]),
    (.field("currency"), ["currencycode", "waehrung", "währung", "devise"]),
  ]
}

extension FieldType {
  /// Whether a cell of a table can hold the value; lists of pairs cannot be written in one.
  fileprivate var fitsOneCell: Bool {
    switch self {
    case .text, .note, .integer, .decimal, .money, .flag, .day, .time, .moment, .choice: true
    case .reference, .references, .texts, .days, .renewals, .statuses, .datedText: false
    }
  }
}
