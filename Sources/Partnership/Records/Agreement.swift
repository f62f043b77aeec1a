/// What was signed: a contract, SLA, statement of work or NDA, with its term and notice.
package struct Agreement: Fielded {
  package var header: Header
  package var kind: AgreementKind
  package var title: String?
  package var number: String?
  package var startsOn: Day
  package var signedOn: Day?
  package var endsOn: Day?
  package var renewal: RenewalMode
  package var termMonths: Int?
  package var noticeDays: Int?
  package var noticeMonths: Int?
  package var maxRenewals: Int?
  package var renewals: [Renewal]
  package var cancelledOn: Day?
  package var value: Int?
  package var currency: String?
  package var reviewedOn: [Day]
  package var reviewEveryMonths: Int?
  package var valuePer: ValuePeriod?
  package var link: String?
  package var noticeTo: String?
  package var noticeForm: String?
  package var noticeSentOn: Day?

  package init(
    header: Header,
    kind: AgreementKind = .contract,
    title: String? = nil,
    number: String? = nil,
    startsOn: Day,
    signedOn: Day? = nil,
    endsOn: Day? = nil,
    renewal: RenewalMode = .never,
    termMonths: Int? = nil,
    noticeDays: Int? = nil,
    noticeMonths: Int? = nil,
    maxRenewals: Int? = nil,
    renewals: [Renewal] = [],
    cancelledOn: Day? = nil,
    value: Int? = nil,
    currency: String? = nil,
    reviewedOn: [Day] = [],
    reviewEveryMonths: Int? = nil,
    valuePer: ValuePeriod? = nil,
    link: String? = nil,
    noticeTo: String? = nil,
    noticeForm: String? = nil,
    noticeSentOn: Day? = nil
  ) {
    self.header = header
    self.kind = kind
    self.title = title
    self.number = number
    self.startsOn = startsOn
    self.signedOn = signedOn
    self.endsOn = endsOn
    self.renewal = renewal
    self.termMonths = termMonths
    self.noticeDays = noticeDays
    self.noticeMonths = noticeMonths
    self.maxRenewals = maxRenewals
    self.renewals = renewals
    self.cancelledOn = cancelledOn
    self.value = value
    self.currency = currency
    self.reviewedOn = reviewedOn
    self.reviewEveryMonths = reviewEveryMonths
    self.valuePer = valuePer
    self.link = link
    self.noticeTo = noticeTo
    self.noticeForm = noticeForm
    self.noticeSentOn = noticeSentOn
  }

  package init(blank header: Header) {
    self.init(header: header, startsOn: Day(number: 0))
  }
}

extension Agreement {
  package static let recordKind = RecordKind.agreement

  package static let fields: [Field<Agreement>] = [
    Field("kind", choice: \.kind, "Kind", "What was signed.", required: true),
    Field("title", \.title, .text, "Title", "What people call it.", use: .screen),
    Field("number", \.number, .text, "Number", "The document's own number.", use: .screen),
    Field("startsOn", \.startsOn, .day, "Starts on", "The first day covered.", required: true),
    Field("signedOn", \.signedOn, .day, "Signed on", "The start when empty."),
    Field("endsOn", \.endsOn, .day, "Ends on", "The last day covered; empty = open-ended."),
    Field(
      "renewal", choice: \.renewal, "Renewal", "tacit = renews by itself unless notice is given."),
    Field(
      "termMonths", \.termMonths, .integer(0...1_200), "Term, months",
      "How long a tacit renewal lasts."),
    Field(
      "noticeDays", \.noticeDays, .integer(0...36_500), "Notice, days",
      "How long before the end notice must have arrived."),
    Field(
      "noticeMonths", \.noticeMonths, .integer(0...1_200), "Notice, months",
      "The same in months; months win."),
    Field(
      "maxRenewals", \.maxRenewals, .integer(0...1_000), "Renewals at most",
      "How often it renews by itself; empty = for ever."),
    Field(
      "renewals", renewals: \.renewals, "Renewed by hand",
      "Day agreed and new last day, as 2024-11-01..2025-12-31."),
    Field("cancelledOn", \.cancelledOn, .day, "Cancelled on", "The day the notice was received."),
    Field("value", \.value, .money, "Value", "What it is worth."),
    Field("currency", \.currency, .text, "Currency", "Three letters, such as EUR."),
    Field("reviewedOn", days: \.reviewedOn, "Reviewed on", "The days it was revisited."),
    Field(
      "reviewEveryMonths", \.reviewEveryMonths, .integer(0...1_200), "Review every, months",
      "How often it was promised to be revisited."),
    Field(
      "valuePer", choice: \.valuePer, "Value per", "The period the value is for.", use: .screen),
    Field("link", \.link, .text, "Document", "Where the document is.", use: .screen),
    Field("noticeTo", \.noticeTo, .text, "Notice to", "Where the notice must go.", use: .screen),
    Field(
      "noticeForm", \.noticeForm, .text, "Notice form", "In what form, such as registered letter.",
      use: .screen),
    Field(
      "noticeSentOn", \.noticeSentOn, .day, "Notice sent on", "The day our notice left.",
      use: .screen),
  ]
}
