/// A choice that was made, and why.
package struct Decision: Fielded {
  package var header: Header
  package var on: Day
  package var text: String
  package var rationale: String?
  package var link: RecordID?
  package var verdict: AgreementVerdict?
  package var decidedBy: String?
  package var amount: Int?
  package var currency: String?
  package var talk: RecordID?

  package init(
    header: Header,
    on: Day,
    text: String,
    rationale: String? = nil,
    link: RecordID? = nil,
    verdict: AgreementVerdict? = nil,
    decidedBy: String? = nil,
    amount: Int? = nil,
    currency: String? = nil,
    talk: RecordID? = nil
  ) {
    self.header = header
    self.on = on
    self.text = text
    self.rationale = rationale
    self.link = link
    self.verdict = verdict
    self.decidedBy = decidedBy
    self.amount = amount
    self.currency = currency
    self.talk = talk
  }

  package init(blank header: Header) {
    self.init(header: header, on: Day(number: 0), text: "")
  }
}

extension Decision {
  package static let recordKind = RecordKind.decision

  package static let fields: [Field<Decision>] = [
    Field("on", \.on, .day, "On", "The day it was made.", required: true),
    Field("text", \.text, .note, "Text", "What was decided.", required: true),
    Field("rationale", \.rationale, .note, "Rationale", "Why."),
    Field(
      "link", \.link, .reference(nil), "About",
      "The recommendation, agreement or other record it is about."),
    Field(
      "verdict", choice: \.verdict, "Verdict", "For an agreement: keep, renegotiate or cancel."),
    Field("decidedBy", \.decidedBy, .text, "Decided by", "Who decided.", use: .screen),
    Field("amount", \.amount, .money, "Amount", "What it costs.", use: .screen),
    Field("currency", \.currency, .text, "Currency", "Three letters, such as EUR.", use: .screen),
    Field(
      "talk", \.talk, .reference(nil), "Talk", "The first record of the same talk.", use: .screen),
  ]
}
